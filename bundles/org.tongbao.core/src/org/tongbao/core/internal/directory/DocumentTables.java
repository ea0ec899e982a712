package org.tongbao.core.internal.directory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Component;
import org.tongbao.core.directory.DirectoryFinding;
import org.tongbao.core.table.Table;
import org.tongbao.core.table.TableFormat;
import org.tongbao.core.table.TextFile;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/**
 * The lists of people in the text of a procedure (附件 1 and 2, K:683-797), as it comes out of a document: columns parted by
 * spaces, rows parted by empty lines, some broken over several lines and in the middle of a word (B-23). A row ends with its
 * e-mail address.
 */
@Component
public final class DocumentTables implements TableFormat {

    private static final Pattern CONTACTS = Pattern.compile("機關名稱\\s+姓名\\s+電話\\s+電子郵件");
    private static final Pattern TEAM = Pattern.compile("職務\\s+職稱\\s+姓名\\s+電話\\s+電子郵件");

    private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+");
    private static final Pattern END = Pattern.compile("備註.*|\\d+[.、．].*|[壹貳參肆伍陸柒捌玖拾]+、.*");

    /** What stands before the address: words, then a name, then a number with or without an extension. */
    private static final Pattern ROW = Pattern.compile(
            "(?<before>.+?)\\s+(?<name>\\S+)\\s+(?<phone>[(（]?0[\\d()（）-]+(?:\\s*(?:分機|轉|#|ext\\.?)\\s*\\d+)?)"
                    + "\\s+(?<email>\\S+@\\S+)");

    @Override
    public List<String> endings() {
        return List.of("txt");
    }

    @Override
    public Result<List<Table>> read(Path file, String name) throws IOException, Table.TooLarge {
        Result<String> text = TextFile.read(file, name);
        return text.done() ? tables(text.get(), name) : Result.refused(text.findings());
    }

    private static Result<List<Table>> tables(String text, String name) throws Table.TooLarge {
        List<Table> tables = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<String> lines = text.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean team = TEAM.matcher(line).matches();
            if (team || CONTACTS.matcher(line).matches()) {
                var rows = new Rows(name, team, findings);
                i = rows.read(lines, i);
                tables.add(rows.table.build());
            }
        }
        return Result.of(tables, findings);
    }

    /** The rows below one head. */
    private static final class Rows {

        private final String file;
        private final boolean team;
        private final List<Finding> findings;
        private final Table.Builder table = new Table.Builder("");
        private final StringBuilder broken = new StringBuilder();
        private int begin;

        Rows(String file, boolean team, List<Finding> findings) {
            this.file = file;
            this.team = team;
            this.findings = findings;
        }

        /** Reads on from the head; returns the last line that belongs to the list. */
        int read(List<String> lines, int head) throws Table.TooLarge {
            table.add(head + 1, List.of(lines.get(head).split("\\s+")));
            int i = head + 1;
            while (i < lines.size() && !END.matcher(lines.get(i)).matches()) {
                if (!lines.get(i).isEmpty()) {
                    take(i + 1, lines.get(i));
                }
                i++;
            }
            if (!broken.isEmpty()) {
                refuse();
            }
            return i - 1;
        }

        private void take(int number, String line) throws Table.TooLarge {
            if (broken.isEmpty()) {
                begin = number;
            } else {
                broken.append(' ');
            }
            broken.append(line);
            String all = broken.toString();
            int at = all.lastIndexOf(' ') + 1;
            if (EMAIL.matcher(all.substring(at)).matches()) {
                Matcher row = ROW.matcher(all);
                if (row.matches()) {
                    table.add(begin, cells(row));
                    broken.setLength(0);
                } else {
                    refuse();
                }
            }
        }

        /** Of a team the last word before the name is the title; what is left of it was one word once. */
        private List<String> cells(Matcher row) {
            String before = row.group("before").strip();
            List<String> cells = new ArrayList<>();
            if (team) {
                int at = before.lastIndexOf(' ');
                cells.add(joined(at < 0 ? before : before.substring(0, at)));
                cells.add(at < 0 ? "" : before.substring(at + 1));
            } else {
                cells.add(joined(before));
            }
            cells.addAll(List.of(row.group("name"), row.group("phone"), row.group("email")));
            return cells;
        }

        private static String joined(String words) {
            return words.replaceAll("\\s+", "");
        }

        private void refuse() {
            findings.add(Finding.error(DirectoryFinding.ROW_BROKEN, "", file, begin, broken.toString()));
            broken.setLength(0);
        }
    }
}
