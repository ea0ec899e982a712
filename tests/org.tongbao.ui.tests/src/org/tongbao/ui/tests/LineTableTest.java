package org.tongbao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.tongbao.category.dos.ui.AttackSources;
import org.tongbao.category.equipment.ui.LostDevices;
import org.tongbao.category.intrusion.ui.Indicators;
import org.tongbao.category.web.ui.MaliciousFiles;
import org.tongbao.model.form.Stage;
import org.tongbao.ui.edit.AnswerPath;
import org.tongbao.ui.edit.IncidentEditing;
import org.tongbao.ui.table.Checks;
import org.tongbao.ui.table.Indicator;
import org.tongbao.ui.table.LineTable;

/** Tables in the place of text answers, on pages of the shipped forms. */
final class LineTableTest {

    private static final AnswerPath REMOVED = AnswerPath.of("5C.remove");
    private static final AnswerPath BLOCKED = AnswerPath.of("5C.block");
    private static final Parts FILES = Parts.of("5C.remove.text", MaliciousFiles::new);

    @Test
    void row_typedCellByCell_isALineOfTheAnswerAndCounted() throws Exception {
        var editing = Case.editing();
        Page.with(editing, Stage.CONTAINMENT, FILES, page -> {
            page.click("5C.remove");
            var table = page.find("5C.remove.text", Table.class);
            key(table, SWT.INSERT);
            write(page, "/www/index.php", SWT.TRAVERSE_TAB_NEXT);
            assertEquals("/www/index.php", editing.answers().text(REMOVED.part("text")));
            assertEquals(1, editing.answers().number(REMOVED.part("count")).orElse(0L));
            page.find("5C.remove.text.cell", CCombo.class).setText("惡意網頁");
            traverse(page.find("5C.remove.text.cell", CCombo.class), SWT.TRAVERSE_TAB_NEXT);
            write(page, "已備份", SWT.TRAVERSE_TAB_NEXT);
            assertEquals("/www/index.php | 惡意網頁 | 已備份", editing.answers().text(REMOVED.part("text")));
            assertTrue(page.label("5C.remove.text.count").getText().contains("1"));
            editing.undo();
            assertEquals("/www/index.php | 惡意網頁", editing.answers().text(REMOVED.part("text")));
            editing.undo();
            editing.undo();
            assertEquals("", editing.answers().text(REMOVED.part("text")));
            assertEquals(Optional.empty(), editing.answers().number(REMOVED.part("count")));
            editing.redo();
            assertEquals("/www/index.php", item(table, 0, 1));
        });
    }

    @Test
    void count_writtenBySomebody_isLeftAlone() throws Exception {
        var editing = Case.editing();
        Page.with(editing, Stage.CONTAINMENT, FILES, page -> {
            page.click("5C.remove");
            page.type("5C.remove.count", "7");
            table(page, "5C.remove.text").paste("/www/a.php\n/www/b.php");
            assertEquals(7, editing.answers().number(REMOVED.part("count")).orElse(0L));
        });
    }

    @Test
    void freeText_isShownAndKeptToTheLastCharacter() throws Exception {
        var editing = Case.editing();
        var text = "於 /www 發現：\n\n  /www/a.php | 惡意網頁\r\n重建\n";
        editing.answers().setChecked(REMOVED, "5C.remove", true);
        editing.answers().setText(REMOVED.part("text"), "text", text);
        Page.with(editing, Stage.CONTAINMENT, FILES, page -> {
            var table = page.find("5C.remove.text", Table.class);
            assertEquals("於 /www 發現：", item(table, 0, 1));
            assertEquals("惡意網頁", item(table, 1, 2));
            assertEquals(text, editing.answers().text(REMOVED.part("text")));
            table.setSelection(2);
            key(table, SWT.F2);
            write(page, "已重建", SWT.TRAVERSE_TAB_NEXT);
            assertEquals(
                    "於 /www 發現：\n\n  /www/a.php | 惡意網頁\r\n已重建\n",
                    editing.answers().text(REMOVED.part("text")));
        });
    }

    @Test
    void longSentence_isShownAsTextAndCanBeSeenAsATable() throws Exception {
        var editing = Case.editing();
        var sentence = "經清查網站目錄，發現上傳資料夾內有三個未授權之程式，均已移出並保存樣本，首頁亦已由備份還原，詳如附件清冊所列。";
        editing.answers().setChecked(REMOVED, "5C.remove", true);
        editing.answers().setText(REMOVED.part("text"), "text", sentence);
        Page.with(editing, Stage.CONTAINMENT, FILES, page -> {
            assertEquals(sentence, page.text("5C.remove.text").getText());
            press(page, "5C.remove.text.part");
            assertEquals(sentence, item(page.find("5C.remove.text", Table.class), 0, 1));
            press(page, "5C.remove.text.text");
            page.type("5C.remove.text", "改寫");
            assertEquals("改寫", editing.answers().text(REMOVED.part("text")));
        });
    }

    @Test
    void cellBeingWritten_isDirtyAndHandedOverBySave() throws Exception {
        var editing = Case.editing();
        Page.with(editing, Stage.CONTAINMENT, FILES, page -> {
            page.click("5C.remove");
            editing.saved(editing.beginSave(), editing.snapshot());
            assertFalse(editing.isDirty());
            key(page.find("5C.remove.text", Table.class), SWT.INSERT);
            page.text("5C.remove.text.cell").setText("/www/x.php");
            assertTrue(editing.isDirty());
            var saved = editing.beginSave().snapshot().getAnswers().get(0).getParts();
            assertTrue(saved.stream().anyMatch(part -> "/www/x.php".equals(part.getText())));
            assertEquals("/www/x.php", editing.answers().text(REMOVED.part("text")));
            assertTrue(page.shows("5C.remove.text.cell"));
        });
    }

    @Test
    void escape_givesUpWhatWasTyped() throws Exception {
        var editing = Case.editing();
        Page.with(editing, Stage.CONTAINMENT, FILES, page -> {
            page.click("5C.remove");
            key(page.find("5C.remove.text", Table.class), SWT.INSERT);
            page.text("5C.remove.text.cell").setText("/www/x.php");
            traverse(page.text("5C.remove.text.cell"), SWT.TRAVERSE_ESCAPE);
            assertEquals("", editing.answers().text(REMOVED.part("text")));
            assertFalse(page.shows("5C.remove.text.cell"));
        });
    }

    @Test
    void rows_deleted_goInOneCommand() throws Exception {
        var editing = Case.editing();
        Page.with(editing, Stage.CONTAINMENT, FILES, page -> {
            page.click("5C.remove");
            table(page, "5C.remove.text").paste("a.php\nb.php\nc.php");
            var table = page.find("5C.remove.text", Table.class);
            table.setSelection(new int[] {0, 2});
            key(table, SWT.DEL);
            assertEquals("b.php", editing.answers().text(REMOVED.part("text")));
            assertEquals(1, editing.answers().number(REMOVED.part("count")).orElse(0L));
            editing.undo();
            assertEquals("a.php\nb.php\nc.php", editing.answers().text(REMOVED.part("text")));
        });
    }

    @Test
    void lockedTable_canBeReadOnly() throws Exception {
        var editing = Case.editing();
        Page.with(editing, Stage.CONTAINMENT, FILES, page -> {
            page.click("5C.remove");
            var lines = table(page, "5C.remove.text");
            lines.paste("a.php");
            lines.setEnabled(false);
            var table = page.find("5C.remove.text", Table.class);
            table.setSelection(0);
            key(table, SWT.DEL);
            key(table, SWT.F2);
            key(table, SWT.INSERT);
            lines.paste("b.php");
            assertFalse(page.shows("5C.remove.text.cell"));
            assertFalse(page.button("5C.remove.text.add").isEnabled());
            assertTrue(table.isEnabled());
            assertEquals("a.php", editing.answers().text(REMOVED.part("text")));
        });
    }

    @Test
    void addresses_pastedInAnyForm_areRowsWithTheWrongOnesNamed() throws Exception {
        var editing = Case.editing("dos");
        Page.with(editing, Stage.CONTAINMENT, Parts.of("5C.block.text", AttackSources::new), page -> {
            page.click("5C.block");
            var lines = table(page, "5C.block.text");
            var none = page.label("5C.block.text.count").getText();
            lines.paste("192.0.2.1, 192.0.2.2;198.51.100.0/24\r\n2001:db8::1");
            assertEquals(
                    "192.0.2.1\n192.0.2.2\n198.51.100.0/24\n2001:db8::1",
                    editing.answers().text(BLOCKED.part("text")));
            lines.paste("192.0.2.9\t防火牆\t\"多,行\n說明\"\n192.0.2.256\t防火牆\n192.0.2.1\n");
            assertEquals("192.0.2.256 | 防火牆", line(editing, 5));
            assertEquals("192.0.2.9 | 防火牆 | 多,行 說明", line(editing, 4));
            var told = page.label("5C.block.text.count")
                    .getText()
                    .replaceAll("\\D+", " ")
                    .strip();
            assertEquals("6 2 1", told);
            var count = page.label("5C.block.text.count").getText();
            assertTrue(count.startsWith(none.replace("0", "6")), () -> none + " / " + count);
            assertTrue(page.pane().problem("5C.block.text").contains("192.0.2.256"));
            assertTrue(page.pane().problem("5C.block.text").contains("6"));
        });
    }

    @Test
    void commaSeparatedFile_withTitles_fillsColumns() throws Exception {
        var editing = Case.editing("dos");
        Page.with(editing, Stage.CONTAINMENT, Parts.of("5C.block.text", AttackSources::new), page -> {
            page.click("5C.block");
            var titles = Arrays.stream(page.find("5C.block.text", Table.class).getColumns())
                    .skip(1)
                    .map(column -> column.getText())
                    .collect(Collectors.joining(","));
            table(page, "5C.block.text").paste(titles + "\n192.0.2.1,防火牆,\"a, b\"\n192.0.2.2,WAF,c\n");
            assertEquals("192.0.2.1 | 防火牆 | a, b\n192.0.2.2 | WAF | c", text(editing));
        });
    }

    @Test
    void sentence_withCommas_isPastedAsItIs() throws Exception {
        var editing = Case.editing("dos");
        Page.with(editing, Stage.CONTAINMENT, Parts.of("5C.block.text", AttackSources::new), page -> {
            page.click("5C.block");
            table(page, "5C.block.text").paste("blocked by \"WAF\", then by the ISP, for a day");
            assertEquals("blocked by \"WAF\", then by the ISP, for a day", text(editing));
        });
    }

    @Test
    void sources_counted_fillTheNumberAskedForInOneCommand() throws Exception {
        var editing = Case.editing("dos");
        var number = AnswerPath.of("5B.sources").part("count");
        Page.with(editing, Stage.CONTAINMENT, Parts.of("5C.block.text", AttackSources::new), page -> {
            page.click("5C.block");
            table(page, "5C.block.text").paste("192.0.2.1\n192.0.2.2\n192.0.2.2 | 防火牆");
            press(page, "5C.block.text.offer");
            assertEquals(Optional.of(2L), editing.answers().number(number));
            assertTrue(page.button("5B.sources").getSelection());
            assertFalse(page.shows("5C.block.text.offer"));
            editing.undo();
            assertFalse(page.button("5B.sources").getSelection());
            assertTrue(page.shows("5C.block.text.offer"));
        });
    }

    @Test
    void thousandsOfAddresses_pasted_areThereInASecond() throws Exception {
        var editing = Case.editing("dos");
        var many = IntStream.range(0, 5000)
                .mapToObj(i -> "203.0." + (i / 250) + "." + (i % 250 + 1))
                .collect(Collectors.joining("\n"));
        Page.with(editing, Stage.CONTAINMENT, Parts.of("5C.block.text", AttackSources::new), page -> {
            page.click("5C.block");
            // What else runs on the machine does not count.
            var threads = ManagementFactory.getThreadMXBean();
            long begin = threads.getCurrentThreadCpuTime();
            table(page, "5C.block.text").paste(many);
            page.pump();
            long millis = (threads.getCurrentThreadCpuTime() - begin) / 1_000_000;
            assertEquals(many, text(editing));
            assertTrue(millis < 1000, () -> millis + " ms");
        });
    }

    @Test
    void indicator_written_getsItsKind() throws Exception {
        var editing = Case.editing("intrusion");
        Page.with(editing, Stage.CONTAINMENT, Parts.of("5C.block.text", Indicators::new), page -> {
            page.click("5C.block");
            key(page.find("5C.block.text", Table.class), SWT.INSERT);
            var cell = page.find("5C.block.text.cell", Text.class);
            cell.setText("evil.example.org");
            traverse(cell, SWT.TRAVERSE_TAB_NEXT);
            assertEquals("evil.example.org | " + Checks.name(Indicator.DOMAIN), text(editing));
        });
    }

    @Test
    void lostDevice_withPersonalData_offersToTickThatKind() throws Exception {
        var editing = Case.editing("equipment");
        Page.with(editing, Stage.CONTAINMENT, Parts.of("5B.lost.text", LostDevices::new), page -> {
            page.click("5B.lost");
            table(page, "5B.lost.text").paste("筆電 3140101\t\t個人敏感性資料\t已通知");
            var table = page.find("5B.lost.text", Table.class);
            assertFalse(item(table, 0, 2).isBlank());
            assertEquals(
                    "筆電 3140101 | " + item(table, 0, 2) + " | 個人敏感性資料 | 已通知",
                    editing.answers().text(AnswerPath.of("5B.lost").part("text")));
            press(page, "5B.lost.text.offer");
            assertTrue(editing.answers().chosen(AnswerPath.of("5B.lost").part("nature"), "personal"));
            assertFalse(page.shows("5B.lost.text.offer"));
        });
    }

    private static String line(IncidentEditing editing, int line) {
        return text(editing).lines().toList().get(line);
    }

    private static String text(IncidentEditing editing) {
        return editing.answers().text(BLOCKED.part("text"));
    }

    private static LineTable table(Page page, String key) {
        return (LineTable) page.find(key, Table.class).getParent();
    }

    /** The text of a virtual row, asked for as painting does. */
    private static String item(Table table, int row, int column) {
        return table.getItem(row).getText(column);
    }

    private static void write(Page page, String typed, int traverse) {
        var cell = page.text("5C.remove.text.cell");
        cell.setText(typed);
        traverse(cell, traverse);
    }

    private static void traverse(Control control, int detail) {
        var event = new Event();
        event.detail = detail;
        event.doit = true;
        control.notifyListeners(SWT.Traverse, event);
    }

    private static void key(Control control, int code) {
        var event = new Event();
        event.keyCode = code;
        control.notifyListeners(SWT.KeyDown, event);
    }

    private static void press(Page page, String key) {
        page.button(key).notifyListeners(SWT.Selection, new Event());
        page.pump();
    }
}
