package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongbao.core.board.BoardLine;
import org.tongbao.core.board.OpenClock;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.incident.Incident;

/** What the store keeps for the deadline board. */
@OnEachEngine
final class BoardTableTest {

    private static final Instant AWARENESS = Incidents.AWARENESS;

    private final StoreFixture fixture;

    BoardTableTest(StoreFixture fixture) {
        this.fixture = fixture;
    }

    @Test
    void draftSaved_board_hasItsClocksToTheLastDigit() {
        IncidentStore store = fixture.open();
        store.save(Incidents.draft("i-1"), 0, AUTHOR);
        BoardLine line = store.board().get().get(0);
        assertEquals("i-1", line.id());
        assertEquals("高雄市鼓山戶政事務所", line.organization());
        assertEquals(1, line.revision());
        assertEquals("test", line.open().basis());
        assertEquals(
                Optional.of(AWARENESS.plus(Duration.ofHours(1)).plusMillis(1)),
                line.open().changes());
        assertEquals(
                List.of(new OpenClock(
                        "CLK-01",
                        Optional.of("一、\t\\t「甲」\n\\"),
                        "awareness",
                        Optional.of(AWARENESS),
                        Optional.of(AWARENESS.plus(Duration.ofHours(1))),
                        Optional.of(AWARENESS.plusNanos(1)),
                        true,
                        List.of(AWARENESS.plus(Duration.ofHours(2))),
                        true)),
                line.open().clocks());
    }

    @Test
    void nothingOpenAnyMore_board_forgetsTheIncident() {
        IncidentStore store = fixture.open();
        Incident saved = store.save(Incidents.draft("i-1"), 0, AUTHOR).get().incident();
        assertTrue(store.board("i-1").get().isPresent());
        saved.getEvents().add(Incidents.event("notified-1", "notified", AWARENESS));
        store.save(saved, 1, AUTHOR);
        assertTrue(store.board("i-1").get().isEmpty());
        assertEquals(List.of(), store.board().get());
    }

    @Test
    void secondRevision_board_namesItAsItIsNow() {
        IncidentStore store = fixture.open();
        Incident saved = store.save(Incidents.draft("i-1"), 0, AUTHOR).get().incident();
        saved.setTitle("官網");
        saved.setNumber("115-鼓山-001");
        saved.setDrill(true);
        store.save(saved, 1, AUTHOR);
        BoardLine line = store.board("i-1").get().orElseThrow();
        assertEquals(
                List.of("官網", "115-鼓山-001", true, 2L),
                List.of(line.title(), line.number(), line.drill(), line.revision()));
    }

    @Test
    void conflictingSave_board_keepsWhatWasSaved() {
        IncidentStore store = fixture.open();
        store.save(Incidents.draft("i-1"), 0, AUTHOR);
        Incident other = Incidents.draft("i-1");
        other.getEvents().add(Incidents.event("notified-1", "notified", AWARENESS));
        assertFalse(store.save(other, 0, AUTHOR).done());
        assertTrue(store.board("i-1").get().isPresent());
    }

    @Test
    void derivedAnew_incident_getsNoNewRevision() {
        IncidentStore store = fixture.open();
        store.save(Incidents.draft("i-1"), 0, AUTHOR);
        BoardLine before = store.board("i-1").get().orElseThrow();
        assertEquals(Optional.of(before), store.derive("i-1").get());
        assertEquals(1, store.load("i-1").get().orElseThrow().revision());
    }

    @Test
    void incidentThatAnotherProgramDerivedAnew_saved_isShownAsDerivedHere() throws SQLException {
        IncidentStore store = fixture.open();
        StoredIncident saved = store.save(Incidents.draft("i-1"), 0, AUTHOR).get();
        var lines = store.list(IncidentQuery.newest(1)).get();
        BoardLine line = store.board("i-1").get().orElseThrow();
        // by other rules: the revision and the state are the same
        try (Connection other = fixture.database.connect();
                var statement = other.createStatement()) {
            statement.executeUpdate("UPDATE incident SET effective_level = 4, pack = 'other', awareness = 1,"
                    + " next_due = NULL, next_clock = 'CLK-99'");
            statement.executeUpdate("UPDATE board SET pack = 'other', basis = 'other', changes = NULL, clocks = ''");
        }
        saved.incident().getAnswers().add(Incidents.text("F2-04", "補充"));
        StoredIncident next = store.save(saved.incident(), 1, AUTHOR).get();
        IncidentSummary now = store.list(IncidentQuery.newest(1)).get().getFirst();
        assertEquals(2, now.revision());
        assertEquals(shown(lines.getFirst()), shown(now));
        assertEquals(line.open(), store.board("i-1").get().orElseThrow().open());
        // and where nothing of that kind has changed, the document alone is new
        next.incident().getAnswers().add(Incidents.text("F2-05", "再補充"));
        store.save(next.incident(), 2, AUTHOR).get();
        now = store.list(IncidentQuery.newest(1)).get().getFirst();
        assertEquals(3, now.revision());
        assertEquals(shown(lines.getFirst()), shown(now));
        assertEquals(3, store.board("i-1").get().orElseThrow().revision());
        assertEquals(line.open(), store.board("i-1").get().orElseThrow().open());
    }

    private static List<Object> shown(IncidentSummary line) {
        return List.of(line.level(), line.pack(), line.state(), line.awareness(), line.nextDue(), line.nextClock());
    }

    @Test
    void unknownIncident_derived_isEmpty() {
        assertEquals(Optional.empty(), fixture.open().derive("nobody").get());
    }

    @Test
    void databaseOfTheFirstSchema_opened_asksForEachIncidentToBeDerived() throws SQLException {
        IncidentStore store = fixture.open();
        store.save(Incidents.draft("i-1"), 0, AUTHOR);
        store.close();
        FormerSchema.takeBack(fixture, 1);
        IncidentStore upgraded = fixture.open();
        BoardLine line = upgraded.board("i-1").get().orElseThrow();
        assertTrue(line.open().unknown());
        assertTrue(line.stale(Instant.EPOCH, "test"));
        assertFalse(upgraded.derive("i-1").get().orElseThrow().open().unknown());
        assertEquals(
                1, upgraded.board("i-1").get().orElseThrow().open().clocks().size());
    }
}
