package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.board.OpenClocks;
import org.tongbao.core.store.HistoryRecord;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.time.WallClockWatch;
import org.tongbao.store.internal.StoreEngines;

/** A clock that was set is recorded with what is saved under it. */
@OnEachEngine(served = false)
final class ClockDoubtTest {

    private final Settable wall = new Settable();
    private final WallClockWatch watch = new WallClockWatch(wall, () -> 0);
    private final StoreFixture fixture;
    private final StoreEngines stores =
            new StoreEngines(new TestColumns(), (organization, now) -> OpenClocks.NONE, wall, watch);

    ClockDoubtTest(StoreFixture fixture) {
        this.fixture = fixture;
    }

    @AfterEach
    void closeStores() {
        stores.closeAll();
    }

    @Test
    void clockSetBack_saving_recordsItUntilAPersonSettlesIt() {
        IncidentStore store = fixture.open(stores);
        var incident = store.save(Incidents.draft("i-1"), 0, AUTHOR).get().incident();
        assertEquals(List.of(), doubts(store));
        wall.now = wall.now.minus(Duration.ofHours(1));
        incident.setTitle("第一");
        incident = store.save(incident, 1, AUTHOR).get().incident();
        assertEquals(1, doubts(store).size());
        assertTrue(doubts(store).get(0).to().contains("\"shift\":\"PT-1H\""));
        watch.settle();
        incident.setTitle("第二");
        store.save(incident, 2, AUTHOR);
        assertEquals(1, doubts(store).size());
    }

    @Test
    void clockGoneForward_saving_recordsItUntilAPersonSettlesIt() {
        IncidentStore store = fixture.open(stores);
        var incident = store.save(Incidents.draft("i-1"), 0, AUTHOR).get().incident();
        wall.now = wall.now.plus(Duration.ofHours(3));
        incident.setTitle("第一");
        incident = store.save(incident, 1, AUTHOR).get().incident();
        assertEquals(1, doubts(store).size());
        assertTrue(doubts(store).get(0).to().contains("\"shift\":\"PT3H\""));
        watch.settle();
        incident.setTitle("第二");
        store.save(incident, 2, AUTHOR);
        assertEquals(1, doubts(store).size());
    }

    private static List<HistoryRecord> doubts(IncidentStore store) {
        return store.history("i-1").get().stream()
                .filter(change -> change.subject().equals("clock"))
                .toList();
    }

    /** A wall clock that can be set. */
    private static final class Settable extends Clock {

        private Instant now = StoreFixture.NOW;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(@Nullable ZoneId zone) {
            return this;
        }
    }
}
