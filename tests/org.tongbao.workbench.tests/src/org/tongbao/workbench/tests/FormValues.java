package org.tongbao.workbench.tests;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FieldType;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.form.Option;

/** What a person answers to each question of a form, by the id of its widget. */
final class FormValues {

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("F1-02", "高雄市示範戶政事務所"),
            Map.entry("F1-03", "高雄市政府示範局"),
            Map.entry("F1-04", "人員06"),
            Map.entry("F1-10", "示範資安維護股份有限公司"),
            Map.entry("F2-01", "115/3/13 22:10"),
            Map.entry("F2-04", "22:10 監控發現官網首頁遭置換，22:25 下線並切換維護頁面，清查存取紀錄中，尚未發現個資外洩。"),
            Map.entry("F4-02", "請協助分析惡意程式樣本，並提供清除方式。"),
            Map.entry("5B.files.text", "/var/www/html/upload/shell.php | 惡意程式 | 上傳功能未檢查附檔名"),
            Map.entry("5C.remove.text", "/var/www/html/index.html\t\t由備份還原\n/var/www/html/a.php\t\t已保存樣本後刪除"),
            Map.entry("5C.block.text", "192.0.2.15\t\t防火牆\n198.51.100.0/24\t\t防火牆"),
            Map.entry("5B.connections.text", "203.0.113.7\t\t存取後台管理頁面\nc2.example.net\t\t每 10 分鐘回報"),
            Map.entry("5B.lost.text", "筆記型電腦 3140101-03-27\t遺失\t個人敏感性資料\t硬碟已加密"),
            Map.entry("5D", "已下線受害主機、還原首頁並阻擋攻擊來源，服務於 23:50 恢復。"),
            Map.entry("6K", "115/3/20 17:00"),
            Map.entry("6J", "於 115/4/30 前完成上傳功能改版，每季複查弱點掃描結果。"));

    private final Map<String, Field> fields = new HashMap<>();

    FormValues(FormDefinition form) {
        form.getSections().forEach(section -> section.getFields().forEach(field -> add(field.getId(), field)));
    }

    private void add(String key, Field field) {
        fields.put(key, field);
        field.getItems().forEach(item -> add(item.getId(), item));
        field.getParts().forEach(part -> add(key + "." + part.getId(), part));
        boolean many = field.getType() == FieldType.MULTIPLE;
        for (Option option : field.getOptions()) {
            var holder = many ? key + "." + option.getId() : key;
            option.getParts().forEach(part -> add(holder + "." + part.getId(), part));
        }
    }

    /** What is typed into a field; empty for what is no question of the form. */
    Optional<String> typed(String key) {
        return Optional.ofNullable(fields.get(key)).map(field -> typed(key, field.getType()));
    }

    private static String typed(String key, FieldType type) {
        return switch (type) {
            case NUMBER -> "2";
            case PERCENT -> "40";
            case DATE -> "115/3/14";
            case DATE_TIME -> TEXTS.getOrDefault(key, "115/3/14 09:30");
            case PHONE -> "07-9000001#1234";
            case EMAIL -> "person06@example.org";
            case IP_LIST -> "192.0.2.10\n2001:db8::10";
            case URL_LIST -> "https://www.example.org/";
            default -> TEXTS.getOrDefault(key, "詳如說明（" + key + "）");
        };
    }

    /** The widget of the option to choose among those of which this is one; empty when it is no radio button of the form. */
    Optional<String> option(String radio) {
        return group(radio).map(group -> group + "." + wanted(group));
    }

    /** The single choice a radio button belongs to. */
    Optional<String> group(String radio) {
        int dot = radio.lastIndexOf('.');
        return dot < 0 || !fields.containsKey(radio.substring(0, dot))
                ? Optional.empty()
                : Optional.of(radio.substring(0, dot));
    }

    /** True for a box that stands for an item or option of the form, not for 「無」. */
    boolean box(String key) {
        int dot = key.lastIndexOf('.');
        return !key.endsWith(".none")
                && (Optional.ofNullable(fields.get(key))
                                .filter(field -> field.getType() == FieldType.CHECK)
                                .isPresent()
                        || dot > 0 && fields.containsKey(key.substring(0, dot)));
    }

    private String wanted(String group) {
        List<Option> options = Optional.ofNullable(fields.get(group)).map(Field::getOptions).stream()
                .flatMap(List::stream)
                .toList();
        return group.startsWith("F3-")
                ? "3"
                : options.stream()
                        .filter(option -> !option.getParts().isEmpty())
                        .findFirst()
                        .orElse(options.get(0))
                        .getId();
    }
}
