package org.tongbao.store.internal;

import java.sql.SQLException;

/** An open database that a store lives in. Any thread but the UI thread. */
interface Database {

    /** The place as people know it, without secrets. */
    String place();

    /** What its engine says in a way of its own. */
    Dialect dialect();

    /** What its refusals mean. */
    Trouble trouble();

    /** A session that can write, of the caller's alone until it gives it back; starts the database when it is not running. */
    Session take() throws SQLException;

    /**
     * Takes a session back.
     *
     * @param sound false when its transaction came to no end, or its connection may be broken
     */
    void giveBack(Session session, boolean sound);

    /** Throws away what the engine has in memory; what was committed is there again at the next session. Nobody has one. */
    void restart() throws SQLException;

    /** Ends all connections. Nobody has one. */
    void close() throws SQLException;
}
