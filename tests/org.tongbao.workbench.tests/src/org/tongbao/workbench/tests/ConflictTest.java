package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.incident.Detail;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.EvidenceItem;
import org.tongbao.model.incident.Improvement;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.ui.testkit.SWTBotEditor;
import org.tongbao.workbench.internal.store.StoreAccess;

/** Somebody else saves the incident that is being edited here. */
final class ConflictTest extends WorkbenchTest {

    @Test
    void incidentSavedBySomebodyElse_saved_keepsWhatIsTypedAndNamesWhoAndWhat() {
        var editor = conflicting();
        String said = editor.bot().labelWithId("editor.notice.save").getText();
        assertTrue(said.contains("人員07") && said.contains("第 2 版") && said.contains("F1-10"), said);
        assertEquals("這裡的維護廠商", bench.page(editor, "通報").textWithId("F1-10").getText());
        assertTrue(editor.isDirty());

        editor.bot().buttonWithId("editor.conflict.differences").click();
        var window = bench.bot.shellWithWidget("text.window.text");
        String differences = window.bot().textWithId("text.window.text").getText();
        assertTrue(differences.contains("F1-10"), differences);
        assertTrue(differences.contains("這裡的維護廠商"), differences);
        assertTrue(differences.contains("別人的標題"), differences);
        window.bot().buttonWithId("text.window.close").click();
        window.waitUntilClosed();
    }

    @Test
    void conflict_differences_nameEvidenceMeasuresLinksAndNotices() {
        var editor = conflicting(theirs -> {
            EvidenceItem item = IncidentFactory.eINSTANCE.createEvidenceItem();
            item.setId("evidence-1");
            item.setLabel("主機事件紀錄");
            item.setStorage("機房保險櫃");
            theirs.getEvidence().add(item);
            Improvement measure = IncidentFactory.eINSTANCE.createImprovement();
            measure.setId("measure-1");
            measure.setMeasure("更新套件");
            measure.setTerm("short");
            measure.setOwner("人員08");
            theirs.getImprovements().add(measure);
            theirs.getEvents().add(event("link-1", "related-to", Map.of("incident", "x", "number", "115-燕巢-009")));
            theirs.getEvents().add(event("notice-1", "notified", Map.of("method", "phone", "to", "主管機關")));
        });
        editor.bot().buttonWithId("editor.conflict.differences").click();
        String words = bench.bot
                .shellWithWidget("text.window.text")
                .bot()
                .textWithId("text.window.text")
                .getText();
        for (String named : List.of("主機事件紀錄", "機房保險櫃", "更新套件", "短期", "人員08", "115-燕巢-009", "電話", "主管機關")) {
            assertTrue(words.contains(named), named + " is not in " + words);
        }
    }

    private static Event event(String id, String type, Map<String, String> details) {
        Event event = IncidentFactory.eINSTANCE.createEvent();
        event.setId(id);
        event.setType(type);
        event.setAt(Instant.parse("2026-03-14T03:00:00Z"));
        details.forEach((key, text) -> {
            Detail detail = IncidentFactory.eINSTANCE.createDetail();
            detail.setKey(key);
            detail.setText(text);
            event.getDetails().add(detail);
        });
        return event;
    }

    @Test
    void conflict_theirVersionTaken_showsItCleanAndCanBeSavedAgain() {
        var editor = conflicting();
        editor.bot().buttonWithId("editor.conflict.theirs").click();
        bench.bot.waitUntil(() -> !editor.isDirty() && editor.bot().exists("editor.header.level"), Bench.SLOW);
        assertFalse(editor.bot().exists("editor.notice.save"));
        assertEquals(
                "別人的標題", bench.page(editor, "總覽").textWithId("overview.title").getText());
        bench.page(editor, "通報").textWithId("F1-10").setText("再次輸入");
        bench.save(editor);
        assertFalse(editor.bot().exists("editor.notice.save"));
    }

    @Test
    void conflict_merged_isSavedWithTheChangesOfBoth() {
        var editor = conflicting();
        editor.bot().buttonWithId("editor.conflict.merge").click();
        bench.bot.waitUntil(() -> !editor.isDirty(), Bench.SLOW);
        assertFalse(editor.bot().exists("editor.notice.save"));
        var changes = bench.page(editor, "歷程").tableWithId("history.changes");
        bench.bot.waitUntil(() -> changes.indexOf("這裡的維護廠商") >= 0, Bench.SLOW);
        assertTrue(changes.indexOf("人員07") >= 0);
        assertEquals(
                "別人的標題", bench.page(editor, "總覽").textWithId("overview.title").getText());
        var stored = store().load(id()).get().orElseThrow();
        assertEquals(3, stored.revision());
        assertEquals("別人的標題", stored.incident().getTitle());
    }

    private SWTBotEditor conflicting() {
        return conflicting(theirs -> {});
    }

    /** Somebody else changes the title, and what the test wants, while a text is changed here. */
    private SWTBotEditor conflicting(Consumer<Incident> further) {
        var editor = bench.create("橋頭測試機關", "115/3/14 10:00");
        bench.save(editor);
        var stored = store().load(id()).get().orElseThrow();
        Incident theirs = stored.incident();
        theirs.setTitle("別人的標題");
        further.accept(theirs);
        assertTrue(store().save(theirs, stored.revision(), "人員07").done());
        bench.page(editor, "通報").textWithId("F1-10").setText("這裡的維護廠商");
        bench.bot.waitUntil(editor::isDirty);
        bench.bot.menuBar().menuAt(0).menu("儲存").click();
        bench.bot.waitUntil(() -> editor.bot().exists("editor.notice.save"), Bench.SLOW);
        return editor;
    }

    private static IncidentStore store() {
        return PlatformUI.getWorkbench().getService(StoreAccess.class).store().orElseThrow();
    }

    private static String id() {
        return store().list(IncidentQuery.newest(1)).get().getFirst().id();
    }
}
