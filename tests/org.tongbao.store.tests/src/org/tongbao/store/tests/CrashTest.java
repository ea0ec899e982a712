package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.HistoryRecord;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.store.internal.StoreEngines;

/** A process killed in the middle of saving loses nothing that it said was saved. */
final class CrashTest {

    private static final int ROUNDS = 3;
    private static final int SAVES = 25;

    @Test
    void processKilledWhileSaving_reopened_hasEachAcknowledgedSave() throws Exception {
        Path scratch = Files.createTempDirectory("tongbao-crash-");
        Map<String, Long> acknowledged = new HashMap<>();
        var stores = new StoreEngines(new TestColumns(), Clock.systemUTC());
        try {
            String place = scratch.resolve("store").toString();
            for (int round = 0; round < ROUNDS; round++) {
                saveUntilKilled(place, round, acknowledged);
                try (IncidentStore store = stores.open(place).get()) {
                    for (var save : acknowledged.entrySet()) {
                        assertStored(store, save.getKey(), save.getValue());
                    }
                }
            }
        } finally {
            stores.closeAll();
            StoreFixture.delete(scratch);
        }
        assertTrue(acknowledged.size() >= ROUNDS * SAVES / 3);
    }

    private static void saveUntilKilled(String place, int round, Map<String, Long> acknowledged) throws Exception {
        try (var child = new ChildJvm("save", place, "round-" + round)) {
            assertEquals("open", child.line());
            for (int i = 0; i < SAVES + 7 * round; i++) {
                note(child.line(), acknowledged);
            }
            child.kill();
            for (String rest = child.line(); rest.endsWith(" 1") || rest.endsWith(" 2") || rest.endsWith(" 3"); ) {
                note(rest, acknowledged);
                rest = child.line();
            }
        }
    }

    private static void note(String line, Map<String, Long> acknowledged) {
        String[] parts = line.split(" ");
        acknowledged.put(parts[0], Long.valueOf(parts[1]));
    }

    /** At least the acknowledged revision, and a document and a history that agree with it. */
    private static void assertStored(IncidentStore store, String id, long revision) {
        var stored = store.load(id).get().orElseThrow();
        assertTrue(stored.revision() >= revision, id);
        assertEquals("revision " + stored.revision(), stored.incident().getTitle());
        List<HistoryRecord> titles = store.history(id).get().stream()
                .filter(record -> record.subject().equals("title"))
                .toList();
        assertEquals(stored.revision(), titles.size());
        assertEquals("\"revision " + stored.revision() + "\"", titles.getLast().to());
    }
}
