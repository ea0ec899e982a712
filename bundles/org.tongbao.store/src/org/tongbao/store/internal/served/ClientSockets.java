package org.tongbao.store.internal.served;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Sockets to a server that must prove its name: whose certificate is right but of another server is another server, which Derby's own
 * client does not ask. Nor has that any patience that ends: a server that says nothing for a minute is taken for gone. Any thread.
 */
final class ClientSockets extends SSLSocketFactory {

    private static final int CONNECT_MILLIS = (int) Duration.ofSeconds(10).toMillis();
    private static final int SILENCE_MILLIS = (int) Duration.ofSeconds(60).toMillis();

    private final SSLSocketFactory tls;

    ClientSockets(SSLSocketFactory tls) {
        this.tls = tls;
    }

    /** The one that Derby calls. */
    @Override
    public Socket createSocket(@Nullable String host, int port) throws IOException {
        var plain = new PatientSocket();
        boolean proved = false;
        try {
            plain.connect(new InetSocketAddress(String.valueOf(host), port), CONNECT_MILLIS);
            plain.setSoTimeout(CONNECT_MILLIS);
            var socket = (SSLSocket) tls.createSocket(plain, host, port, true);
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
            socket.startHandshake();
            proved = true;
            return socket;
        } finally {
            if (!proved) {
                plain.close();
            }
        }
    }

    @Override
    public Socket createSocket(@Nullable Socket socket, @Nullable String host, int port, boolean autoClose)
            throws IOException {
        throw unused();
    }

    @Override
    public Socket createSocket(@Nullable String host, int port, @Nullable InetAddress from, int fromPort)
            throws IOException {
        throw unused();
    }

    @Override
    public Socket createSocket(@Nullable InetAddress host, int port) throws IOException {
        throw unused();
    }

    @Override
    public Socket createSocket(@Nullable InetAddress host, int port, @Nullable InetAddress from, int fromPort)
            throws IOException {
        throw unused();
    }

    /** Better none than one whose server proves nothing. */
    private static IOException unused() {
        return new SocketException("the name of the server is wanted");
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return tls.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return tls.getSupportedCipherSuites();
    }

    /** Derby sets no limit once it has logged in; this one stays limited. */
    private static final class PatientSocket extends Socket {

        @Override
        public void setSoTimeout(int millis) throws SocketException {
            super.setSoTimeout(millis == 0 ? SILENCE_MILLIS : millis);
        }
    }
}
