package org.tongbao.store.tests;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import org.tongbao.core.store.Credentials;
import org.tongbao.store.internal.StoreEngines;

/** A database of a test's own; closing removes it. */
interface TestDatabase extends AutoCloseable {

    /** What a store is opened by. */
    String address();

    /** Who opens it. */
    Credentials credentials();

    /**
     * Makes it.
     *
     * @param tables with all tables, quicker than the store does it; otherwise what the store wants to find
     */
    void make(boolean tables) throws IOException, SQLException;

    /** A connection past the store; the store may be open or not. */
    Connection connect() throws SQLException;

    /** Opens it; all of one process, as that has but one embedded engine. */
    default StoreEngines stores() {
        return new StoreEngines(new TestColumns(), Clock.fixed(StoreFixture.NOW, ZoneOffset.UTC));
    }

    /** Lets go of the database after connections while no store was open. */
    void release() throws SQLException;

    @Override
    void close() throws IOException, SQLException;
}
