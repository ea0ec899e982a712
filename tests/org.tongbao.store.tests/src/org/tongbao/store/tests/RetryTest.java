package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;

import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.finding.Result;

/** A save that others were in the way of goes through when they are gone, without the caller's doing. */
final class RetryTest {

    private static final String LOCK_BOARD = "UPDATE board SET title = title WHERE incident = 'i-1'";
    private static final String LOCK_INCIDENT = "UPDATE incident SET title = title WHERE id = 'i-1'";
    private static final long LONGEST = 120;

    /** Derby gives up waiting for a lock after a time, here after one second. */
    @Test
    void lockHeldForLongerThanDerbyWaits_saving_succeedsOnceItIsGone() throws Exception {
        try (var fixture = new StoreFixture()) {
            fixture.make(true);
            fixture.sql(
                    "CALL SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY('derby.database.propertiesOnly', 'true')",
                    "CALL SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY('derby.locks.waitTimeout', '1')");
            IncidentStore store = fixture.open();
            StoredIncident stored =
                    store.save(Incidents.draft("i-1"), 0, AUTHOR).get();
            try (Connection other = fixture.database.connect()) {
                other.setAutoCommit(false);
                other.createStatement().execute(LOCK_BOARD);
                CompletableFuture<Result<StoredIncident>> saving = saveChanged(store, stored);
                LockSupport.parkNanos(Duration.ofMillis(1500).toNanos());
                assertTrue(!saving.isDone(), () -> saving.join().findings().toString());
                other.rollback();
                assertEquals(2, saving.get(LONGEST, TimeUnit.SECONDS).get().revision());
            }
        }
    }

    /** On PostgreSQL: each of two has what the other wants, and the server ends the save. */
    @OnPostgres
    static final class Deadlock {

        private final StoreFixture fixture;

        Deadlock(StoreFixture fixture) {
            this.fixture = fixture;
        }

        @Test
        void saveThatTheServerEnds_isRepeatedAndSucceeds() throws Exception {
            fixture.make(true);
            var database = (PostgresTestDatabase) fixture.database;
            // later than the other connection waits, so that there is a deadlock when it looks
            database.server.sql("ALTER DATABASE " + database.name + " SET deadlock_timeout = '1s'");
            IncidentStore store = fixture.open();
            StoredIncident stored =
                    store.save(Incidents.draft("i-1"), 0, AUTHOR).get();
            try (Connection other = database.connect();
                    var statement = other.createStatement()) {
                statement.execute("SET deadlock_timeout = '1min'");
                other.setAutoCommit(false);
                statement.execute(LOCK_BOARD);
                CompletableFuture<Result<StoredIncident>> saving = saveChanged(store, stored);
                await(database, "SELECT COUNT(*) FROM pg_locks WHERE NOT granted");
                statement.execute(LOCK_INCIDENT);
                other.commit();
                assertEquals(2, saving.get(LONGEST, TimeUnit.SECONDS).get().revision());
            }
            await(database, "SELECT deadlocks FROM pg_stat_database WHERE datname = '" + database.name + "'");
        }
    }

    private static CompletableFuture<Result<StoredIncident>> saveChanged(IncidentStore store, StoredIncident stored) {
        stored.incident().setTitle("changed");
        return CompletableFuture.supplyAsync(() -> store.save(stored.incident(), stored.revision(), AUTHOR));
    }

    /** Waits until a number in the database is no longer 0. */
    private static void await(PostgresTestDatabase database, String number) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(LONGEST).toNanos();
        try (Connection connection = database.connect();
                var query = connection.prepareStatement(number)) {
            while (System.nanoTime() < end) {
                try (var rows = query.executeQuery()) {
                    rows.next();
                    if (rows.getLong(1) > 0) {
                        return;
                    }
                }
                LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
            }
        }
        throw new AssertionError("never: " + number);
    }
}
