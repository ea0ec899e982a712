package org.tongbao.core.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Columns of the lists of organizations, contacts and teams. */
enum ListColumn {
    ORGANIZATION("機關名稱", "機關", "單位名稱", "organization", "agency"),
    RESPONSIBILITY("責任等級", "資通安全責任等級", "資安責任等級", "responsibilitylevel", "responsibility"),
    SUPERIOR("上級機關", "superior", "superiororganization"),
    REVIEWER("審核機關", "reviewer", "reviewingagency"),
    FUNCTION("職務", "小組職務", "function", "role"),
    TITLE("職稱", "title", "position"),
    NAME("姓名", "name"),
    PHONE("電話", "聯絡電話", "連絡電話", "telephone", "phone"),
    MOBILE("手機", "手機號碼", "行動電話", "公務手機", "mobile", "mobilephone", "cellphone"),
    /** 是 or 否 about the telephone beside it, or another number that is answered at any hour. */
    HOURS(
            "24小時聯絡",
            "24小時",
            "24小時聯絡電話",
            "24小時連絡電話",
            "24小時聯繫電話",
            "24小時電話",
            "24小時專線",
            "24小時手機",
            "全天候聯絡",
            "全天候聯絡電話",
            "24hcontact",
            "24-hourcontact",
            "24h"),
    EMAIL("電子郵件", "電子信箱", "電子郵件信箱", "email", "e-mail", "mail");

    /** The usual one first. */
    private final List<String> headings;

    ListColumn(String... headings) {
        this.headings = List.of(headings);
    }

    String heading() {
        return headings.getFirst();
    }

    /** The column under a heading without spaces, in small letters. */
    static Optional<ListColumn> of(String heading) {
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(heading))
                .findFirst();
    }
}
