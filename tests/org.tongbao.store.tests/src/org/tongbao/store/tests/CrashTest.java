package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tongbao.core.board.BoardLine;
import org.tongbao.core.store.ChainHead;
import org.tongbao.core.store.ChainReport;
import org.tongbao.core.store.HistoryRecord;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.core.store.StoredIncident;

/**
 * A process killed at any moment, while it starts, saves or commits, loses nothing that it said was saved; what was not said
 * is there whole or not at all. The moments are drawn from a seed, which a failure names: {@code -Dtongbao.seed=N} repeats them.
 */
@OnEachEngine(served = false)
final class CrashTest {

    private static final int ROUNDS = System.getenv("TONGBAO_LONG") == null ? 5 : 50;

    /** One start in so many is killed before it comes to saving: that is in the middle of recovering from the last kill. */
    private static final int EARLY = 5;

    private static final long LONGEST_START = Duration.ofMillis(900).toNanos();
    private static final int MOST_SAVES = 60;
    private static final long LONGEST_SAVE = Duration.ofMillis(6).toNanos();
    private static final int ALL = 1_000_000;

    private final StoreFixture fixture;
    private final long seed = Long.getLong("tongbao.seed", System.nanoTime());
    private final Random random = new Random(seed);

    /** The last acknowledged revision by id. */
    private final Map<String, Long> acknowledged = new TreeMap<>();

    CrashTest(StoreFixture fixture) {
        this.fixture = fixture;
    }

    @Test
    void processKilledAtAnyMoment_startedAgain_hasEachAcknowledgedSave() throws Exception {
        List<ChainHead> anchored;
        try (IncidentStore store = fixture.open()) {
            saveHere(store, "before");
            anchored = store.chains().heads().get();
        }
        for (int round = 0; round < ROUNDS; round++) {
            String what = "seed " + seed + ", round " + round;
            runUntilKilled(round);
            try (IncidentStore store = fixture.open()) {
                acknowledged.forEach((id, revision) -> assertStored(store, id, revision, what));
                assertChained(store, anchored, what);
                List<IncidentSummary> lines =
                        store.list(IncidentQuery.newest(ALL)).get();
                assertOnBoard(store, lines, what);
                assertNumbered(lines, what);
                // it goes on from there as if nothing had been
                saveHere(store, "after-" + round);
                anchored = store.chains().heads().get();
            }
        }
        assertTrue(acknowledged.size() > 2 * ROUNDS, () -> "seed " + seed + ": " + acknowledged);
    }

    private void saveHere(IncidentStore store, String id) {
        store.save(ChildProgram.incident(id), 0, AUTHOR).get();
        acknowledged.put(id, 1L);
    }

    private void runUntilKilled(int round) throws Exception {
        boolean early = round % EARLY == EARLY - 1;
        try (var child = new ChildJvm(fixture.database.credentials(), "save", fixture.place(), "round-" + round)) {
            if (early) {
                LockSupport.parkNanos(random.nextLong(LONGEST_START));
            } else {
                assertEquals("open", child.line());
                for (int saves = random.nextInt(MOST_SAVES); saves > 0; saves--) {
                    note(child.line());
                }
                // a save takes some milliseconds: anywhere in it
                LockSupport.parkNanos(random.nextLong(LONGEST_SAVE));
            }
            child.kill();
            for (String rest = child.line(); !rest.isEmpty(); rest = child.line()) {
                note(rest);
            }
        }
    }

    /** The last line may have been cut off. */
    private void note(String line) {
        String[] parts = line.split(" ");
        if (parts.length == 3 && parts[2].equals(ChildProgram.SAVED)) {
            acknowledged.merge(parts[0], Long.valueOf(parts[1]), Math::max);
        }
    }

    /** At least the acknowledged revision, and a document and a history that agree with it. */
    private static void assertStored(IncidentStore store, String id, long revision, String what) {
        StoredIncident stored = store.load(id).get().orElseThrow(() -> new AssertionError(what + ": lost " + id));
        assertTrue(stored.revision() >= revision, () -> what + ": " + id + " is at " + stored.revision());
        assertEquals(ChildProgram.title(stored.revision()), stored.incident().getTitle(), what);
        List<HistoryRecord> titles = store.history(id).get().stream()
                .filter(record -> record.subject().equals("title"))
                .toList();
        assertEquals(stored.revision(), titles.size(), what);
        assertEquals(
                "\"" + ChildProgram.title(stored.revision()) + "\"",
                titles.getLast().to(),
                what);
    }

    private static void assertChained(IncidentStore store, List<ChainHead> anchored, String what) {
        ChainReport report = store.chains().verify(anchored).get();
        assertEquals(List.of(), report.breaks(), what);
        long revisions = store.list(IncidentQuery.newest(ALL)).get().stream()
                .mapToLong(IncidentSummary::revision)
                .sum();
        assertEquals(revisions, report.links(), what);
    }

    /** Each incident that is not notified yet has its row of the same revision, no other has one. */
    private static void assertOnBoard(IncidentStore store, List<IncidentSummary> lines, String what) {
        Map<String, Long> open =
                store.board().get().stream().collect(Collectors.toMap(BoardLine::id, BoardLine::revision));
        Map<String, Long> drafts = lines.stream()
                .filter(line -> line.state().equals("draft"))
                .collect(Collectors.toMap(IncidentSummary::id, IncidentSummary::revision));
        assertEquals(drafts, open, what);
    }

    /** Without gaps and none twice, organization by organization. */
    private static void assertNumbered(List<IncidentSummary> lines, String what) {
        Map<String, List<IncidentSummary>> byOrganization =
                lines.stream().collect(Collectors.groupingBy(IncidentSummary::organization));
        byOrganization.forEach((organization, its) -> {
            Map<String, IncidentSummary> byNumber =
                    its.stream().collect(Collectors.toMap(IncidentSummary::number, Function.identity()));
            String prefix = its.get(0).number().replaceFirst("\\d+$", "");
            var expected = IntStream.rangeClosed(1, its.size())
                    .mapToObj(running -> prefix + String.format("%03d", running))
                    .collect(Collectors.toSet());
            assertEquals(expected, byNumber.keySet(), what + ": " + organization);
        });
    }
}
