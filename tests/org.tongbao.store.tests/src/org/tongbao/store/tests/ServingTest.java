package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;
import static org.tongbao.store.tests.StoreFixture.assertRefused;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.derby.client.BasicClientDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.CopyReport;
import org.tongbao.core.store.Credentials;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoreServing;
import org.tongbao.model.finding.Result;
import org.tongbao.store.internal.served.DerbyServerAddress;
import org.tongbao.store.internal.served.TlsSource;

/** A folder's database served to others: who gets in, over what, what they may, and that they share it. */
final class ServingTest {

    private final ServedTestDatabase served = new ServedTestDatabase();

    /** Clients. */
    private final StoreFixture fixture = new StoreFixture(served);

    ServingTest() throws IOException {
        super();
    }

    @AfterEach
    void cleanUp() throws Exception {
        fixture.close();
    }

    @Test
    void twoClients_shareIncidentsAndHearOfEachOther() throws Exception {
        IncidentStore mine = fixture.open();
        IncidentStore theirs = fixture.open();
        BlockingQueue<List<String>> told = new LinkedBlockingQueue<>();
        assertTrue(mine.watch(told::add).get());
        var stored = theirs.save(Incidents.full("i-1"), 0, AUTHOR).get();
        assertEquals(List.of("i-1"), told.poll(1, TimeUnit.MINUTES));
        var loaded = mine.load("i-1").get().orElseThrow();
        assertEquals(stored.revision(), loaded.revision());
        loaded.incident().setTitle("mine 𠮷");
        mine.save(loaded.incident(), 1, AUTHOR).get();
        stored.incident().setTitle("theirs");
        assertRefused("conflict", theirs.save(stored.incident(), 1, AUTHOR));
        assertTrue(mine.chains().verify(List.of()).get().sound());
        assertRefused("backup-on-server", mine.backup(served.folder.scratch.toString()));
        served.stop();
        try (IncidentStore own = fixture.stores.open(served.folder.address()).get()) {
            assertEquals(
                    "mine 𠮷", own.load("i-1").get().orElseThrow().incident().getTitle());
            assertTrue(own.chains().verify(List.of()).get().sound());
        }
    }

    @Test
    void writersOnOneIncident_loseNothing() throws Exception {
        IncidentStore first = fixture.open();
        first.save(Incidents.draft("shared"), 0, AUTHOR).get();
        try (var callers = Executors.newFixedThreadPool(3)) {
            List<Callable<Integer>> calls = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                String name = "caller-" + i;
                calls.add(() -> add(name));
            }
            for (Future<Integer> each : callers.invokeAll(calls)) {
                assertEquals(10, each.get());
            }
        }
        var last = first.load("shared").get().orElseThrow();
        assertEquals(31, last.revision());
        assertEquals(30, last.incident().getAnswers().size());
        assertTrue(first.chains().verify(List.of()).get().sound());
    }

    private int add(String name) {
        int saved = 0;
        try (IncidentStore store = fixture.open()) {
            while (saved < 10) {
                var current = store.load("shared").get().orElseThrow();
                current.incident().getAnswers().add(Incidents.text(name + "-" + saved, "x"));
                var result = store.save(current.incident(), current.revision(), AUTHOR);
                if (result.done()) {
                    saved++;
                } else {
                    assertEquals(List.of("conflict"), StoreFixture.codes(result));
                }
            }
        }
        return saved;
    }

    @Test
    void strangers_wrongPasswordsAndOtherDatabases_stayOutside() throws Exception {
        fixture.make(true);
        for (var stranger : List.of(
                Credentials.NONE,
                new Credentials(ServedTestDatabase.USER, "wrong password".toCharArray()),
                new Credentials(ServedTestDatabase.USER, new char[0]),
                new Credentials("nobody", ServedTestDatabase.PASSWORD.toCharArray()),
                new Credentials("APP", ServedTestDatabase.PASSWORD.toCharArray()))) {
            assertRefused("database-login", fixture.stores.open(served.address(), stranger));
        }
        Path elsewhere = served.folder.scratch.resolve("elsewhere");
        for (String attributes : List.of("create=true", "shutdown=true", "upgrade=true")) {
            outside(elsewhere.toString(), attributes);
            outside(DerbyServerAddress.SERVED, attributes);
        }
        outside(served.folder.place.resolve("derby").toString(), "");
        assertFalse(Files.exists(elsewhere));
        fixture.open();
    }

    private void outside(String name, String attributes) throws Exception {
        var source = client();
        source.setDatabaseName(name);
        source.setConnectionAttributes(attributes);
        var refused = assertThrows(SQLException.class, source::getConnection, name + " " + attributes);
        assertEquals("08004", refused.getSQLState(), name + " " + attributes);
    }

    private BasicClientDataSource client() throws Exception {
        return TlsSource.to(DerbyServerAddress.of(served.address()).get(), served.credentials());
    }

    @Test
    void account_neitherAltersTheHistoryNorRunsCode() throws Exception {
        fixture.open().save(Incidents.full("i-1"), 0, AUTHOR).get();
        try (Connection connection = client().getConnection();
                var statement = connection.createStatement()) {
            for (String forbidden : List.of(
                    "UPDATE APP.history SET author = 'nobody'",
                    "DELETE FROM APP.history",
                    "DELETE FROM APP.chain_link",
                    "UPDATE APP.account_history SET author = ''",
                    "UPDATE APP.attachment SET kept = 0",
                    "INSERT INTO APP.schema_version VALUES (99, 0)",
                    "UPDATE APP.index_key SET secret = ''",
                    "DROP TRIGGER APP.history_refuses_delete",
                    "DROP TABLE APP.history",
                    "CREATE TABLE APP.own (id INTEGER)",
                    "CREATE TABLE own (id INTEGER)",
                    "CREATE SCHEMA other",
                    "CREATE SCHEMA officer6",
                    "CREATE FUNCTION run() RETURNS VARCHAR(99) LANGUAGE JAVA PARAMETER STYLE JAVA NO SQL"
                            + " EXTERNAL NAME 'java.lang.System.lineSeparator'",
                    "CREATE FUNCTION APP.run() RETURNS VARCHAR(99) LANGUAGE JAVA PARAMETER STYLE JAVA NO SQL"
                            + " EXTERNAL NAME 'java.lang.System.lineSeparator'",
                    "CALL SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY('derby.database.sqlAuthorization', 'false')",
                    "CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE('" + served.folder.scratch + "')",
                    "CALL SYSCS_UTIL.SYSCS_EXPORT_TABLE('APP', 'INCIDENT', '" + served.folder.scratch
                            + "/incidents', NULL, NULL, NULL)",
                    "SELECT * FROM TABLE (SYSCS_DIAG.ERROR_LOG_READER()) AS log")) {
                var refused = assertThrows(SQLException.class, () -> statement.execute(forbidden), forbidden);
                assertTrue(
                        refused.getSQLState().startsWith("425")
                                || refused.getSQLState().equals("4251D")
                                || refused.getSQLState().equals("X0Y68"),
                        forbidden + ": " + refused);
            }
        }
        assertTrue(fixture.open().chains().verify(List.of()).get().sound());
    }

    @Test
    void serverThatIsNotTheOneMeant_getsNoPassword() throws Exception {
        fixture.make(true);
        // nobody certified it, another did, and there is no such file
        assertRefused("server-untrusted", fixture.stores.open(served.address(""), served.credentials()));
        for (Path other : List.of(TestCertificates.ELSEWHERE.authority(), Path.of("/none.pem"))) {
            assertRefused(
                    "server-untrusted",
                    fixture.stores.open(served.address(";sslrootcert=" + other), served.credentials()));
        }
        served.stop();
        try (var server = fixture.stores
                .serve(served.request("localhost", TestCertificates.ELSEWHERE))
                .get()) {
            // the right certificate of another name
            assertRefused(
                    "server-untrusted",
                    fixture.stores.open(
                            served.address(";sslrootcert=" + TestCertificates.ELSEWHERE.authority()),
                            served.credentials()));
        }
    }

    @Test
    void serverWithoutTls_getsNoPassword() throws Exception {
        try (var plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            try (var answering = Executors.newSingleThreadExecutor()) {
                Future<byte[]> said = answering.submit(() -> {
                    try (Socket client = plain.accept()) {
                        client.getOutputStream().write("plain words".getBytes(StandardCharsets.US_ASCII));
                        client.getOutputStream().flush();
                        client.shutdownOutput();
                        return client.getInputStream().readAllBytes();
                    }
                });
                assertRefused(
                        "server-untrusted",
                        fixture.stores.open(
                                "jdbc:derby://localhost:" + plain.getLocalPort() + "/tongbao", served.credentials()));
                var heard = new String(said.get(), StandardCharsets.ISO_8859_1);
                assertFalse(heard.contains(ServedTestDatabase.PASSWORD) || heard.contains(ServedTestDatabase.USER));
            }
        }
    }

    @Test
    void clientWithoutTls_isNotServed_andDisturbsNobody() throws Exception {
        fixture.make(true);
        var plain = new BasicClientDataSource();
        plain.setServerName("localhost");
        plain.setPortNumber(served.port());
        plain.setDatabaseName(DerbyServerAddress.SERVED);
        plain.setUser(ServedTestDatabase.USER);
        plain.setPassword(ServedTestDatabase.PASSWORD);
        assertThrows(SQLException.class, plain::getConnection);
        try (var silent = new Socket("localhost", served.port())) {
            assertTrue(silent.isConnected());
            assertTrue(fixture.open().save(Incidents.draft("i-1"), 0, AUTHOR).done());
        }
    }

    @Test
    void addresses_withSecretsOrOtherOptions_areRefused() {
        for (String address : List.of(
                "jdbc:derby://officer:secret@db.example.org/tongbao",
                "jdbc:derby://db.example.org/tongbao;password=secret",
                "jdbc:derby://192.0.2.1/tongbao;ssl=off",
                "jdbc:derby://db.example.org/tongbao;ssl=basic",
                "jdbc:derby://db.example.org/tongbao;create=true")) {
            var refused = fixture.stores.open(address, served.credentials());
            assertRefused("database-address", refused);
            assertFalse(refused.findings().toString().contains("secret"), address);
        }
        assertRefused("database-missing", fixture.stores.open("jdbc:derby://db.example.org/other"));
        assertRefused("database-unreachable", fixture.stores.open("jdbc:derby://db.example.org:99999/tongbao"));
        assertRefused("database-unreachable", fixture.stores.open("jdbc:derby://db example/tongbao"));
        assertEquals(
                "::1",
                DerbyServerAddress.of("jdbc:derby://[::1]:1600/tongbao").get().host());
    }

    @Test
    void whatCannotBeServed_isRefused_andTheFolderOpensAsBefore() throws Exception {
        served.put();
        StoreServing serving = fixture.stores;
        var wrong = new TestCertificates(Files.writeString(served.folder.scratch.resolve("p12"), "none"), Path.of(""));
        assertRefused("server-certificate", serving.serve(served.request("localhost", wrong)));
        assertRefused(
                "server-certificate",
                serving.serve(new StoreServing.Request(
                        served.folder.address(),
                        Credentials.NONE,
                        "localhost",
                        served.port(),
                        TestCertificates.LOCALHOST.keys(),
                        "wrong passphrase".toCharArray())));
        assertRefused("server-port", serving.serve(served.request("192.0.2.1", TestCertificates.LOCALHOST)));
        try (var taken = new ServerSocket(served.port(), 1, InetAddress.getByName("localhost"))) {
            assertTrue(taken.isBound());
            assertRefused("server-port", serving.serve(served.request()));
        }
        try (IncidentStore own = fixture.stores.open(served.folder.address()).get()) {
            assertEquals(0, own.info().get().incidents());
            assertRefused("database-in-use", serving.serve(served.request()));
        }
        serving.remove(served.folder.address(), ServedTestDatabase.USER).get();
        assertRefused("accounts-none", serving.serve(served.request()));
        fixture.stores.open(served.folder.address()).get().close();
        String nothing = served.folder.scratch.resolve("nothing").toString();
        assertRefused("database-unreachable", serving.account(nothing, "officer7", "a long password".toCharArray()));
        assertFalse(Files.exists(Path.of(nothing)));
    }

    @Test
    void accounts_areKeptAsHashes_forTheirOwnerAlone() throws Exception {
        served.put();
        StoreServing serving = fixture.stores;
        String folder = served.folder.address();
        assertFalse(serving.account(folder, ServedTestDatabase.USER, "another password".toCharArray())
                .get());
        assertTrue(serving.account(folder, "second", "another password".toCharArray())
                .get());
        for (String name : List.of("", "app", "APP", "SYS", "sysadmin", "public", "a b", "人員", "a'b", "x".repeat(32))) {
            assertRefused("account-name", serving.account(folder, name, "another password".toCharArray()));
        }
        assertRefused("account-password", serving.account(folder, "third", "too short".toCharArray()));
        Path file = Path.of(folder).resolve("accounts");
        assertFalse(Files.readString(file).contains("password"));
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
        served.serve();
        assertTrue(fixture.stores
                .open(served.address(), new Credentials("second", "another password".toCharArray()))
                .done());
        assertTrue(serving.remove(folder, "second").get());
        assertFalse(serving.remove(folder, "second").get());
    }

    @Test
    void serverThatEnds_freesItsPort_andIsSaidToBeUnreachable() throws Exception {
        IncidentStore store = fixture.open();
        store.save(Incidents.draft("i-1"), 0, AUTHOR).get();
        // while it is served nobody else has the folder
        assertRefused("database-in-use", fixture.stores.open(served.folder.address()));
        served.stop();
        try (var free = new ServerSocket(served.port(), 1, InetAddress.getByName("localhost"))) {
            assertTrue(free.isBound());
        }
        assertRefused("server-unreachable", store.load("i-1"));
        served.serve();
        assertEquals(1, store.load("i-1").get().orElseThrow().revision());
    }

    @Test
    void encryptedDatabase_servedByItsPassphrase_isReachedByThePassword() throws Exception {
        served.put();
        char[] passphrase = "三隻白鷺飛過 碼頭 17".toCharArray();
        fixture.stores.encrypt(served.folder.address(), passphrase.clone()).get();
        assertRefused("seal-passphrase-missing", fixture.stores.serve(served.request()));
        var request = served.request();
        var opened = new StoreServing.Request(
                request.folder(),
                new Credentials("", passphrase.clone()),
                request.host(),
                request.port(),
                request.certificate(),
                TestCertificates.PASSPHRASE.toCharArray());
        try (var server = fixture.stores.serve(opened).get();
                IncidentStore store = fixture.stores
                        .open(served.address(), served.credentials())
                        .get()) {
            assertTrue(server.running());
            assertTrue(store.save(Incidents.draft("i-1"), 0, AUTHOR).done());
        }
        assertRefused("seal-passphrase-missing", fixture.stores.open(served.folder.address()));
    }

    @Test
    void folder_copiedToTheServerAndBack_isEqual() throws Exception {
        fixture.make(true);
        String from = served.folder.scratch.resolve("from").toString();
        try (IncidentStore store = fixture.stores.open(from).get()) {
            store.save(Incidents.full("full"), 0, AUTHOR).get();
            store.save(Incidents.large("large"), 0, AUTHOR).get();
            store.attachments()
                    .keep(served.folder.place.resolve("derby/service.properties"), bytes -> true)
                    .get();
        }
        CopyReport there = fixture.stores
                .copy(from, Credentials.NONE, served.address(), served.credentials())
                .get();
        String back = served.folder.scratch.resolve("back").toString();
        Result<CopyReport> again = fixture.stores.copy(served.address(), served.credentials(), back, Credentials.NONE);
        assertEquals(there.tables(), again.get().tables());
        try (IncidentStore before = fixture.stores.open(from).get();
                IncidentStore after = fixture.stores.open(back).get();
                IncidentStore on = fixture.open()) {
            assertEquals(before.chains().heads().get(), on.chains().heads().get());
            assertEquals(before.chains().heads().get(), after.chains().heads().get());
            assertTrue(on.chains().verify(before.chains().heads().get()).get().sound());
        }
        assertRefused(
                "database-not-empty",
                fixture.stores.copy(from, Credentials.NONE, served.address(), served.credentials()));
    }
}
