package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Consumer;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.ui.testkit.SWTBotEditor;
import org.tongbao.workbench.internal.store.StoreAccess;

/** An open editor follows what others save meanwhile, and keeps what is typed. */
final class OthersSavesTest extends WorkbenchTest {

    private static final String MINE = "這裡的維護廠商";

    @Test
    void unchangedEditor_othersSave_showsTheirStateAndSaysWho() {
        var editor = opened();
        saveTheirs(theirs -> theirs.setTitle("別人的標題"));
        String said = said(editor);
        assertTrue(said.contains("人員07") && said.contains("第 2 版") && said.contains("標題"), said);
        assertFalse(editor.isDirty());
        assertEquals(
                "別人的標題", bench.page(editor, "總覽").textWithId("overview.title").getText());
        bench.page(editor, "通報").textWithId("F1-10").setText(MINE);
        bench.save(editor);
        assertFalse(editor.bot().exists("editor.notice.save"));
        assertEquals(3, stored().revision());
    }

    @Test
    void changedEditor_othersChangeSomethingElse_hasBoth() {
        var editor = opened();
        bench.page(editor, "通報").textWithId("F1-10").setText(MINE);
        saveTheirs(theirs -> theirs.setTitle("別人的標題"));
        assertTrue(said(editor).contains("已併入：標題"));
        assertTrue(editor.isDirty());
        assertEquals(MINE, bench.page(editor, "通報").textWithId("F1-10").getText());
        assertEquals(
                "別人的標題", bench.page(editor, "總覽").textWithId("overview.title").getText());
        bench.save(editor);
        assertFalse(editor.bot().exists("editor.notice.save"));
        assertEquals("別人的標題", stored().incident().getTitle());
    }

    @Test
    void changedEditor_othersChangeTheSame_takesTheRestAndAsksAtTheSave() {
        var editor = opened();
        bench.page(editor, "通報").textWithId("F1-10").setText(MINE);
        saveTheirs(theirs -> {
            theirs.setTitle("別人的標題");
            theirs.getAnswers().add(answer("別人的維護廠商"));
        });
        assertTrue(said(editor).contains("F1-10"));
        assertEquals(MINE, bench.page(editor, "通報").textWithId("F1-10").getText());
        assertEquals(
                "別人的標題", bench.page(editor, "總覽").textWithId("overview.title").getText());
        saveTheirs(theirs -> theirs.setTitle("又一個標題"));
        bench.bot.waitUntil(
                () -> "又一個標題"
                        .equals(bench.page(editor, "總覽")
                                .textWithId("overview.title")
                                .getText()),
                Bench.SLOW);
        bench.bot.menuBar().menuAt(0).menu("儲存").click();
        var window = bench.bot.shellWithWidget("conflict.save").bot();
        assertEquals(MINE, window.textWithId("conflict.0.mine.text").getText());
        assertFalse(window.exists("conflict.1.mine"));
        window.radioWithId("conflict.0.mine").click();
        window.buttonWithId("conflict.save").click();
        bench.bot.waitUntil(() -> !editor.isDirty(), Bench.SLOW);
        assertEquals("又一個標題", stored().incident().getTitle());
        assertEquals(
                MINE,
                stored().incident().getAnswers().stream()
                        .filter(answer -> "F1-10".equals(answer.getId()))
                        .findFirst()
                        .orElseThrow()
                        .getText());
    }

    private SWTBotEditor opened() {
        var editor = bench.create("橋頭測試機關", "115/3/14 10:00");
        bench.save(editor);
        Bench.settle();
        return editor;
    }

    private String said(SWTBotEditor editor) {
        bench.bot.waitUntil(() -> editor.bot().exists("editor.notice.others"), Bench.SLOW);
        return editor.bot().labelWithId("editor.notice.others").getText();
    }

    private static Answer answer(String text) {
        Answer answer = IncidentFactory.eINSTANCE.createAnswer();
        answer.setId("F1-10");
        answer.setText(text);
        return answer;
    }

    private static void saveTheirs(Consumer<Incident> change) {
        var stored = stored();
        change.accept(stored.incident());
        assertTrue(store().save(stored.incident(), stored.revision(), "人員07").done());
        // as the watch does within seconds
        access().saved(stored.incident().getId());
    }

    private static StoredIncident stored() {
        return store().load(
                        store().list(IncidentQuery.newest(1)).get().getFirst().id())
                .get()
                .orElseThrow();
    }

    private static IncidentStore store() {
        return access().store().orElseThrow();
    }

    private static StoreAccess access() {
        return PlatformUI.getWorkbench().getService(StoreAccess.class);
    }
}
