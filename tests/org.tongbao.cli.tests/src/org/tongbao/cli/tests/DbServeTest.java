package org.tongbao.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.cli.internal.CommandLine;
import org.tongbao.cli.internal.Interruption;
import org.tongbao.cli.internal.Out;

/** The commands that serve a folder's database to others, and the others on a served one. */
final class DbServeTest {

    private static final String PASSWORD = "another long password\n";
    private static final String PASSPHRASE = "known to the test\n";

    @TempDir
    Path folder = Path.of("");

    private String db = "";

    @BeforeEach
    void fill() throws Exception {
        db = folder.resolve("db").toString();
        assertEquals(
                0,
                Program.run("incident", "import", Program.sample(folder).toString(), "--db", db)
                        .status());
    }

    @Test
    void accounts_madeChangedAndRemoved_areSaid() throws Exception {
        for (String outcome : List.of("made", "changed")) {
            Program made = typing(PASSWORD, "db", "account", "officer6", "--db", db, "--json");
            assertEquals(0, made.status(), made.errors());
            assertEquals(List.of(), Shape.faults("db-account", made.json()));
            assertEquals(outcome, made.json().get("outcome").stringValue());
        }
        for (String outcome : List.of("removed", "none")) {
            Program removed = Program.run("db", "account", "officer6", "--remove", "--db", db, "--json");
            assertEquals(outcome, removed.json().get("outcome").stringValue());
        }
        typing("short\n", "db", "account", "officer6", "--db", db).refused(2);
        typing(PASSWORD, "db", "account", "APP", "--db", db).refused(2, "APP");
        typing(PASSWORD, "db", "account", "officer6", "--db", db + "x").refused(2, db + "x");
        Program.run("db", "account", "officer6").refused(2, "--db");
    }

    @Test
    void whatCannotBeServed_isOneLine() throws Exception {
        Path certificate = certificate();
        Program.run("db", "serve", "--db", db).refused(2, "--certificate");
        Program.run("db", "serve", "--certificate", certificate.toString()).refused(2, "--db");
        typing(PASSPHRASE, "db", "serve", "--db", db, "--certificate", certificate.toString())
                .refused(3, "db account");
        typing(PASSWORD, "db", "account", "officer6", "--db", db);
        typing("wrong\n", "db", "serve", "--db", db, "--certificate", certificate.toString())
                .refused(2, certificate.toString());
        typing(PASSPHRASE, "db", "serve", "--db", db, "--port", "x", "--certificate", certificate.toString())
                .refused(2, "--port");
    }

    @Test
    void served_isUsedFromElsewhere_untilItIsEnded() throws Exception {
        String before = Program.run("incident", "list", "--db", db).results();
        typing(PASSWORD, "db", "account", "officer6", "--db", db);
        Path certificate = certificate();
        int port = freePort();
        String address = "jdbc:derby://localhost:" + port + "/tongbao";
        var serving = new Serving(
                PASSPHRASE,
                List.of("db", "serve", "--db", db, "--port", "" + port, "--certificate", certificate.toString()));
        String[] list = {"incident", "list", "--user", "officer6", "--db"};
        assertTrue(serving.said.get(5, TimeUnit.MINUTES).contains(address));
        IProgressMonitor monitor = Service.get(Interruption.class).monitor();
        try {
            Program listed = typing(PASSWORD, with(list, address + ";sslrootcert=" + folder.resolve("server.pem")));
            assertEquals(0, listed.status(), listed.errors());
            assertEquals(before, listed.results());
            typing(PASSWORD, with(list, address)).refused(3, address);
            Program.run("incident", "list", "--db", db).refused(3, db);
        } finally {
            monitor.setCanceled(true);
        }
        Program ended = serving.ended.get(5, TimeUnit.MINUTES);
        assertEquals(0, ended.status(), ended.errors());
        assertEquals(List.of(), Shape.faults("db-serve", ended.json()));
        assertEquals(before, Program.run("incident", "list", "--db", db).results());
    }

    private static String[] with(String[] command, String place) {
        var all = new ArrayList<>(List.of(command));
        all.add(place);
        return all.toArray(String[]::new);
    }

    private Path certificate() throws Exception {
        Path keys = folder.resolve("server.p12");
        keytool(keys, "-genkeypair", "-keyalg", "EC", "-dname", "CN=example", "-ext", "san=dns:localhost");
        keytool(
                keys,
                "-exportcert",
                "-rfc",
                "-file",
                folder.resolve("server.pem").toString());
        return keys;
    }

    private static void keytool(Path keys, String... arguments) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-alias", "server", "-storetype", "PKCS12", "-keystore", keys.toString(), "-storepass"));
        command.add(PASSPHRASE.strip());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Program typing(String lines, String... command) throws InterruptedException {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        try {
            var all = new ArrayList<>(List.of(command));
            all.addAll(List.of("--secrets", "-"));
            return Program.run(all.toArray(String[]::new));
        } finally {
            System.setIn(before);
        }
    }

    /** The command that serves, in a thread of its own. */
    private static final class Serving {

        final CompletableFuture<String> said = new CompletableFuture<>();
        final CompletableFuture<Program> ended = new CompletableFuture<>();

        Serving(String lines, List<String> command) throws InterruptedException {
            CommandLine commands = Service.get(CommandLine.class);
            var results = new ByteArrayOutputStream();
            var errors = new Listening(said);
            var all = new ArrayList<>(command);
            all.addAll(List.of("--json", "--secrets", "-"));
            InputStream before = System.in;
            System.setIn(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
            said.whenComplete((line, none) -> System.setIn(before));
            Thread.ofPlatform().daemon().start(() -> {
                var out = new Out(
                        new PrintStream(results, true, StandardCharsets.UTF_8),
                        new PrintStream(errors, true, StandardCharsets.UTF_8));
                int status = commands.run(all, out).code();
                ended.complete(new Program(
                        status, results.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8)));
                said.complete(errors.toString(StandardCharsets.UTF_8));
            });
        }
    }

    /** Tells the first line. */
    private static final class Listening extends ByteArrayOutputStream {

        private final CompletableFuture<String> line;

        Listening(CompletableFuture<String> line) {
            this.line = line;
        }

        @Override
        public synchronized void write(byte @Nullable [] bytes, int from, int length) {
            if (bytes != null) {
                super.write(bytes, from, length);
            }
            String now = toString(StandardCharsets.UTF_8);
            if (now.contains("\n")) {
                line.complete(now);
            }
        }
    }
}
