package org.tongbao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tongbao.ui.table.Lines;

/** Texts as rows and back. */
final class LinesTest {

    private static final int COLUMNS = 3;
    private static final List<String> PIECES = List.of(
            "a",
            "路徑",
            "|",
            " | ",
            " |",
            "| ",
            " ",
            "\t",
            "\n",
            "\r\n",
            "\r",
            "\n\n",
            "192.0.2.1",
            "𠮷",
            "\u2028",
            "\u3000");

    @Test
    void anyText_untouched_staysTheSame() {
        var random = new Random(7);
        for (int run = 0; run < 5000; run++) {
            var text = text(random, PIECES);
            assertEquals(text, Lines.of(text, COLUMNS).text());
        }
    }

    @Test
    void anyText_withTheCellsItHas_staysTheSame() {
        var random = new Random(8);
        for (int run = 0; run < 2000; run++) {
            var text = text(random, PIECES);
            var lines = Lines.of(text, COLUMNS);
            for (int row = 0; row < lines.size(); row++) {
                assertSame(lines, lines.with(row, lines.cells(row)));
            }
        }
    }

    @Test
    void anyText_oneRowChanged_keepsAllOtherLines() {
        var random = new Random(9);
        for (int run = 0; run < 2000; run++) {
            var text = text(random, PIECES);
            var lines = Lines.of(text, COLUMNS);
            if (lines.size() > 1) {
                int row = random.nextInt(lines.size());
                var changed = lines.with(row, List.of("new", "cells", ""));
                assertEquals(List.of("new", "cells", ""), changed.cells(row));
                assertEquals(without(lines, row), without(changed, row));
                assertEquals(without(lines, row), without(Lines.of(changed.text(), COLUMNS), row));
            }
        }
    }

    @Test
    void anyCells_written_areReadAgain() {
        var pieces = List.of("a", "路徑", " ", "/www", "C:\\x", ",", "\"", "｜", "𠮷");
        var random = new Random(10);
        for (int run = 0; run < 5000; run++) {
            var cells = new ArrayList<String>();
            for (int column = 0; column < COLUMNS; column++) {
                cells.add(text(random, pieces).strip());
            }
            var lines = Lines.of("", COLUMNS).insert(0, List.of(cells));
            boolean blank = cells.stream().allMatch(String::isBlank);
            assertEquals(
                    blank ? List.of() : List.of(cells),
                    Lines.of(lines.text(), COLUMNS).rows());
        }
    }

    @Test
    void cell_withABarOrALineEnd_isStillOneCell() {
        var lines = Lines.of("", COLUMNS).insert(0, List.of(List.of("a|b", "c | d", "e | f\r\ng")));
        assertEquals("a｜b | c ｜ d | e | f g", lines.text());
        assertEquals(List.of(List.of("a｜b", "c ｜ d", "e | f g")), lines.rows());
    }

    @Test
    void freeLine_isTheFirstCell() {
        var lines = Lines.of("於 /www 發現數個檔案\n\n /www/a.php | 惡意網頁", COLUMNS);
        assertEquals(List.of(List.of("於 /www 發現數個檔案", "", ""), List.of("/www/a.php", "惡意網頁", "")), lines.rows());
    }

    @Test
    void rows_addedAndRemoved_leaveNoLineEndBehind() {
        var lines = Lines.of("a", COLUMNS).insert(1, List.of(List.of("b", "", "")));
        assertEquals("a\nb", lines.text());
        assertEquals("x\na\nb", lines.insert(0, List.of(List.of("x", "", ""))).text());
        assertEquals("a", lines.without(List.of(1)).text());
        assertEquals("b", lines.without(List.of(0)).text());
        assertEquals("", lines.without(List.of(0, 1)).text());
    }

    private static List<String> without(Lines lines, int row) {
        var others = new ArrayList<String>();
        for (int each = 0; each < lines.size(); each++) {
            if (each != row) {
                others.add(lines.line(each));
            }
        }
        return others;
    }

    private static String text(Random random, List<String> pieces) {
        var text = new StringBuilder();
        int length = random.nextInt(14);
        for (int i = 0; i < length; i++) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }
}
