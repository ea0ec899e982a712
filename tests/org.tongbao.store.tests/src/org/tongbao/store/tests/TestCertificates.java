package org.tongbao.store.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A server's certificate with its key, and the same without it for those who are to trust it. Made by the tool of the platform: keys and
 * certificates of our own making would prove nothing about those of others.
 */
record TestCertificates(Path keys, Path authority) {

    static final String PASSPHRASE = "known to the test";

    /** For the name by which all tests reach their server; made once. */
    static final TestCertificates LOCALHOST = make("dns:localhost");

    /** For another name. */
    static final TestCertificates ELSEWHERE = make("dns:db.example.org");

    private static TestCertificates make(String name) {
        try {
            Path folder = DerbyTestDatabase.scratch();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> DerbyTestDatabase.remove(folder)));
            Path keys = folder.resolve("server.p12");
            Path authority = folder.resolve("server.pem");
            keytool(
                    keys,
                    "-genkeypair",
                    "-keyalg",
                    "EC",
                    "-dname",
                    "CN=example",
                    "-ext",
                    "san=" + name,
                    "-validity",
                    "3");
            keytool(keys, "-exportcert", "-rfc", "-file", authority.toString());
            return new TestCertificates(keys, authority);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void keytool(Path keys, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of(
                "-alias", "server", "-storetype", "PKCS12", "-keystore", keys.toString(), "-storepass", PASSPHRASE));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IllegalStateException("keytool: " + process.exitValue());
        }
    }
}
