package org.tongbao.store.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.apache.derby.jdbc.EmbeddedDriver;
import org.tongbao.core.seal.DataKey;
import org.tongbao.store.internal.served.EngineOwner;

/** One embedded Derby database in a folder of the engine's own. Any thread but the UI thread. */
final class DerbyDatabase implements Database {

    /** Bytes of the log that a transaction gathers before its end; three of them for each open database. */
    private static final String LOG_BUFFER = "524288";

    /** What the engine says when it has done as told. */
    private static final String DATABASE_STOPPED = "08006";

    private static final String ENGINE_STOPPED = "XJ015";
    private static final String READ_ONLY = "25502";
    private static final String NOT_RUNNING = "XJ004";

    private final Path place;
    private final String name;
    private final Trouble trouble;
    private final boolean create;
    private final Optional<DataKey> key;
    private final ConcurrentLinkedDeque<Session> idle = new ConcurrentLinkedDeque<>();

    /**
     * @param place folder as people know it
     * @param files folder of the engine's files, in it
     * @param create true to make the database at the first session
     * @param key that encrypts it; empty when nothing does
     */
    DerbyDatabase(Path place, Path files, boolean create, Optional<DataKey> key) {
        this.place = place;
        name = files.toString();
        trouble = new DerbyTrouble(place, files);
        this.create = create;
        this.key = key;
    }

    @Override
    public String place() {
        return place.toString();
    }

    @Override
    public Dialect dialect() {
        return Dialect.DERBY;
    }

    @Override
    public Trouble trouble() {
        return trouble;
    }

    @Override
    public Session take() throws SQLException {
        for (Session session = idle.poll(); session != null; session = idle.poll()) {
            if (!session.connection().isClosed()) {
                return session;
            }
        }
        var properties = new Properties();
        if (create) {
            properties.setProperty("create", "true");
            key.ifPresent(any -> properties.setProperty("dataEncryption", "true"));
        }
        Connection connection = connect(properties);
        if (connection.isReadOnly()) {
            // it starts so, in silence, where it cannot write its lock file; stopped, it can start better later
            connection.close();
            restart();
            throw new SQLException("the database can only be read", READ_ONLY);
        }
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return new Session(connection);
    }

    /** By properties, not by an address: that is shown in messages, and the key would stand in it. */
    private Connection connect(Properties properties) throws SQLException {
        EngineOwner.in(properties);
        key.ifPresent(bits -> {
            // at each start: it does not remember how, and would try DES
            properties.setProperty("encryptionAlgorithm", "AES/CBC/NoPadding");
            properties.setProperty("encryptionKeyLength", "256");
            properties.setProperty("encryptionKey", bits.hex());
        });
        return new EmbeddedDriver().connect("jdbc:derby:" + name, properties);
    }

    @Override
    public void giveBack(Session session, boolean sound) {
        if (sound) {
            idle.push(session);
        } else {
            session.discard();
        }
    }

    /** Makes its data anew from those of a backup and the log that lies here already. Nobody has a session. */
    void rollForward(Path backup) throws SQLException {
        var properties = new Properties();
        properties.setProperty("rollForwardRecoveryFrom", backup.toString());
        connect(properties).close();
    }

    /** Writes all to the disk and lets go of the files. */
    @Override
    public void close() throws SQLException {
        restart();
    }

    /** Stops it; the next session starts it again, and it recovers to what was committed. */
    @Override
    public void restart() throws SQLException {
        for (Session session = idle.poll(); session != null; session = idle.poll()) {
            session.discard();
        }
        var stopping = new EmbeddedDataSource();
        stopping.setDatabaseName(name);
        stopping.setShutdownDatabase("shutdown");
        stopping.setUser(EngineOwner.NAME);
        stopping.setPassword(EngineOwner.PASSWORD);
        try (Connection none = stopping.getConnection()) {
            throw new SQLException("the database did not stop: " + none);
        } catch (SQLException e) {
            boolean stopped = DATABASE_STOPPED.equals(e.getSQLState()) || NOT_RUNNING.equals(e.getSQLState());
            if (!stopped) {
                throw e;
            }
        }
    }

    /**
     * Settings of the engine in this process, read when it starts: its log goes beside the first database opened, never
     * into the current folder.
     *
     * @param home from where names are looked for that are no whole paths: those of others, to whom one is served. Where
     *     the path of another database only begins with the same letters, the engine cuts it and does not find it.
     */
    static void configureEngine(Path place, Optional<Path> home) {
        // else a folder beside which no database lies; nothing is written to it
        System.setProperty("derby.system.home", home.map(Path::toString).orElse(System.getProperty("java.home", "")));
        System.setProperty("derby.stream.error.file", place.resolve("derby.log").toString());
        // the last start's troubles are what one wants to read after them
        System.setProperty("derby.infolog.append", "true");
        System.setProperty("derby.locks.deadlockTimeout", "2");
        System.setProperty("derby.locks.waitTimeout", "10");
        // what is full goes to the disk at once, and is waited for: a large transaction need not wait every 32 KB
        System.setProperty("derby.storage.logBufferSize", LOG_BUFFER);
    }

    /** Ends the engine in this process, which closes its log; the next connection starts it again. */
    static void stopEngine() throws SQLException {
        try {
            new EmbeddedDriver().connect("jdbc:derby:;shutdown=true", EngineOwner.in(new Properties()));
        } catch (SQLException e) {
            if (!ENGINE_STOPPED.equals(e.getSQLState())) {
                throw e;
            }
        }
    }
}
