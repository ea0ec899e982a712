package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.store.internal.StoreEngines;

/** A scratch folder and stores in it; closing removes all. */
final class StoreFixture implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-03-14T01:02:03.456789Z");
    static final String AUTHOR = "人員06";

    final StoreEngines stores = new StoreEngines(new TestColumns(), Clock.fixed(NOW, ZoneOffset.UTC));
    final Path scratch;
    final Path place;

    StoreFixture() throws IOException {
        // in memory where the system offers it: making a database waits for the disk a hundred times
        Path memory = Path.of("/dev/shm");
        scratch = Files.isWritable(memory)
                ? Files.createTempDirectory(memory, "tongbao-store-")
                : Files.createTempDirectory("tongbao-store-");
        place = scratch.resolve("通報 資料庫");
    }

    IncidentStore open() {
        Result<IncidentStore> opened = stores.open(place.toString());
        assertTrue(opened.done(), () -> opened.findings().toString());
        return opened.get();
    }

    /** The codes of a refusal. */
    static List<String> codes(Result<?> result) {
        return result.findings().stream().map(finding -> finding.code().id()).toList();
    }

    static void assertRefused(String code, Result<?> result) {
        assertEquals(List.of(code), codes(result));
        assertTrue(result.value().isEmpty());
        for (Finding finding : result.findings()) {
            assertTrue(!finding.message(Locale.TAIWAN).contains("{"), finding.toString());
            assertTrue(!finding.message(Locale.ENGLISH).contains("{"), finding.toString());
        }
    }

    @Override
    public void close() throws IOException {
        stores.closeAll();
        delete(scratch);
    }

    static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }
}
