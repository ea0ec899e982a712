package org.tongbao.store.internal.served;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyManagementException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.eclipse.jdt.annotation.Nullable;

/** By what the two ends of a connection know each other, from files. Any thread. */
final class Certificates {

    private static final String PROTOCOL = "TLS";

    private Certificates() {}

    /**
     * For the end that asks who answers.
     *
     * @param file certificates (PEM or DER) of those that certify servers; empty for whom the platform trusts
     */
    static SSLContext trusting(Optional<Path> file) throws GeneralSecurityException, IOException {
        var context = SSLContext.getInstance(PROTOCOL);
        context.init(new KeyManager[0], file.isPresent() ? trusted(read(file.get())) : null, null);
        return context;
    }

    private static Collection<? extends Certificate> read(Path file) throws GeneralSecurityException, IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Collection<? extends Certificate> certificates =
                    CertificateFactory.getInstance("X.509").generateCertificates(in);
            if (certificates.isEmpty()) {
                throw new CertificateException(file.toString());
            }
            return certificates;
        }
    }

    private static TrustManager @Nullable [] trusted(Collection<? extends Certificate> certificates)
            throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        for (Certificate each : certificates) {
            trusted.setCertificateEntry("trusted-" + trusted.size(), each);
        }
        var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trusted);
        return factory.getTrustManagers();
    }

    /**
     * For the end that answers.
     *
     * @param file PKCS #12 with its certificate and the key
     */
    static SSLContext proving(Path file, char[] passphrase) throws GeneralSecurityException, IOException {
        KeyStore own = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            own.load(in, passphrase);
        }
        boolean keyed = false;
        for (String alias : Collections.list(own.aliases())) {
            keyed |= own.isKeyEntry(alias);
        }
        if (!keyed) {
            throw new KeyManagementException("no key in " + file);
        }
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(own, passphrase);
        var context = SSLContext.getInstance(PROTOCOL);
        context.init(keys.getKeyManagers(), new TrustManager[0], null);
        return context;
    }
}
