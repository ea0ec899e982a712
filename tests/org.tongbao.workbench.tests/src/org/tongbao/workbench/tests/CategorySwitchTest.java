package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.tongbao.ui.testkit.SWTBotEditor;
import org.tongbao.ui.testkit.SWTBotShell;
import org.tongbao.ui.testkit.UIThreadRunnable;

/** Another category for an incident: what would be lost is shown before, and comes back with undo. */
final class CategorySwitchTest extends WorkbenchTest {

    private static final String COMMON = "首頁遭置換";

    @Test
    void nothingToLose_chosen_changesAtOnce() {
        var editor = bench.create("左營測試機關", "115/3/13 22:40");
        choose(editor, "阻斷服務(DoS/DDoS)");
        bench.bot.waitUntil(() -> title(editor).startsWith("阻斷服務"), Bench.SLOW);
        assertEquals(1, SWTBotShell.titles().size());
    }

    @Test
    void answersToLose_cancelled_leavesEverything() {
        var editor = filled();
        choose(editor, "阻斷服務(DoS/DDoS)");
        SWTBotShell question = bench.bot.shellWithWidget("category.confirm.yes");
        String list = question.bot().textWithId("category.confirm.list").getText();
        int kept = list.indexOf("保留");
        assertTrue(list.indexOf("網頁木馬") >= 0 && list.indexOf("網頁木馬") < kept, list);
        assertTrue(list.indexOf(COMMON) > kept, list);
        question.bot().buttonWithId("category.confirm.no").click();
        question.waitUntilClosed();
        assertTrue(title(editor).startsWith("網頁攻擊"), title(editor));
        bench.bot.waitUntil(() -> "網頁攻擊"
                .equals(bench.page(editor, "總覽")
                        .comboBoxWithId("overview.category")
                        .selection()));
        assertTrue(bench.page(editor, "通報").checkBoxWithId("F2-03a.trojan").isChecked());
    }

    @Test
    void answersToLose_agreedAndUndone_areBack() {
        var editor = filled();
        choose(editor, "阻斷服務(DoS/DDoS)");
        SWTBotShell question = bench.bot.shellWithWidget("category.confirm.yes");
        question.bot().buttonWithId("category.confirm.yes").click();
        question.waitUntilClosed();
        bench.bot.waitUntil(() -> title(editor).startsWith("阻斷服務"), Bench.SLOW);
        bench.bot.waitUntil(() -> !bench.page(editor, "通報").exists("F2-03a.trojan"), Bench.SLOW);
        assertEquals(COMMON, bench.page(editor, "通報").textWithId("F2-04").getText());
        bench.bot.menuBar().menuAt(1).menuAt(0).click();
        bench.bot.waitUntil(() -> title(editor).startsWith("網頁攻擊"), Bench.SLOW);
        bench.bot.waitUntil(() -> bench.page(editor, "通報").exists("F2-03a.trojan"), Bench.SLOW);
        assertTrue(editor.bot().checkBoxWithId("F2-03a.trojan").isChecked());
        assertEquals(COMMON, editor.bot().textWithId("F2-04").getText());
        assertFalse(editor.bot().exists("editor.notice.form"));
    }

    @Test
    void answersChangedWhileAsked_agreed_asksAgainWithTheNewList() {
        var editor = filled();
        choose(editor, "阻斷服務(DoS/DDoS)");
        SWTBotShell question = bench.bot.shellWithWidget("category.confirm.yes");
        bench.page(editor, "通報").checkBoxWithId("F2-03a.defacement").click();
        question.bot().buttonWithId("category.confirm.yes").click();
        question.waitUntilClosed();
        SWTBotShell again = bench.bot.shellWithWidget("category.confirm.yes");
        String list = again.bot().textWithId("category.confirm.list").getText();
        assertTrue(list.contains("網頁置換"), list);
        assertTrue(title(editor).startsWith("網頁攻擊"), title(editor));
        again.close();
    }

    @Test
    void wheelTurned_overTheCategory_scrollsThePageAndChangesNothing() {
        var editor = bench.create("前鎮測試機關", "115/3/13 22:40");
        var combo = bench.page(editor, "總覽").comboBoxWithId("overview.category");
        var turned = new Event();
        turned.count = -3;
        UIThreadRunnable.syncExec(() -> combo.widget.notifyListeners(SWT.MouseVerticalWheel, turned));
        assertFalse(turned.doit, "the system chooses another category otherwise");
        assertEquals("網頁攻擊", combo.selection());
    }

    private SWTBotEditor filled() {
        var editor = bench.create("左營測試機關", "115/3/13 22:40");
        var page = bench.page(editor, "通報");
        page.textWithId("F2-04").setText(COMMON);
        page.checkBoxWithId("F2-03a.trojan").click();
        return editor;
    }

    private void choose(SWTBotEditor editor, String category) {
        bench.page(editor, "總覽").comboBoxWithId("overview.category").setSelection(category);
    }

    private static String title(SWTBotEditor editor) {
        return editor.bot().labelWithId("editor.header.title").getText();
    }
}
