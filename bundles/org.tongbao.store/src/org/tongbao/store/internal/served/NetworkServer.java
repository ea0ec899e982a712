package org.tongbao.store.internal.served;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.derby.impl.drda.NetworkServerControlImpl;
import org.eclipse.core.runtime.ILog;

/**
 * Derby's network server, in a thread of this process. Not by {@code NetworkServerControl}: what that starts is another object than the
 * one that it can stop, and to stop it otherwise it would speak to itself over a connection that trusts whoever answers. Any thread.
 */
public final class NetworkServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Entrance entrance;
    private final NetworkServerControlImpl control;
    private final CompletableFuture<Boolean> ended;

    private NetworkServer(Entrance entrance, NetworkServerControlImpl control, CompletableFuture<Boolean> ended) {
        this.entrance = entrance;
        this.control = control;
        this.ended = ended;
    }

    /**
     * Serves at an entrance until it is closed, which closes that, too. The engine runs, by settings that want TLS and accounts.
     *
     * @throws IOException when it does not begin; the entrance is closed then
     */
    public static NetworkServer start(Entrance entrance) throws IOException {
        var ended = new CompletableFuture<Boolean>();
        try {
            var control = new NetworkServerControlImpl(
                    entrance.host(), entrance.port(), EngineOwner.NAME, EngineOwner.PASSWORD);
            Thread.ofPlatform().daemon().name("tongbao-network-server").start(() -> run(entrance, control, ended));
            CompletableFuture.anyOf(entrance.taken(), ended).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return new NetworkServer(entrance, control, ended);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            entrance.close();
            throw new IOException("interrupted", e);
        } catch (Exception e) { // declared so by the engine
            entrance.close();
            throw new IOException("the network server does not begin", e);
        }
    }

    private static void run(Entrance entrance, NetworkServerControlImpl control, CompletableFuture<Boolean> ended) {
        try {
            ended.complete(DerbyTls.listening(entrance, () -> {
                // what it says it says in the engine's log, too
                control.blockingStart(new PrintWriter(Writer.nullWriter()));
                return true;
            }));
        } catch (Exception e) { // declared so by the engine
            ended.completeExceptionally(e);
        }
    }

    /** False once it was closed, or ended by itself. */
    public boolean running() {
        return !ended.isDone();
    }

    /** Ends all connections, undoing what they did not commit, and frees the port. May be called again. */
    @Override
    public void close() {
        try {
            control.directShutdown();
            ended.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException | ExecutionException | TimeoutException e) {
            ILog.of(NetworkServer.class).warn("The network server did not end in order", e);
        }
        try {
            entrance.close();
        } catch (IOException e) {
            ILog.of(NetworkServer.class).warn("The port of the network server was not given back", e);
        }
    }
}
