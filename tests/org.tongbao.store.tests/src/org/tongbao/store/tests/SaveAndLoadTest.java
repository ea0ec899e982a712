package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;
import static org.tongbao.store.tests.StoreFixture.NOW;
import static org.tongbao.store.tests.StoreFixture.assertRefused;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.HistoryRecord;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Incident;
import org.tongbao.store.internal.StoreEngines;

/** What is saved comes back; what was recorded stays. */
@OnEachEngine
final class SaveAndLoadTest {

    private final StoreFixture fixture;
    private IncidentStore store;

    SaveAndLoadTest(StoreFixture fixture) {
        this.fixture = fixture;
        store = fixture.open();
    }

    @Test
    void fullIncident_savedAndReopened_comesBackEqual() {
        Incident incident = Incidents.full("i-1");
        Incident saved = store.save(incident, 0, AUTHOR).get().incident();
        store.close();
        store = fixture.open();
        var loaded = store.load("i-1").get().orElseThrow();
        assertTrue(EcoreUtil.equals(saved, loaded.incident()));
        assertEquals(1, loaded.revision());
        assertEquals(NOW, loaded.saved());
        incident.getEvents().forEach(event -> event.setRecorded(NOW));
        incident.getImpacts().forEach(impact -> impact.setRecorded(NOW));
        assertTrue(EcoreUtil.equals(incident, loaded.incident()));
    }

    @Test
    void snapshot_saved_isNotChanged() {
        Incident incident = Incidents.full("i-1");
        Incident before = EcoreUtil.copy(incident);
        store.save(incident, 0, AUTHOR);
        assertTrue(EcoreUtil.equals(before, incident));
    }

    @Test
    void knownNumber_loaded_findsTheIncident() {
        store.save(Incidents.full("i-1"), 0, AUTHOR);
        assertEquals(
                "i-1", store.load("115-網-003").get().orElseThrow().incident().getId());
    }

    @Test
    void numberOfTwo_loaded_isRefused() {
        store.save(Incidents.full("i-1"), 0, AUTHOR);
        store.save(Incidents.full("i-2"), 0, AUTHOR);
        assertRefused("number-ambiguous", store.load("115-網-003"));
    }

    @Test
    void unknownId_loaded_isEmpty() {
        assertEquals(Optional.empty(), store.load("nobody").get());
        assertEquals(Optional.empty(), store.load("").get());
    }

    @Test
    void staleRevision_saved_isRefusedAndChangesNothing() {
        var first = store.save(Incidents.draft("i-1"), 0, AUTHOR).get();
        Incident mine = EcoreUtil.copy(first.incident());
        mine.setTitle("mine");
        Incident theirs = EcoreUtil.copy(first.incident());
        theirs.setTitle("theirs");
        assertEquals(2, store.save(theirs, 1, "人員07").get().revision());
        assertRefused("conflict", store.save(mine, 1, AUTHOR));
        assertEquals(
                List.of("2", "人員07"),
                store.save(mine, 1, AUTHOR).findings().get(0).args());
        assertEquals("theirs", store.load("i-1").get().orElseThrow().incident().getTitle());
        assertEquals(5, store.history("i-1").get().size());
    }

    @Test
    void existingId_savedAsNew_isRefused() {
        store.save(Incidents.draft("i-1"), 0, AUTHOR);
        assertRefused("conflict", store.save(Incidents.draft("i-1"), 0, AUTHOR));
    }

    @Test
    void neverSaved_savedAsSecondRevision_isRefused() {
        assertRefused("conflict", store.save(Incidents.draft("i-1"), 1, AUTHOR));
    }

    @Test
    void newEntries_saved_areStampedOnceOnly() {
        Incident draft = Incidents.draft("i-1");
        Event imported = Incidents.event("e-2", "notified", Incidents.AWARENESS);
        imported.setRecorded(Incidents.AWARENESS);
        draft.getEvents().add(imported);
        Incident stored = store.save(draft, 0, AUTHOR).get().incident();
        assertEquals(NOW, stored.getEvents().get(0).getRecorded());
        assertEquals(Incidents.AWARENESS, stored.getEvents().get(1).getRecorded());
        draft.setTitle("the caller's own copy, unstamped");
        Incident again = store.save(draft, 1, AUTHOR).get().incident();
        assertEquals(NOW, again.getEvents().get(0).getRecorded());
    }

    @Test
    void recordedEvent_altered_isRefused() {
        Incident stored = store.save(Incidents.full("i-1"), 0, AUTHOR).get().incident();
        stored.getEvents().get(0).setAt(Instant.EPOCH);
        assertRefused("recorded-fact-changed", store.save(stored, 1, AUTHOR));
        assertEquals(1, store.load("i-1").get().orElseThrow().revision());
    }

    @Test
    void recordedImpact_removedAfterReopening_isRefused() {
        store.save(Incidents.full("i-1"), 0, AUTHOR);
        store.close();
        store = fixture.open();
        Incident stored = store.load("i-1").get().orElseThrow().incident();
        stored.getImpacts().clear();
        assertRefused("recorded-fact-changed", store.save(stored, 1, AUTHOR));
    }

    @Test
    void correction_saved_keepsBothAndItsReason() {
        Incident stored = store.save(Incidents.draft("i-1"), 0, AUTHOR).get().incident();
        Event correction = Incidents.event("e-2", "awareness", Incidents.AWARENESS.minusSeconds(60));
        correction.setReplaces("awareness-i-1");
        correction.setReason("鐘面誤讀");
        stored.getEvents().add(correction);
        assertEquals(
                2, store.save(stored, 1, AUTHOR).get().incident().getEvents().size());
        HistoryRecord last = store.history("i-1").get().getLast();
        assertEquals("events/e-2", last.subject());
        assertEquals("鐘面誤讀", last.reason());
    }

    @Test
    void nothingChanged_saved_makesNoRevision() {
        Incident stored = store.save(Incidents.full("i-1"), 0, AUTHOR).get().incident();
        assertEquals(1, store.save(stored, 1, AUTHOR).get().revision());
    }

    @Test
    void rulesThatFail_saving_savesAllTheSameAndWarns() {
        store.close();
        var stores = new StoreEngines(
                (incident, now) -> {
                    throw new IllegalStateException("broken rules");
                },
                Clock.systemUTC());
        try (IncidentStore withoutColumns = fixture.open(stores)) {
            var saved = withoutColumns.save(Incidents.full("i-1"), 0, AUTHOR);
            assertEquals(List.of("columns-missing"), StoreFixture.codes(saved));
            assertEquals(1, saved.get().revision());
            assertEquals(
                    Optional.empty(),
                    withoutColumns.list(IncidentQuery.newest(1)).get().get(0).level());
        }
    }

    @Test
    void twoEntriesOfOneId_saved_areRefused() {
        Incident draft = Incidents.draft("i-1");
        draft.getAnswers().add(Incidents.text("F2-04", "a"));
        draft.getAnswers().add(Incidents.text("F2-04", "b"));
        assertRefused("entry-duplicate", store.save(draft, 0, AUTHOR));
        assertFalse(store.load("i-1").get().isPresent());
    }

    @Test
    void characterXmlCannotHold_saved_isRefusedNamingTheField() {
        for (String text : List.of("a\u000Bb", "a\u0000", "\uD842", "\uFFFF")) {
            Incident draft = Incidents.draft("i-1");
            draft.getAnswers().add(Incidents.text("F2-04", text));
            var refused = store.save(draft, 0, AUTHOR);
            assertRefused("text-unstorable", refused);
            assertEquals("answers/F2-04", refused.findings().get(0).subject());
        }
    }

    @Test
    void unusualCharacters_saved_comeBackEqual() {
        Incident draft = Incidents.draft("i-1");
        draft.setTitle("\u0085\u2028\u2029\u007F\u009F \t\r\n x ]]> \uFEFF\uFFFD\u00A0 ");
        draft.getTags().add("\r\n]]>\u0085\u2028");
        draft.getTags().add("  ");
        Incident saved = store.save(draft, 0, AUTHOR).get().incident();
        assertTrue(EcoreUtil.equals(saved, store.load("i-1").get().orElseThrow().incident()));
    }

    @Test
    void veryLongTexts_saved_comeBackEqual() {
        Incident draft = Incidents.draft("i-1");
        draft.setTitle("題".repeat(100_000));
        draft.setOrganization("機關𠮷".repeat(10_000));
        draft.setNumber("號".repeat(1_000));
        draft.getAnswers().add(Incidents.text("F2-04", "文".repeat(500_000)));
        Incident saved = store.save(draft, 0, AUTHOR).get().incident();
        assertTrue(EcoreUtil.equals(saved, store.load("i-1").get().orElseThrow().incident()));
        assertEquals(500_002, store.history("i-1").get().getLast().to().length());
        assertEquals(
                "i-1",
                store.load("號".repeat(1_000)).get().orElseThrow().incident().getId());
    }
}
