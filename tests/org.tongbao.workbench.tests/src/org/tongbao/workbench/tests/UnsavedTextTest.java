package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.ui.testkit.SWTBotEditor;
import org.tongbao.ui.testkit.SWTBotJunit5Extension;
import org.tongbao.ui.testkit.UIThreadRunnable;

/** What was typed a moment ago is neither lost nor forgotten, also before it is part of the incident. */
@ExtendWith(SWTBotJunit5Extension.class)
final class UnsavedTextTest {

    private final Bench bench = new Bench();

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder = Path.of(".");

    @BeforeEach
    void start() {
        bench.start(folder.resolve("db"));
    }

    @AfterEach
    void stop() {
        bench.bot.closeAllShells();
        bench.bot.closeAllEditors();
        bench.closeStore();
    }

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
