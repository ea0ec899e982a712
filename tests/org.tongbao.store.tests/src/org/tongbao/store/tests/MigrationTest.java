package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;
import static org.tongbao.store.tests.StoreFixture.assertRefused;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tongbao.core.store.HistoryRecord;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.incident.Incident;

/** Databases of all former programs come to the schema of today, with all that was in them. */
@OnEachEngine(served = false)
final class MigrationTest {

    private final StoreFixture fixture;

    MigrationTest(StoreFixture fixture) {
        this.fixture = fixture;
    }

    /** One after the other on one database: each begins with what the one before has upgraded. */
    @TestFactory
    List<DynamicTest> databaseOfEachFormerSchema_opened_isAsOneMadeToday() throws SQLException {
        Incident changed = fill();
        Set<String> today = columns();
        return IntStream.range(1, FormerSchema.newest())
                .mapToObj(version ->
                        DynamicTest.dynamicTest("schema " + version, () -> assertUpgraded(version, today, changed)))
                .toList();
    }

    private Incident fill() {
        try (IncidentStore store = fixture.open()) {
            store.save(Incidents.full("i-1"), 0, AUTHOR).get();
            Incident changed = store.load("i-1").get().orElseThrow().incident();
            changed.setTitle("第二版");
            store.save(changed, 1, AUTHOR).get();
            store.save(Incidents.large("i-2"), 0, AUTHOR).get();
            return changed;
        }
    }

    private void assertUpgraded(int version, Set<String> today, Incident changed) throws SQLException {
        List<HistoryRecord> history;
        try (IncidentStore store = fixture.open()) {
            history = store.history("i-1").get();
        }
        FormerSchema.takeBack(fixture, version);
        assertTrue(columns().size() < today.size());
        try (IncidentStore store = fixture.open()) {
            assertEquals(FormerSchema.newest(), store.info().get().schemaVersion());
            assertEquals(history, store.history("i-1").get());
            assertEquals(2, store.list(IncidentQuery.newest(10)).get().size());
            var loaded = store.load("i-1").get().orElseThrow();
            assertEquals(changed.getTitle(), loaded.incident().getTitle());
            assertEquals(List.of(), store.chains().verify(List.of()).get().breaks());
            // what is saved from now on is saved as if it had never been otherwise
            assertTrue(store.save(loaded.incident(), loaded.revision(), AUTHOR).done());
            assertTrue(store.derive("i-1").done());
        }
        assertEquals(today, columns());
    }

    @Test
    void upgrade_tellsHowFarItHasCome_andTodaysDatabaseHasNothingToTell() throws SQLException {
        try (IncidentStore store = fixture.open()) {
            store.saveNew(
                            IntStream.range(0, 100)
                                    .mapToObj(i -> Incidents.draft("i-" + i))
                                    .toList(),
                            AUTHOR)
                    .get();
        }
        FormerSchema.takeBack(fixture, 6);
        var told = new Told();
        fixture.stores
                .open(fixture.place(), fixture.database.credentials(), told)
                .get()
                .close();
        // each step, and in the seventh each incident
        assertEquals(100 + FormerSchema.newest() - 6, told.total);
        assertEquals(told.total, told.worked);
        var again = new Told();
        fixture.stores
                .open(fixture.place(), fixture.database.credentials(), again)
                .get()
                .close();
        assertEquals(-1, again.total);
    }

    /** Counts. */
    private static final class Told extends NullProgressMonitor {

        private int total = -1;
        private int worked;

        @Override
        public void beginTask(@Nullable String name, int totalWork) {
            assertEquals(-1, total, "begun once");
            total = totalWork;
        }

        @Override
        public void worked(int work) {
            worked += work;
        }
    }

    @Test
    void upgradeThatFailsHalfWay_leavesTheDatabaseAsItWas() throws SQLException {
        fill();
        FormerSchema.takeBack(fixture, 4);
        // the sixth step finds something in its way, after the fifth has been done
        fixture.sql("CREATE TABLE incident_link (id INTEGER)");
        Set<String> before = columns();
        assertRefused("database-failed", fixture.tryOpen());
        assertEquals(before, columns());
        assertThrows(SQLException.class, () -> fixture.sql("SELECT * FROM organization"));
        fixture.sql("DROP TABLE incident_link");
        try (IncidentStore store = fixture.open()) {
            assertEquals(FormerSchema.newest(), store.info().get().schemaVersion());
            assertEquals(2, store.info().get().incidents());
        }
    }

    /** All columns of all tables with their types and those of the indexes of incidents, as text. */
    private Set<String> columns() throws SQLException {
        var all = new TreeSet<String>();
        try (Connection connection = fixture.database.connect()) {
            var database = connection.getMetaData();
            try (ResultSet columns = database.getColumns(null, connection.getSchema(), "%", "%")) {
                while (columns.next()) {
                    String name = columns.getString("TABLE_NAME") + "." + columns.getString("COLUMN_NAME");
                    all.add(name.toLowerCase(Locale.ROOT) + " " + columns.getString("TYPE_NAME") + " "
                            + columns.getInt("COLUMN_SIZE") + " " + columns.getInt("NULLABLE"));
                }
            }
            String incidents = database.storesUpperCaseIdentifiers() ? "INCIDENT" : "incident";
            try (ResultSet indexes = database.getIndexInfo(null, connection.getSchema(), incidents, false, true)) {
                while (indexes.next()) {
                    // the engine makes up the name of that of the primary key
                    String name = indexes.getBoolean("NON_UNIQUE") ? indexes.getString("INDEX_NAME") : "unique";
                    all.add("index " + name + " " + indexes.getInt("ORDINAL_POSITION") + " "
                            + indexes.getString("COLUMN_NAME") + " " + indexes.getString("ASC_OR_DESC"));
                }
            }
        }
        fixture.database.release();
        return all;
    }
}
