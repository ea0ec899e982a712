package org.tongbao.store.internal.served;

import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLContextSpi;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocketFactory;
import javax.net.ssl.SSLSessionContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Hands Derby the sockets it is to use. It takes those with TLS from the default of the process and from nowhere else, so that default
 * is put behind one that gives a thread what was laid out for it here, and everybody else what the platform would have given. Any thread.
 */
final class DerbyTls {

    private static final ThreadLocal<Optional<SSLSocketFactory>> CLIENTS = ThreadLocal.withInitial(Optional::empty);
    private static final ThreadLocal<Optional<SSLServerSocketFactory>> SERVERS =
            ThreadLocal.withInitial(Optional::empty);

    private DerbyTls() {}

    /**
     * What Derby is called for.
     *
     * @param <T> what it yields
     * @param <E> how it fails
     */
    @FunctionalInterface
    interface Call<T, E extends Exception> {
        /** Calls Derby. */
        T run() throws E;
    }

    /** Lets Derby's client make its connections by these sockets, in this thread, during the call. */
    static <T, E extends Exception> T connecting(SSLSocketFactory sockets, Call<T, E> call) throws E {
        install();
        CLIENTS.set(Optional.of(sockets));
        try {
            return call.run();
        } finally {
            CLIENTS.remove();
        }
    }

    /** Lets Derby's server listen by these sockets, in this thread, during the call. */
    static <T, E extends Exception> T listening(SSLServerSocketFactory sockets, Call<T, E> call) throws E {
        install();
        SERVERS.set(Optional.of(sockets));
        try {
            return call.run();
        } finally {
            SERVERS.remove();
        }
    }

    /** Once; and again where somebody set another default since, as nothing may be connected without our sockets. */
    private static synchronized void install() {
        try {
            SSLContext now = SSLContext.getDefault();
            if (!(now instanceof Behind)) {
                SSLContext.setDefault(new Behind(now));
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform of ours has TLS", e);
        }
    }

    private static final class Behind extends SSLContext {

        Behind(SSLContext platform) {
            super(new Choice(platform), platform.getProvider(), platform.getProtocol());
        }
    }

    private static final class Choice extends SSLContextSpi {

        private final SSLContext platform;

        Choice(SSLContext platform) {
            this.platform = platform;
        }

        @Override
        protected void engineInit(
                KeyManager @Nullable [] keys, TrustManager @Nullable [] trusted, @Nullable SecureRandom random) {
            throw new IllegalStateException("the default is ready as it is");
        }

        @Override
        protected SSLSocketFactory engineGetSocketFactory() {
            return CLIENTS.get().orElseGet(platform::getSocketFactory);
        }

        @Override
        protected SSLServerSocketFactory engineGetServerSocketFactory() {
            return SERVERS.get().orElseGet(platform::getServerSocketFactory);
        }

        @Override
        protected SSLEngine engineCreateSSLEngine() {
            return platform.createSSLEngine();
        }

        @Override
        protected SSLEngine engineCreateSSLEngine(@Nullable String host, int port) {
            return platform.createSSLEngine(host, port);
        }

        @Override
        protected SSLSessionContext engineGetServerSessionContext() {
            return platform.getServerSessionContext();
        }

        @Override
        protected SSLSessionContext engineGetClientSessionContext() {
            return platform.getClientSessionContext();
        }

        @Override
        protected SSLParameters engineGetDefaultSSLParameters() {
            return platform.getDefaultSSLParameters();
        }

        @Override
        protected SSLParameters engineGetSupportedSSLParameters() {
            return platform.getSupportedSSLParameters();
        }
    }
}
