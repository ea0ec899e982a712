package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.ChainReport;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;

/** Whatever is saved, in whatever order, its chains are sound: the history leads to the facts of each revision and to the document. */
@OnEachEngine(served = false)
final class ChainPropertyTest {

    private static final int SEEDS = 40;
    private static final int SAVES = 12;

    private final StoreFixture fixture;

    ChainPropertyTest(StoreFixture fixture) {
        this.fixture = fixture;
    }

    @Test
    void randomChanges_saved_makeSoundChains() {
        long links = 0;
        try (IncidentStore store = fixture.open()) {
            for (long seed = 1; seed <= SEEDS; seed++) {
                var edits = new RandomEdits(seed, true);
                var stored = new StoredIncident(Incidents.full("i-" + seed), 0, Incidents.AWARENESS);
                stored.incident().setNumber(null);
                for (int i = 0; i < SAVES; i++) {
                    stored = store.save(stored.incident(), stored.revision(), AUTHOR)
                            .get();
                    edits.apply(stored.incident());
                }
                links += stored.revision();
                assertSound(store, links, "seed " + seed);
            }
        }
        // read again from the documents, not from what is remembered
        try (IncidentStore again = fixture.open()) {
            for (long seed = 1; seed <= SEEDS; seed++) {
                StoredIncident stored = again.load("i-" + seed).get().orElseThrow();
                stored.incident().setTitle("又一次 " + seed);
                again.save(stored.incident(), stored.revision(), AUTHOR).get();
            }
            assertSound(again, links + SEEDS, "opened again");
        }
    }

    private static void assertSound(IncidentStore store, long links, String what) {
        ChainReport report = store.chains().verify(List.of()).get();
        assertTrue(report.sound(), () -> what + ": " + report.breaks());
        assertEquals(links, report.links(), what);
    }
}
