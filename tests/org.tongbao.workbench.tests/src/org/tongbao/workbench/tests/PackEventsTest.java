package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Impact;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.model.incident.Rating;
import org.tongbao.ui.testkit.SWTBotEditor;
import org.tongbao.workbench.internal.store.StoreAccess;

/** An incident under a pack that brings events and grades of its own. */
final class PackEventsTest extends WorkbenchTest {

    private static final String COMMITTEE = "提報資訊安全委員會";

    @Test
    void eventOfThePack_chosenAndRecorded_isNamedByThePack() {
        var editor = open("idc");
        bench.page(editor, "歷程").buttonWithId("history.add").click();
        var window = bench.bot.shellWithWidget("event.window");
        assertTrue(window.bot().comboBoxWithId("event.type").items().contains(COMMITTEE));
        window.bot().comboBoxWithId("event.type").setSelection(COMMITTEE);
        window.bot().buttonWithId("event.add").click();
        window.waitUntilClosed();
        var events = editor.bot().tableWithId("history.events");
        bench.bot.waitUntil(() -> events.indexOf(COMMITTEE) >= 0);
        bench.save(editor);
        assertEquals(
                1,
                stored().getEvents().stream()
                        .filter(event -> "committee-reported".equals(event.getType()))
                        .count());
    }

    @Test
    void eventOfThePack_underAnotherPack_isNotOffered() {
        var editor = open("bureau-110");
        bench.page(editor, "歷程").buttonWithId("history.add").click();
        var window = bench.bot.shellWithWidget("event.window");
        assertFalse(window.bot().comboBoxWithId("event.type").items().contains(COMMITTEE));
    }

    @Test
    void levelOfAnEvent_underGrades_isNamedAsGrade() {
        var editor = open("idc");
        bench.page(editor, "歷程").buttonWithId("history.add").click();
        var window = bench.bot.shellWithWidget("event.window").bot();
        window.comboBoxWithId("event.type").setSelection("審核");
        assertEquals(
                List.of("IDC 事件等級 E", "IDC 事件等級 D", "IDC 事件等級 C", "IDC 事件等級 B", "IDC 事件等級 A"),
                window.comboBoxWithId("event.detail.level").items());
    }

    @Test
    void levelInTheRegister_underGrades_isNamedAsGrade() {
        open("idc");
        var table = bench.register(1);
        bench.bot.waitUntil(() -> table.indexOf("IDC 事件等級 A") >= 0, Bench.SLOW);
    }

    private SWTBotEditor open(String pack) {
        Incident incident = IncidentFactory.eINSTANCE.createIncident();
        incident.setId("pack-events-" + pack);
        incident.setCategory("intrusion");
        incident.setOrganization("示範資料中心");
        incident.setPack(pack);
        Event awareness = IncidentFactory.eINSTANCE.createEvent();
        awareness.setId("pack-events-awareness");
        awareness.setType("awareness");
        awareness.setAt(Instant.parse("2026-03-13T14:40:00Z"));
        incident.getEvents().add(awareness);
        if (pack.equals("idc")) {
            incident.getImpacts().add(worst());
        }
        assertTrue(store().save(incident, 0, "人員06").done());
        PlatformUI.getWorkbench().getService(StoreAccess.class).saved(incident.getId());
        return bench.openFromRegister("示範資料中心");
    }

    private static Impact worst() {
        Impact impact = IncidentFactory.eINSTANCE.createImpact();
        impact.setId("pack-events-impact");
        impact.setAt(Instant.parse("2026-03-13T14:45:00Z"));
        rate(impact, "service", "over-a-day");
        rate(impact, "access", "detected");
        return impact;
    }

    private static void rate(Impact impact, String dimension, String option) {
        Rating rating = IncidentFactory.eINSTANCE.createRating();
        rating.setDimension(dimension);
        rating.setOption(option);
        impact.getRatings().add(rating);
    }

    private static Incident stored() {
        String id = store().list(IncidentQuery.newest(1)).get().getFirst().id();
        return store().load(id).get().orElseThrow().incident();
    }

    private static IncidentStore store() {
        return PlatformUI.getWorkbench().getService(StoreAccess.class).store().orElseThrow();
    }
}
