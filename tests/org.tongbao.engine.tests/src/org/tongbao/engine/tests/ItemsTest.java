package org.tongbao.engine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.EvidenceItem;
import org.tongbao.model.incident.Improvement;
import org.tongbao.model.incident.IncidentFactory;

/** Evidence and improvements are recommended: what they lack warns and holds nothing up (B-43); times of record in order. */
final class ItemsTest {

    private static final IncidentFactory MAKE = IncidentFactory.eINSTANCE;
    private static final String NOW = "2026-03-20T09:00:00";

    private static Case aware() {
        return new Case().event("awareness", "2026-03-13T22:40:00").impact("2026-03-13T22:50:00", 0, 2, 1);
    }

    private static EvidenceItem evidence(String id) {
        EvidenceItem item = MAKE.createEvidenceItem();
        item.setId(id);
        item.setLabel("網站主機事件紀錄檔");
        item.setCollector("人員01");
        item.setAt(Case.time("2026-03-13T23:50:00"));
        item.setSource("網站主機");
        item.setStorage("證物櫃");
        return item;
    }

    private static Improvement improvement(String id) {
        Improvement item = MAKE.createImprovement();
        item.setId(id);
        item.setMeasure("修補網站程式");
        item.setTerm("short");
        item.setOwner("人員02");
        item.setDue("2026-03-31");
        return item;
    }

    @Test
    void evidencePreserved_noneListed_isSaid() {
        Case facts = aware();
        assertFalse(Case.found(facts.at(NOW), "evidence-not-listed"));
        facts.event("evidence-preserved", "2026-03-13T23:50:00");
        Assessment assessment = facts.at(NOW);
        assertEquals(List.of("evidence-not-listed"), Case.codes(assessment, "evidence-preserved-1"));
        assertFalse(Case.found(facts.at("2026-03-13T23:49:59"), "evidence-not-listed"));
        facts.incident.getEvidence().add(evidence("e"));
        assertFalse(Case.found(facts.at(NOW), "evidence-not-listed"));
        facts.incident.getEvidence().get(0).setWithdrawn("誤登");
        assertTrue(Case.found(facts.at(NOW), "evidence-not-listed"), "what is withdrawn does not count");
    }

    @Test
    void evidence_complete_isQuiet_eachPartMissingIsNamed() {
        Case facts = aware();
        facts.incident.getEvidence().add(evidence("e"));
        assertEquals(List.of(), Case.codes(facts.at(NOW), "e"));
        EvidenceItem item = facts.incident.getEvidence().get(0);
        item.setCollector(" ");
        item.setStorage(null);
        item.setFileName("access.log");
        Finding finding = finding(facts.at(NOW), "e");
        assertEquals("evidence-incomplete", finding.code().id());
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals("collector, storage, sha256", finding.args().get(1).toString());
        assertTrue(finding.message(Locale.TAIWAN).contains("保存人、存放處、檔案 SHA-256"), finding.message(Locale.TAIWAN));
        item.setSha256("0".repeat(64));
        item.setCollector("人員01");
        item.setStorage("證物櫃");
        assertEquals(List.of(), Case.codes(facts.at(NOW), "e"));
    }

    @Test
    void evidence_takenLater_isNotMissedBefore() {
        Case facts = aware();
        EvidenceItem item = evidence("e");
        item.setSource(null);
        facts.incident.getEvidence().add(item);
        assertEquals(List.of(), Case.codes(facts.at("2026-03-13T23:49:59"), "e"));
        assertEquals(List.of("evidence-incomplete"), Case.codes(facts.at("2026-03-13T23:50:00"), "e"));
    }

    @Test
    void causeKnown_noImprovementListed_isSaid() {
        Case facts = aware();
        assertFalse(Case.found(facts.at(NOW), "improvement-not-listed"));
        facts.event("root-cause-found", "2026-03-16T09:00:00");
        assertTrue(Case.found(facts.at(NOW), "improvement-not-listed"));
        facts.incident.getImprovements().add(improvement("i"));
        assertFalse(Case.found(facts.at(NOW), "improvement-not-listed"));
    }

    @Test
    void improvement_withoutOwnerOrDue_isNamed_complete_isQuiet() {
        Case facts = aware();
        Improvement item = improvement("i");
        facts.incident.getImprovements().add(item);
        assertEquals(List.of(), Case.codes(facts.at(NOW), "i"));
        item.setOwner(null);
        item.setDue("");
        Finding finding = finding(facts.at(NOW), "i");
        assertEquals("improvement-incomplete", finding.code().id());
        assertEquals("owner, due", finding.args().get(1).toString());
        item.setWithdrawn("不再需要");
        assertEquals(List.of(), Case.codes(facts.at(NOW), "i"));
    }

    @Test
    void missingItems_holdNothingUp() {
        Case facts = aware().with(Packs.flowK());
        facts.event("evidence-preserved", "2026-03-13T23:50:00").event("root-cause-found", "2026-03-16T09:00:00");
        List<String> without = Steps.actions(facts.at(NOW));
        facts.incident.getEvidence().add(evidence("e"));
        facts.incident.getImprovements().add(improvement("i"));
        assertEquals(without, Steps.actions(facts.at(NOW)));
    }

    @Test
    void voidIncident_asksForNoItems() {
        Case facts = aware().event("evidence-preserved", "2026-03-13T23:50:00").event("voided", "2026-03-14T00:00:00");
        assertFalse(Case.found(facts.at(NOW), "evidence-not-listed"));
    }

    @Test
    void timesOfRecord_inOrder_areQuiet_setBackBeyondHalfAMinuteIsNamed() {
        assertEquals(List.of(), setBack("2026-03-13T15:00:00Z", "2026-03-13T15:00:00Z"));
        assertEquals(List.of(), setBack("2026-03-13T15:00:00Z", "2026-03-13T14:59:30Z"));
        assertEquals(List.of("clock-set-back"), setBack("2026-03-13T15:00:00Z", "2026-03-13T14:59:29Z"));
    }

    @Test
    void timesOfRecord_ofAFileInAnotherOrder_areNoClockSetBack() {
        Case facts = aware().event("notified", "2026-03-13T22:58:00").event("contained", "2026-03-13T22:59:00");
        List<Event> events = facts.incident.getEvents();
        // written down later than what happened after it: either
        events.get(0).setRecorded(Instant.parse("2026-03-13T15:00:00Z"));
        events.get(2).setRecorded(Instant.parse("2026-03-13T14:59:29Z"));
        assertEquals(List.of("record-order"), Case.codes(facts.at(NOW), "contained-2"));
        // the newest first
        events.get(0).setRecorded(Instant.parse("2026-03-13T14:59:00Z"));
        events.get(1).setRecorded(Instant.parse("2026-03-13T15:01:00Z"));
        events.get(2).setRecorded(Instant.parse("2026-03-13T15:03:00Z"));
        List<Event> reversed = List.copyOf(events).reversed();
        events.clear();
        events.addAll(reversed);
        assertFalse(Case.found(facts.at(NOW), "record-order"));
        assertFalse(Case.found(facts.at(NOW), "clock-set-back"));
    }

    private static List<String> setBack(String first, String second) {
        Case facts = aware().event("notified", "2026-03-13T22:58:00").event("contained", "2026-03-13T22:57:00");
        facts.incident.getEvents().get(0).setRecorded(Instant.parse(first));
        facts.incident.getEvents().get(2).setRecorded(Instant.parse(second));
        return Case.codes(facts.at(NOW), "contained-2");
    }

    private static Finding finding(Assessment assessment, String subject) {
        return assessment.findings().stream()
                .filter(one -> one.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
