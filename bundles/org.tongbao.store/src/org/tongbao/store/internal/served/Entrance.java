package org.tongbao.store.internal.served;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLServerSocketFactory;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Where a server listens, for TLS alone. It is bound before Derby asks for it, so that what is wrong with the address is known at once
 * and nobody else gets the port; and it is ours to close. Any thread.
 */
public final class Entrance extends SSLServerSocketFactory implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final SSLServerSocketFactory tls;
    private final InetAddress host;
    private final SSLServerSocket socket;
    private final CompletableFuture<Boolean> taken = new CompletableFuture<>();

    private Entrance(SSLServerSocketFactory tls, InetAddress host, SSLServerSocket socket) {
        this.tls = tls;
        this.host = host;
        this.socket = socket;
    }

    /**
     * Listens from now on.
     *
     * @param host name or address of this computer
     * @param certificate PKCS #12 by which the server proves itself
     * @throws GeneralSecurityException when there is no certificate in the file, or the passphrase does not open it
     * @throws IOException when the file cannot be read
     * @throws UncheckedIOException when the address is not of this computer, or somebody has the port
     */
    public static Entrance open(String host, int port, Path certificate, char[] passphrase)
            throws GeneralSecurityException, IOException {
        SSLServerSocketFactory tls =
                Certificates.proving(certificate, passphrase).getServerSocketFactory();
        try {
            InetAddress address = InetAddress.getByName(host);
            return new Entrance(tls, address, (SSLServerSocket) tls.createServerSocket(port, 0, address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InetAddress host() {
        return host;
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Done when the server has it. */
    CompletableFuture<Boolean> taken() {
        return taken;
    }

    /** The one that Derby calls. */
    @Override
    public ServerSocket createServerSocket(int port, int backlog, @Nullable InetAddress address) {
        taken.complete(true);
        return socket;
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog) {
        return createServerSocket(port, backlog, host);
    }

    @Override
    public ServerSocket createServerSocket(int port) {
        return createServerSocket(port, 0, host);
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return tls.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return tls.getSupportedCipherSuites();
    }

    /** Comes back when the port is free: a thread of Derby's that was waiting for somebody holds it a moment longer. */
    @Override
    public void close() throws IOException {
        int port = port();
        socket.close();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (port >= 0 && !free(port) && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private boolean free(int port) {
        try (var again = new ServerSocket(port, 1, host)) {
            return again.isBound();
        } catch (IOException e) {
            // not yet, or somebody else has it by now
            return false;
        }
    }
}
