package org.tongbao.core.seal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.tongbao.core.internal.nls.Words;
import org.tongbao.core.time.RocDates;

/**
 * What is printed and kept apart from the computer: the recovery code of a database and what it is for, in the language of the
 * program.
 *
 * @param title of the sheet
 * @param code with its dashes
 * @param lines what it is for, by paragraphs
 */
public record RecoverySheet(String title, String code, List<String> lines) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Taipei");

    /** Keeps a copy. */
    public RecoverySheet {
        lines = List.copyOf(lines);
    }

    /**
     * The sheet of a database.
     *
     * @param place of the database
     * @param code as {@link RecoveryCode#text()} shows it
     */
    public static RecoverySheet of(String place, String code, Instant at) {
        return new RecoverySheet(
                word("title"),
                code,
                List.of(
                        word("place", place),
                        word("made", RocDates.format(at, ZONE)),
                        word("use"),
                        word("keep"),
                        word("renew")));
    }

    /** A page that any browser prints. */
    public String html() {
        var page = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"UTF-8\"><title>")
                .append(escaped(title))
                .append("</title>\n<style>body{font:14pt/1.6 sans-serif;margin:25mm;max-width:160mm}")
                .append("code{display:block;font:bold 22pt/1.8 monospace;border:1pt solid;padding:5mm;margin:8mm 0}")
                .append("</style></head>\n<body><h1>")
                .append(escaped(title))
                .append("</h1>\n<code>")
                .append(escaped(code))
                .append("</code>\n");
        lines.forEach(line -> page.append("<p>").append(escaped(line)).append("</p>\n"));
        return page.append("</body></html>\n").toString();
    }

    private static String word(String key, Object... arguments) {
        return Words.text(Locale.getDefault(), "sheet." + key, arguments);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public String toString() {
        return "RecoverySheet[" + title + "]";
    }
}
