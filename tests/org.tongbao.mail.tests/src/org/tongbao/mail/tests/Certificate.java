package org.tongbao.mail.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.UUID;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.eclipse.jdt.annotation.Nullable;

/** A key with a certificate that its own server has signed, made for one test. */
final class Certificate {

    private static final String PASSWORD = "test-only";

    private final KeyStore keys;

    private Certificate(KeyStore keys) {
        this.keys = keys;
    }

    /**
     * Makes one.
     *
     * @param server that it is for, as keytool writes it, e.g. {@code ip:127.0.0.1}
     */
    static Certificate of(Path folder, String server) throws Exception {
        Path file = folder.resolve(UUID.randomUUID() + ".p12");
        var keytool = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=mail.example.org",
                        "-ext",
                        "san=" + server,
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD))
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes());
        if (keytool.waitFor() != 0) {
            throw new IOException(said);
        }
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream content = Files.newInputStream(file)) {
            keys.load(content, PASSWORD.toCharArray());
        }
        return new Certificate(keys);
    }

    /** What a server shows that owns it. */
    SSLContext owner() throws GeneralSecurityException {
        var factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }

    /** Whom a mailer trusts that knows only this one. */
    SSLContext trusting() throws GeneralSecurityException {
        KeyStore known = KeyStore.getInstance("PKCS12");
        load(known);
        known.setCertificateEntry("server", keys.getCertificate("server"));
        var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(known);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, factory.getTrustManagers(), null);
        return context;
    }

    private static void load(KeyStore empty) throws GeneralSecurityException {
        @Nullable InputStream nothing = null;
        try {
            empty.load(nothing, PASSWORD.toCharArray());
        } catch (IOException e) {
            throw new GeneralSecurityException(e);
        }
    }
}
