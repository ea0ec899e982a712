package org.tongbao.store.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.store.Credentials;
import org.tongbao.store.internal.StoreEngines;

/** An embedded database in a scratch folder. */
final class DerbyTestDatabase implements TestDatabase {

    /** A database with all tables and nothing in them: copying its files is ten times quicker than making one. */
    private static @Nullable Path model;

    final Path scratch;
    final Path place;

    DerbyTestDatabase() throws IOException {
        scratch = scratch();
        place = scratch.resolve("通報 資料庫");
    }

    /** In memory where the system offers it: making a database waits for the disk a hundred times. */
    static Path scratch() throws IOException {
        Path memory = Path.of("/dev/shm");
        return Files.isWritable(memory)
                ? Files.createTempDirectory(memory, "tongbao-store-")
                : Files.createTempDirectory("tongbao-store-");
    }

    @Override
    public String address() {
        return place.toString();
    }

    @Override
    public Credentials credentials() {
        return Credentials.NONE;
    }

    @Override
    public void make(boolean tables) throws IOException {
        if (!tables) {
            return;
        }
        copy(model(), place);
    }

    /** Copies the files of a database that nobody has open. */
    static void copy(Path from, Path to) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(from)) {
            all = files.toList();
        }
        for (Path each : all) {
            Files.copy(each, to.resolve(from.relativize(each).toString()));
        }
    }

    private static synchronized Path model() throws IOException {
        Path made = model;
        if (made == null) {
            Path folder = scratch();
            made = folder.resolve("model");
            new StoreEngines(new TestColumns(), Clock.systemUTC())
                    .open(made.toString())
                    .get()
                    .close();
            Files.delete(made.resolve("derby.log"));
            Files.delete(made.resolve("derby.lock"));
            model = made;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
        }
        return made;
    }

    static void remove(Path folder) {
        try {
            StoreFixture.delete(folder);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Connection connect() throws SQLException {
        return source().getConnection();
    }

    private EmbeddedDataSource source() {
        var source = new EmbeddedDataSource();
        source.setDatabaseName(place.resolve("derby").toString());
        return source;
    }

    @Override
    public void release() throws SQLException {
        var source = source();
        source.setShutdownDatabase("shutdown");
        try (Connection connection = source.getConnection()) {
            throw new IllegalStateException("still running: " + connection);
        } catch (SQLException e) {
            if (!"08006".equals(e.getSQLState())) {
                throw e;
            }
        }
    }

    @Override
    public void close() throws IOException {
        StoreFixture.delete(scratch);
    }
}
