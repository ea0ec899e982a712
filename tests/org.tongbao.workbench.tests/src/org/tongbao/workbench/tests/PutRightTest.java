package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.tongbao.ui.testkit.Keyboard;
import org.tongbao.ui.testkit.SWTBotEditor;

/** What was written down wrongly or late is put right beside what was saved; the keyboard stays where it was. */
final class PutRightTest extends WorkbenchTest {

    @Test
    void review_writtenDownWithTheWrongLevel_isCorrectedAndCountsFromThen() {
        var editor = judged("茄萣測試機關");
        var page = bench.page(editor, "等級");
        page.textWithId("level.at").setText("115/3/13 22:50");
        page.textWithId("level.reason").setFocus();
        bench.page(editor, "歷程").buttonWithId("history.add").click();
        var window = bench.bot.shellWithWidget("event.window");
        window.bot().comboBoxWithId("event.type").setSelection("審核");
        window.bot().textWithId("event.at").setText("115/3/14 02:10");
        window.bot().comboBoxWithId("event.detail.level").setSelection("第 2 級");
        window.bot().buttonWithId("event.add").click();
        window.waitUntilClosed();
        bench.save(editor);
        var events = editor.bot().tableWithId("history.events");
        events.select("審核");
        assertFalse(editor.bot().buttonWithId("history.remove").isEnabled(), "what is saved is never taken out");
        editor.bot().buttonWithId("history.correct").click();
        var again = bench.bot.shellWithWidget("event.window");
        again.bot().comboBoxWithId("event.detail.level").setSelection("第 3 級");
        again.bot().buttonWithId("event.add").click();
        assertTrue(again.isOpen(), "a correction says why");
        again.bot().textWithId("event.why").setText("登錄時誤選");
        again.bot().buttonWithId("event.add").click();
        again.waitUntilClosed();
        bench.bot.waitUntil(() -> Bench.level(editor).equals("第 3 級"));
        bench.save(editor);
        bench.bot.waitUntil(() -> events.rowCount() == 3);
        assertTrue(events.row(events.indexOf("審核（已更正）")).get(3).contains("2"));
    }

    @Test
    void savedTimeOfJudgement_corrected_leavesTheFocusInItsPlace() {
        var editor = judged("梓官測試機關");
        bench.save(editor);
        var page = bench.page(editor, "等級");
        page.buttonWithId("level.at.correct").click();
        var dialog = bench.bot.shellWithWidget("level.at.correct.time");
        dialog.bot().textWithId("level.at.correct.time").setText("115/3/13 22:55");
        dialog.bot().textWithId("level.at.correct.reason").setText("補登");
        dialog.bot().buttonWithId("level.at.correct.ok").click();
        dialog.waitUntilClosed();
        bench.bot.waitUntil(() -> page.focusedId().equals("level.at"));
        assertEquals(2, page.tableWithId("level.history").rowCount());
    }

    @Test
    void tab_inTheReason_goesOn() {
        var editor = judged("永安測試機關");
        var page = bench.page(editor, "等級");
        page.textWithId("level.reason").setFocus();
        bench.bot.waitUntil(() -> page.focusedId().equals("level.reason"));
        Keyboard.pressKeyCode(0, SWT.TAB);
        bench.bot.waitUntil(() -> page.focusedId().equals("level.at"));
        assertEquals("", page.textWithId("level.reason").getText());
    }

    private SWTBotEditor judged(String organization) {
        var editor = bench.create(organization, "115/3/13 22:40");
        var page = bench.page(editor, "等級");
        page.radioWithId("impact.confidentiality.0").click();
        page.radioWithId("impact.integrity.2").click();
        page.radioWithId("impact.availability.0").click();
        bench.bot.waitUntil(() -> Bench.level(editor).equals("第 2 級"));
        return editor;
    }
}
