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
