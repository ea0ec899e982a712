package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.ui.testkit.SWTBotEditor;
import org.tongbao.ui.testkit.SWTBotShell;
import org.tongbao.workbench.internal.store.StoreAccess;

/** Somebody else saves the incident that is being edited here. */
final class ConflictTest extends WorkbenchTest {

    private static final String MINE = "這裡的維護廠商";
    private static final String THEIRS = "別人的維護廠商";

    @Test
    void sameFieldChangedByBoth_saved_keepsWhatIsTypedAndAsks() {
        var editor = conflicting();
        String said = editor.bot().labelWithId("editor.notice.save").getText();
        assertTrue(said.contains("人員07") && said.contains("第 2 版") && said.contains("F1-10"), said);
        var window = window();
        assertEquals(MINE, window.bot().textWithId("conflict.0.mine.text").getText());
        assertEquals(THEIRS, window.bot().textWithId("conflict.0.theirs.text").getText());
        String who = window.bot().radioWithId("conflict.0.theirs").getText();
        assertTrue(who.contains("人員07"), who);
        String merged = window.bot().textWithId("conflict.merged").getText();
        assertTrue(merged.contains("對方的：標題"), merged);
        assertFalse(window.bot().buttonWithId("conflict.save").isEnabled());
        window.bot().buttonWithId("conflict.cancel").click();
        window.waitUntilClosed();
        assertEquals(MINE, bench.page(editor, "通報").textWithId("F1-10").getText());
        assertTrue(editor.isDirty());
        assertEquals(2, stored().revision());
    }

    @Test
    void mineChosen_isSavedOverTheirsAndTheHistorySaysSo() {
        var editor = resolved("conflict.0.mine");
        assertEquals(MINE, bench.page(editor, "通報").textWithId("F1-10").getText());
        assertEquals("別人的標題", stored().incident().getTitle());
        assertEquals(3, stored().revision());
        var changes = bench.page(editor, "歷程").tableWithId("history.changes");
        bench.bot.waitUntil(() -> changes.indexOf("採用我的。我的：" + MINE + "；對方的：" + THEIRS) >= 0, Bench.SLOW);
        assertTrue(changes.indexOf("衝突處理　F1-10") >= 0);
    }

    @Test
    void theirsChosen_isWhatTheEditorShowsAndTheHistorySaysSo() {
        var editor = resolved("conflict.0.theirs");
        assertEquals(THEIRS, bench.page(editor, "通報").textWithId("F1-10").getText());
        assertFalse(editor.isDirty());
        var changes = bench.page(editor, "歷程").tableWithId("history.changes");
        bench.bot.waitUntil(() -> changes.indexOf("採用對方的。我的：" + MINE) >= 0, Bench.SLOW);
    }

    @Test
    void somethingThirdWritten_isSaved() {
        var editor = conflicting();
        var window = window();
        assertEquals(
                MINE + "\n" + THEIRS,
                window.bot().textWithId("conflict.0.edited.text").getText().replace("\r\n", "\n"));
        window.bot().textWithId("conflict.0.edited.text").setText("兩家維護廠商");
        window.bot().buttonWithId("conflict.save").click();
        bench.bot.waitUntil(() -> !editor.isDirty(), Bench.SLOW);
        assertEquals("兩家維護廠商", bench.page(editor, "通報").textWithId("F1-10").getText());
    }

    @Test
    void conflict_givenUp_canBeTakenUpAgainOrTheirsTaken() {
        var editor = conflicting();
        var window = window();
        window.bot().buttonWithId("conflict.cancel").click();
        window.waitUntilClosed();
        editor.bot().buttonWithId("editor.conflict.resolve").click();
        var again = window();
        again.bot().buttonWithId("conflict.cancel").click();
        again.waitUntilClosed();
        editor.bot().buttonWithId("editor.conflict.theirs").click();
        bench.bot.waitUntil(() -> !editor.isDirty() && editor.bot().exists("editor.header.level"), Bench.SLOW);
        assertFalse(editor.bot().exists("editor.notice.save"));
        assertEquals(THEIRS, bench.page(editor, "通報").textWithId("F1-10").getText());
        bench.page(editor, "通報").textWithId("F1-10").setText("再次輸入");
        bench.save(editor);
        assertFalse(editor.bot().exists("editor.notice.save"));
    }

    @Test
    void differentFieldsChangedByBoth_saved_areBothSavedAtOnce() {
        var editor = bench.create("橋頭測試機關", "115/3/14 10:00");
        bench.save(editor);
        Bench.settle();
        saveTheirs(theirs -> theirs.setTitle("別人的標題"));
        bench.page(editor, "通報").textWithId("F1-10").setText(MINE);
        bench.save(editor);
        // by the save, unless theirs was noticed before it
        bench.bot.waitUntil(() -> notice(editor).isPresent(), Bench.SLOW);
        String said = editor.bot().labelWithId(notice(editor).orElseThrow()).getText();
        assertTrue(said.contains("人員07") && said.contains("標題"), said);
        var stored = stored();
        assertEquals(3, stored.revision());
        assertEquals("別人的標題", stored.incident().getTitle());
        assertEquals(
                "別人的標題", bench.page(editor, "總覽").textWithId("overview.title").getText());
    }

    private static Optional<String> notice(SWTBotEditor editor) {
        return Stream.of("editor.notice.save", "editor.notice.others")
                .filter(editor.bot()::exists)
                .findFirst();
    }

    private SWTBotEditor resolved(String choice) {
        var editor = conflicting();
        var window = window();
        window.bot().radioWithId(choice).click();
        window.bot().buttonWithId("conflict.save").click();
        window.waitUntilClosed();
        bench.bot.waitUntil(() -> !editor.isDirty(), Bench.SLOW);
        assertFalse(editor.bot().exists("editor.notice.save"));
        return editor;
    }

    private SWTBotShell window() {
        return bench.bot.shellWithWidget("conflict.save");
    }

    /** Somebody else changes the title and a text that is changed here, too. */
    private SWTBotEditor conflicting() {
        var editor = bench.create("橋頭測試機關", "115/3/14 10:00");
        bench.save(editor);
        Bench.settle();
        saveTheirs(theirs -> {
            theirs.setTitle("別人的標題");
            Answer answer = IncidentFactory.eINSTANCE.createAnswer();
            answer.setId("F1-10");
            answer.setText(THEIRS);
            theirs.getAnswers().add(answer);
        });
        bench.page(editor, "通報").textWithId("F1-10").setText(MINE);
        bench.bot.waitUntil(editor::isDirty);
        bench.bot.menuBar().menuAt(0).menu("儲存").click();
        bench.bot.waitUntil(() -> editor.bot().exists("editor.notice.save"), Bench.SLOW);
        return editor;
    }

    private static void saveTheirs(Consumer<Incident> change) {
        var stored = stored();
        change.accept(stored.incident());
        assertTrue(store().save(stored.incident(), stored.revision(), "人員07").done());
    }

    private static StoredIncident stored() {
        return store().load(
                        store().list(IncidentQuery.newest(1)).get().getFirst().id())
                .get()
                .orElseThrow();
    }

    private static IncidentStore store() {
        return PlatformUI.getWorkbench().getService(StoreAccess.class).store().orElseThrow();
    }
}
