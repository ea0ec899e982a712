package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.tongbao.ui.testkit.SWTBotEditor;
import org.tongbao.ui.testkit.SWTBotTable;
import org.tongbao.ui.testkit.UIThreadRunnable;

/** The changes of an incident by revision: searched, copied, and the incident opened as it was. */
final class HistoryPageTest extends WorkbenchTest {

    @Test
    void revisions_listedNewestFirst_areSearchedAndCopied() {
        SWTBotTable changes = twice(bench.create("甲仙測試機關", "115/3/14 10:00"));
        assertTrue(
                changes.row(0).getFirst().startsWith("第 2 版"),
                () -> changes.row(0).toString());
        assertEquals("1 項異動", changes.row(0).get(2));
        assertTrue(
                changes.row(1).get(3).contains("第一次的說明"), () -> changes.row(1).toString());
        assertTrue(
                changes.row(1).get(4).contains("第二次的說明"), () -> changes.row(1).toString());
        assertTrue(
                changes.row(2).getFirst().startsWith("第 1 版"),
                () -> changes.row(2).toString());

        bench.bot.textWithId("history.search").setText("第二次");
        bench.bot.waitUntil(() -> changes.rowCount() == 2);
        changes.select(1);
        bench.bot.buttonWithId("history.copy").click();
        String copied = UIThreadRunnable.syncExec(HistoryPageTest::clipboard);
        assertTrue(copied.contains("第一次的說明\t") && copied.contains("第二次的說明"), copied);
        bench.bot.textWithId("history.search").setText("沒有這種內容");
        bench.bot.waitUntil(() -> changes.rowCount() == 0);
    }

    @Test
    void earlierRevision_opened_isShownReadOnlyAndMarked() {
        var editor = bench.create("那瑪夏測試機關", "115/3/14 10:00");
        SWTBotTable changes = twice(editor);
        var open = bench.bot.buttonWithId("history.open");
        assertFalse(open.isEnabled(), "nothing is chosen");
        changes.select("第 1 版");
        bench.bot.waitUntil(open::isEnabled);
        open.click();
        bench.bot.waitUntil(() -> editor.bot().exists("editor.past"), Bench.SLOW);
        String mark = editor.bot().labelWithId("editor.asOf.words").getText();
        assertTrue(mark.contains("這不是現在") && mark.contains("第 1 版"), mark);
        assertFalse(editor.isDirty());
        editor.bot().buttonWithId("editor.asOf.now").click();
        bench.bot.waitUntil(() -> !editor.bot().exists("editor.past"), Bench.SLOW);
        assertEquals("第二次的說明", bench.page(editor, "通報").textWithId("F2-04").getText());
    }

    private SWTBotTable twice(SWTBotEditor editor) {
        bench.page(editor, "通報").textWithId("F2-04").setText("第一次的說明");
        bench.bot.waitUntil(editor::isDirty);
        bench.save(editor);
        bench.page(editor, "通報").textWithId("F2-04").setText("第二次的說明");
        bench.bot.waitUntil(editor::isDirty);
        bench.save(editor);
        SWTBotTable changes = bench.page(editor, "歷程").tableWithId("history.changes");
        bench.bot.waitUntil(() -> changes.indexOf("第二次的說明") >= 0, Bench.SLOW);
        return changes;
    }

    private static String clipboard() {
        var clipboard = new Clipboard(Display.getCurrent());
        try {
            return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
        } finally {
            clipboard.dispose();
        }
    }
}
