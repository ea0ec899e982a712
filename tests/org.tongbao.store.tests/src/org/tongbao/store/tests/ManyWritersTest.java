package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.HistoryRecord;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.finding.Result;
import org.tongbao.store.internal.StoreEngines;

/** Eight workbenches write to one server, each by a pool of its own; half a minute in {@code ./verify --long}. */
@OnPostgres
final class ManyWritersTest {

    private static final int WRITERS = 8;
    private static final int SHARED = 4;
    private static final Duration TIME = Duration.ofSeconds(System.getenv("TONGBAO_LONG") == null ? 3 : 30);

    /** Of each writer, however slow the machine is. */
    private static final int FEWEST = 20;

    private final StoreFixture fixture;

    ManyWritersTest(StoreFixture fixture) {
        this.fixture = fixture;
    }

    @Test
    void writersOnSharedAndOwnIncidents_noAcknowledgedSaveIsLost() throws Exception {
        IncidentStore reader = fixture.open();
        for (int i = 0; i < SHARED; i++) {
            reader.save(Incidents.draft("shared-" + i), 0, "first").get();
        }
        Map<String, Integer> acknowledged = new HashMap<>();
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<Map<String, Integer>>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                String name = "writer-" + i;
                writers.add(() -> write(name));
            }
            for (Future<Map<String, Integer>> each : threads.invokeAll(writers)) {
                each.get().forEach((id, saves) -> acknowledged.merge(id, saves, Integer::sum));
            }
        }
        for (var each : acknowledged.entrySet()) {
            assertWhole(reader, each.getKey(), each.getValue());
        }
        int saves = acknowledged.values().stream().mapToInt(Integer::intValue).sum();
        assertTrue(saves > WRITERS, saves + " saves");
        long numbers = acknowledged.keySet().stream()
                .map(id -> reader.load(id).get().orElseThrow().incident().getNumber())
                .distinct()
                .count();
        assertEquals(acknowledged.size(), numbers, "numbers given twice");
    }

    /** Each save adds one answer; half of them to incidents that the others write to as well. */
    private Map<String, Integer> write(String name) {
        Map<String, Integer> saves = new HashMap<>();
        var stores = new StoreEngines(new TestColumns(), Clock.systemUTC());
        var random = new Random(name.hashCode());
        try (IncidentStore store = fixture.open(stores)) {
            long end = System.nanoTime() + TIME.toNanos();
            for (int turn = 0; turn < FEWEST || System.nanoTime() < end; turn++) {
                String id = random.nextBoolean() ? "shared-" + random.nextInt(SHARED) : name + "-" + turn / 10;
                if (addAnswer(store, id, name + "-" + turn, name)) {
                    saves.merge(id, 1, Integer::sum);
                }
            }
        }
        return saves;
    }

    private static boolean addAnswer(IncidentStore store, String id, String answer, String author) {
        StoredIncident current = store.load(id).get().orElseGet(() -> {
            StoredIncident none = new StoredIncident(Incidents.draft(id), 0, Incidents.AWARENESS);
            return none;
        });
        current.incident().getAnswers().add(Incidents.text(answer, "x"));
        Result<StoredIncident> saved = store.save(current.incident(), current.revision(), author);
        if (!saved.done()) {
            assertEquals(List.of("conflict"), StoreFixture.codes(saved));
        }
        return saved.done();
    }

    private static void assertWhole(IncidentStore store, String id, int saves) {
        StoredIncident stored = store.load(id).get().orElseThrow();
        int drafts = id.startsWith("shared") ? 1 : 0;
        assertEquals(saves + drafts, stored.revision(), id);
        assertEquals(saves, stored.incident().getAnswers().size(), id);
        List<HistoryRecord> history = store.history(id).get();
        assertEquals(
                LongStream.rangeClosed(1, history.size()).boxed().toList(),
                history.stream().map(HistoryRecord::sequence).toList(),
                id);
        assertEquals(
                saves,
                history.stream()
                        .filter(record -> record.subject().startsWith("answers/"))
                        .count(),
                id);
    }
}
