package org.tongbao.store.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;
import org.tongbao.core.store.Credentials;
import org.tongbao.store.internal.StoreEngines;

/**
 * A PostgreSQL server of the tests' own: a private folder, a free port of the loopback, an account whose password nobody
 * else knows. It ends when it is closed, and also when this process ends in whatever way.
 */
final class PostgresServer implements AutoCloseable {

    static final String USER = "tongbao";

    private static final int OLDEST = 15;
    private static final int TRIES = 3;
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final String MODEL = "model";
    private static final String STARTED = "started";

    private final String password = UUID.randomUUID().toString();
    private final AtomicInteger count = new AtomicInteger();
    private final int port;
    private final Process process;
    private final BufferedReader output;
    private boolean modelled;
    private boolean running = true;

    private PostgresServer(Path programs, int port) throws IOException {
        this.port = port;
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            // the server refuses to run with the rights of root
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        Path memory = Path.of("/dev/shm");
        String where = (Files.isWritable(memory) ? memory : Path.of(System.getProperty("java.io.tmpdir"))).toString();
        command.addAll(List.of("sh", "-c", script(), "postgres", programs.toString(), Integer.toString(port), where));
        process = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .start();
        output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        OutputStream input = process.getOutputStream();
        input.write((password + "\n").getBytes(StandardCharsets.UTF_8));
        input.flush();
    }

    private static String script() throws IOException {
        try (InputStream in = PostgresServer.class.getResourceAsStream("postgres-server.sh")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The folder of the newest programs that are new enough. */
    static Optional<Path> programs() {
        if (!Files.isDirectory(DEBIAN)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(DEBIAN)) {
            return versions.filter(version -> number(version) >= OLDEST)
                    .max(Comparator.comparingInt(PostgresServer::number))
                    .map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("postgres")));
        } catch (IOException e) {
            throw new IllegalStateException("the folder of PostgreSQL cannot be read", e);
        }
    }

    private static int number(Path version) {
        String name = version.getFileName().toString();
        return name.matches("\\d+") ? Integer.parseInt(name) : 0;
    }

    /** Starts one. */
    static PostgresServer start() {
        var said = new StringBuilder();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            try {
                var server = new PostgresServer(programs().orElseThrow(), freePort());
                for (String line = server.output.readLine(); line != null; line = server.output.readLine()) {
                    if (line.equals(STARTED)) {
                        return server;
                    }
                    said.append(line).append('\n');
                }
                server.process.waitFor();
            } catch (IOException e) {
                said.append(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
        throw new IllegalStateException("PostgreSQL does not start: " + said);
    }

    /** Another process may take it in between, then the next attempt gets another one. */
    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** A database that is yet to be made. */
    PostgresTestDatabase database() {
        return new PostgresTestDatabase(this, "test_" + count.incrementAndGet());
    }

    /** Name of a database with all tables and nothing in them, made at the first call. */
    synchronized String model() throws SQLException {
        if (!modelled) {
            sql("CREATE DATABASE " + MODEL);
            new StoreEngines(new TestColumns(), Clock.systemUTC())
                    .open(address(MODEL), credentials())
                    .get()
                    .close();
            modelled = true;
        }
        return MODEL;
    }

    /** Where a database of this server is. */
    String address(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The account that may do everything. */
    Credentials credentials() {
        return new Credentials(USER, password.toCharArray());
    }

    /** A connection to a database. */
    Connection connect(String database) throws SQLException {
        return connect(database, USER, password);
    }

    /** A connection of another account. */
    Connection connect(String database, String user, String secret) throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(address(database));
        source.setUser(user);
        source.setPassword(secret);
        return source.getConnection();
    }

    /** Runs statements on no database in particular. */
    void sql(String... statements) throws SQLException {
        try (var connection = connect("postgres");
                var statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    /** Stops it, with what was committed kept, until it is told to go on. */
    void stop() throws IOException {
        if (running) {
            tell("stop", "stopped");
            running = false;
        }
    }

    /** Goes on where it was stopped. */
    void goOn() throws IOException {
        if (!running) {
            tell("start", STARTED);
            running = true;
        }
    }

    private void tell(String word, String answer) throws IOException {
        var input = process.getOutputStream();
        input.write((word + "\n").getBytes(StandardCharsets.UTF_8));
        input.flush();
        for (String line = output.readLine(); !answer.equals(line); line = output.readLine()) {
            if (line == null) {
                throw new IllegalStateException("PostgreSQL has ended");
            }
        }
    }

    /** Ends it and removes its folder. */
    @Override
    public void close() throws IOException, InterruptedException {
        process.getOutputStream().close();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("PostgreSQL does not end");
        }
    }
}
