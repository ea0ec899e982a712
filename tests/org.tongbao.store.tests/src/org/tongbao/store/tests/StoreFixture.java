package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentStores;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.store.internal.StoreEngines;

/** A database of a test's own and stores on it; closing removes all. */
final class StoreFixture implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-03-14T01:02:03.456789Z");
    static final String AUTHOR = "人員06";

    final StoreEngines stores;
    final TestDatabase database;
    private boolean made;

    /** On embedded Derby. */
    StoreFixture() throws IOException {
        this(new DerbyTestDatabase());
    }

    StoreFixture(TestDatabase database) {
        this.database = database;
        stores = database.stores();
    }

    /** What the store is opened by. */
    String place() {
        return database.address();
    }

    IncidentStore open() {
        return open(stores);
    }

    /** Opens it by other engines, e.g. ones with another clock. */
    IncidentStore open(IncidentStores by) {
        Result<IncidentStore> opened = tryOpen(by);
        assertTrue(opened.done(), () -> opened.findings().toString());
        return opened.get();
    }

    Result<IncidentStore> tryOpen() {
        return tryOpen(stores);
    }

    private Result<IncidentStore> tryOpen(IncidentStores by) {
        make(true);
        return by.open(place(), database.credentials());
    }

    /** Makes the database, unless it is there. */
    void make(boolean tables) {
        if (!made) {
            made = true;
            try {
                database.make(tables);
            } catch (IOException | SQLException e) {
                throw new IllegalStateException("no database for a test", e);
            }
        }
    }

    /** Works on a closed database past the store. */
    void sql(String... statements) throws SQLException {
        try (Connection connection = database.connect();
                var statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
        database.release();
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
    public void close() throws IOException, SQLException {
        stores.closeAll();
        database.close();
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
