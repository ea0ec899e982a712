package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.HistoryRecord;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.finding.Result;

/** Several callers at once get in nobody's way, and none overwrites another. */
@OnEachEngine
final class ConcurrencyTest {

    private static final int CALLERS = 6;
    private static final int SAVES = 15;

    private final IncidentStore store;

    ConcurrencyTest(StoreFixture fixture) {
        store = fixture.open();
    }

    @Test
    void callers_onIncidentsOfTheirOwn_allSave() throws Exception {
        all(caller -> {
            for (int i = 0; i < SAVES; i++) {
                store.save(Incidents.large(caller + "-" + i), 0, caller).get();
                store.list(IncidentQuery.newest(50)).get();
            }
            return 0;
        });
        assertEquals(
                CALLERS * SAVES, store.list(IncidentQuery.newest(1000)).get().size());
    }

    @Test
    void callers_onOneIncident_eachSaveCountsOnce() throws Exception {
        store.save(Incidents.draft("shared"), 0, "first").get();
        List<Integer> conflicts = all(caller -> {
            int lost = 0;
            for (int done = 0; done < SAVES; ) {
                StoredIncident current = store.load("shared").get().orElseThrow();
                current.incident().getAnswers().add(Incidents.text(caller + "-" + done, "x"));
                Result<StoredIncident> saved = store.save(current.incident(), current.revision(), caller);
                if (saved.done()) {
                    done++;
                } else {
                    assertEquals(List.of("conflict"), StoreFixture.codes(saved));
                    lost++;
                }
            }
            return lost;
        });
        StoredIncident last = store.load("shared").get().orElseThrow();
        assertEquals(1 + CALLERS * SAVES, last.revision(), conflicts.toString());
        assertEquals(CALLERS * SAVES, last.incident().getAnswers().size());
        List<HistoryRecord> history = store.history("shared").get();
        assertEquals(
                LongStream.rangeClosed(1, history.size()).boxed().toList(),
                history.stream().map(HistoryRecord::sequence).toList());
        assertEquals(
                CALLERS * SAVES,
                history.stream()
                        .filter(record -> record.subject().startsWith("answers/"))
                        .count());
    }

    private static List<Integer> all(Caller work) throws Exception {
        try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            List<Callable<Integer>> calls = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                String name = "caller" + i;
                calls.add(() -> work.run(name));
            }
            var results = new ArrayList<Integer>();
            for (Future<Integer> each : callers.invokeAll(calls)) {
                results.add(each.get());
            }
            return results;
        }
    }

    @FunctionalInterface
    private interface Caller {
        int run(String name);
    }
}
