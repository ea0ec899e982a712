package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.incident.Event;
import org.tongbao.ui.testkit.SWTBotEditor;
import org.tongbao.workbench.internal.store.StoreAccess;

/** What is to be done next, done with its button. */
final class NextStepsTest extends WorkbenchTest {

    private static final String NOTIFY = "overview.action.CLK-01";
    private static final String CONTAIN = "overview.action.CLK-15";

    @Test
    void notification_recordedWithItsButton_isDoneUntilUndone() {
        var editor = begin("田寮測試機關");
        bench.bot.waitUntil(() -> editor.bot().exists(NOTIFY), Bench.SLOW);
        editor.bot().buttonWithId(NOTIFY).click();
        bench.bot.waitUntil(() -> !editor.bot().exists(NOTIFY), Bench.SLOW);
        assertTrue(editor.isDirty());
        bench.bot.menuBar().menuAt(1).menuAt(0).click();
        bench.bot.waitUntil(() -> editor.bot().exists(NOTIFY), Bench.SLOW);
        bench.bot.menuBar().menuAt(1).menuAt(1).click();
        bench.bot.waitUntil(() -> !editor.bot().exists(NOTIFY), Bench.SLOW);
        bench.save(editor);
        assertEquals(List.of("notified"), recorded("notified"));
    }

    @Test
    void destructiveStep_withoutEvidence_asksFirstAndKeepsTheAnswer() {
        var editor = begin("阿蓮測試機關");
        judge(editor);
        bench.page(editor, "總覽");
        bench.bot.waitUntil(() -> editor.bot().exists(CONTAIN), Bench.SLOW);
        editor.bot().buttonWithId(CONTAIN).click();
        bench.bot.waitUntil(() -> editor.bot().exists("evidence.question"));
        assertFalse(editor.bot().buttonWithId("evidence.no").isEnabled(), "no answer without a reason");
        editor.bot().textWithId("evidence.reason").setText("系統已自動還原");
        editor.bot().buttonWithId("evidence.no").click();
        bench.bot.waitUntil(() -> !editor.bot().exists(CONTAIN), Bench.SLOW);
        bench.save(editor);
        assertEquals(List.of("evidence-waived", "contained"), recorded("evidence-waived", "contained"));
    }

    @Test
    void destructiveStep_givenUp_recordsNothing() {
        var editor = begin("內門測試機關");
        judge(editor);
        bench.page(editor, "總覽");
        bench.bot.waitUntil(() -> editor.bot().exists(CONTAIN), Bench.SLOW);
        editor.bot().buttonWithId(CONTAIN).click();
        bench.bot.waitUntil(() -> editor.bot().exists("evidence.question"));
        editor.bot().buttonWithId("evidence.cancel").click();
        bench.bot.waitUntil(() -> !editor.bot().exists("evidence.question"));
        bench.save(editor);
        assertEquals(List.of(), recorded("evidence-waived", "evidence-preserved", "contained"));
    }

    /** An incident known for ten minutes. */
    private SWTBotEditor begin(String organization) {
        return bench.create(
                organization,
                DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm")
                        .format(ZonedDateTime.now(ZoneId.of("Asia/Taipei")).minusMinutes(10)));
    }

    private void judge(SWTBotEditor editor) {
        var page = bench.page(editor, "等級");
        page.radioWithId("impact.confidentiality.0").click();
        page.radioWithId("impact.integrity.2").click();
        page.radioWithId("impact.availability.1").click();
        bench.bot.waitUntil(() -> Bench.level(editor).contains("2"));
    }

    private static List<String> recorded(String... types) {
        IncidentStore store =
                PlatformUI.getWorkbench().getService(StoreAccess.class).store().orElseThrow();
        String id = store.list(IncidentQuery.newest(1)).get().getFirst().id();
        return store.load(id).get().orElseThrow().incident().getEvents().stream()
                .map(Event::getType)
                .filter(List.of(types)::contains)
                .toList();
    }
}
