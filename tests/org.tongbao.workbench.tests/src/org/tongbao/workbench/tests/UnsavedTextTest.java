package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tongbao.ui.testkit.SWTBotEditor;
import org.tongbao.ui.testkit.UIThreadRunnable;

/** What was typed a moment ago is neither lost nor forgotten, also before it is part of the incident. */
final class UnsavedTextTest extends WorkbenchTest {

    @Test
    void text_typedAndEditorClosedAtOnce_isAskedForAndSaved() {
        var editor = saved("小港測試機關");
        var field = bench.page(editor, "通報").textWithId("F2-04").widget;
        // One turn of the event loop: no pause can end between typing and closing.
        boolean dirty = UIThreadRunnable.syncExec(() -> {
            field.setText("剛輸入的說明");
            return editor.isDirty();
        });
        assertTrue(dirty);
        answerPrompt(editor);
        var again = bench.openFromRegister("小港測試機關");
        assertEquals("剛輸入的說明", bench.page(again, "通報").textWithId("F2-04").getText());
    }

    @Test
    void fact_typedAndEditorClosedAtOnce_isAskedForAndSaved() {
        var editor = saved("楠梓測試機關");
        var field = bench.page(editor, "總覽").textWithId("overview.title").widget;
        boolean dirty = UIThreadRunnable.syncExec(() -> {
            field.setText("115-0042");
            return editor.isDirty();
        });
        assertTrue(dirty);
        answerPrompt(editor);
        var again = bench.openFromRegister("115-0042");
        assertFalse(again.isDirty());
    }

    @Test
    void number_thatCannotBeRead_keepsTheEditorOpenAfterSavingTheRest() {
        var editor = saved("大寮測試機關");
        var page = bench.page(editor, "結報");
        page.textWithId("6A.computers").setText("three");
        bench.bot.waitUntil(editor::isDirty);
        editor.closeAsking();
        bench.bot.waitUntil(() -> bench.bot.activeShell().widget != bench.bot.mainShell().widget);
        bench.bot.activeShell().bot().button("儲存").click();
        bench.bot.waitUntil(() -> editor.bot().exists("editor.notice.unreadable"), Bench.SLOW);
        assertTrue(editor.isOpen());
        assertEquals("three", page.textWithId("6A.computers").getText());
        assertTrue(editor.isDirty());
        page.textWithId("6A.computers").setText("");
        bench.bot.waitUntil(() -> !editor.isDirty(), Bench.SLOW);
    }

    @Test
    void nestedItem_saved_isNamedInTheHistory() {
        var editor = saved("林園測試機關");
        bench.page(editor, "結報").checkBoxWithId("6I-I.network-neighborhood").select();
        bench.save(editor);
        var changes = bench.page(editor, "歷程").tableWithId("history.changes");
        bench.bot.waitUntil(() -> changes.indexOf("6I-I.network-neighborhood") >= 0, Bench.SLOW);
        var row = changes.row(changes.indexOf("6I-I.network-neighborhood"));
        assertTrue(row.get(2).strip().length() > "6I-I.network-neighborhood".length() + 3, row::toString);
    }

    private SWTBotEditor saved(String organization) {
        var editor = bench.create(organization, "115/3/14 10:00");
        bench.save(editor);
        return editor;
    }

    private void answerPrompt(SWTBotEditor editor) {
        editor.closeAsking();
        bench.bot.waitUntil(() -> bench.bot.activeShell().widget != bench.bot.mainShell().widget);
        bench.bot.activeShell().bot().button("儲存").click();
        editor.waitUntilClosed();
    }
}
