package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;
import static org.tongbao.store.tests.StoreFixture.assertRefused;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.IncidentStore;

/** Connections that break in the middle of a save: it is repeated, or it is said that nobody knows. */
@OnPostgres
final class LostConnectionTest {

    private final StoreFixture fixture;
    private final Wire wire;
    private final IncidentStore store;

    LostConnectionTest(StoreFixture fixture) throws IOException {
        this.fixture = fixture;
        fixture.make(true);
        String address = fixture.place();
        int port = Integer.parseInt(address.replaceFirst(".*:(\\d+)/.*", "$1"));
        wire = new Wire(port);
        store = fixture.stores
                .open(address.replace(":" + port + "/", ":" + wire.port() + "/"), fixture.database.credentials())
                .get();
    }

    @AfterEach
    void cut() throws IOException {
        store.close();
        wire.close();
    }

    @Test
    void connectionLostBeforeCommit_saving_isRepeated() {
        wire.cutAt("INSERT INTO history", "");
        assertEquals(1, store.save(Incidents.draft("i-1"), 0, AUTHOR).get().revision());
        assertTrue(wire.wasCut());
        assertEquals(4, store.history("i-1").get().size());
    }

    @Test
    void connectionLostAtCommit_saving_isSaidToBeUnknown() {
        wire.cutAt("INSERT INTO history", "COMMIT\0");
        assertRefused("outcome-unknown", store.save(Incidents.draft("i-1"), 0, AUTHOR));
        assertTrue(wire.wasCut());
        // it was saved, as one sees when one looks
        assertTrue(fixture.open().load("i-1").get().isPresent());
    }

    /** Passes on what client and server say, until it is cut. */
    private static final class Wire {

        private final ServerSocket entrance = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        private final int server;
        private final List<Socket> sockets = new ArrayList<>();
        private volatile String said = "";
        private volatile String answered = "";
        private volatile boolean cut;

        Wire(int server) throws IOException {
            this.server = server;
            Thread.ofPlatform().daemon().start(this::accept);
        }

        int port() {
            return entrance.getLocalPort();
        }

        /**
         * Cuts the next connection on which a client says one thing, once.
         *
         * @param answer that the server then gives and that no longer arrives; empty to cut at once
         */
        void cutAt(String word, String answer) {
            answered = answer;
            said = word;
        }

        boolean wasCut() {
            return cut;
        }

        private void accept() {
            while (!entrance.isClosed()) {
                try {
                    Socket client = entrance.accept();
                    var target = new Socket(InetAddress.getLoopbackAddress(), server);
                    synchronized (sockets) {
                        sockets.add(client);
                        sockets.add(target);
                    }
                    var marked = new AtomicBoolean();
                    Thread.ofPlatform()
                            .daemon()
                            .start(() -> pass(client, target, text -> {
                                if (!said.isEmpty() && text.contains(said)) {
                                    marked.set(true);
                                }
                                return marked.get() && answered.isEmpty();
                            }));
                    Thread.ofPlatform()
                            .daemon()
                            .start(() -> pass(target, client, text -> marked.get() && text.contains(answered)));
                } catch (IOException e) {
                    // closed with the test
                    return;
                }
            }
        }

        private void pass(Socket from, Socket to, Predicate<String> last) {
            byte[] bytes = new byte[1 << 16];
            try (from;
                    to) {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                    if (!cut && last.test(new String(bytes, 0, count, StandardCharsets.ISO_8859_1))) {
                        cut = true;
                        said = "";
                        return;
                    }
                    out.write(bytes, 0, count);
                    out.flush();
                }
            } catch (IOException e) {
                // the other side has closed
                return;
            }
        }

        void close() throws IOException {
            entrance.close();
            synchronized (sockets) {
                for (Socket socket : sockets) {
                    socket.close();
                }
            }
        }
    }
}
