package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.IncidentStores;
import org.tongbao.core.store.StoreEncryption;
import org.tongbao.ui.testkit.UIThreadRunnable;
import org.tongbao.workbench.internal.store.StoreJob;
import org.tongbao.workbench.internal.store.StoreState;

/** The workbench asks who opens a database on a server, and asks again while the server refuses. */
final class StoreLoginTest extends WorkbenchTest {

    @Test
    void serverThatWantsAPassword_isGivenWhatIsTyped_andAskedAgainWhenItRefuses() throws Exception {
        bench.closeStore();
        try (var server = new RefusingServer()) {
            bench.openStore(server.address());
            assertInstanceOf(StoreState.Failed.class, bench.state());
            var first = bench.bot.shellWithWidget("store.login.account");
            int style = UIThreadRunnable.syncExec(() -> first.widget.getStyle());
            assertTrue((style & SWT.PRIMARY_MODAL) != 0, "nothing is done behind it");
            assertTrue(first.bot().labelWithId("store.login.message").getText().contains(server.address()));
            first.bot().textWithId("store.login.account").setText("人員06");
            first.bot().textWithId("store.login.password").setText("geheim");
            server.accounts.clear();
            first.bot().buttonWithId("store.login.done").click();
            first.waitUntilClosed();
            bench.bot.waitUntil(() -> server.accounts.contains("人員06"), Bench.SLOW);
            var again = bench.bot.shellWithWidget("store.login.account");
            String said = again.bot().labelWithId("store.login.message").getText();
            assertTrue(said.contains("人員06") && !said.contains("geheim"), said);
            assertEquals("人員06", again.bot().textWithId("store.login.account").getText());
            assertEquals("", again.bot().textWithId("store.login.password").getText());
            again.close();
            assertInstanceOf(StoreState.Failed.class, bench.state());
        }
    }

    @Test
    void encryptedDatabase_asksForThePassphraseUntilItIsRight() throws Exception {
        bench.closeStore();
        Path sealed = folder.resolve("sealed");
        // not in the window, which would read it while it is closed
        PlatformUI.getWorkbench()
                .getService(IncidentStores.class)
                .open(sealed.toString())
                .get()
                .close();
        String passphrase = "三隻白鷺飛過 碼頭 17";
        PlatformUI.getWorkbench()
                .getService(StoreEncryption.class)
                .encrypt(sealed.toString(), passphrase.toCharArray())
                .get();
        bench.openStore(sealed.toString());
        assertInstanceOf(StoreState.Failed.class, bench.state());
        var login = bench.bot.shellWithWidget("store.login.password");
        login.bot().buttonWithId("store.login.other").click();
        bench.bot.shellWithWidget("database.own").close();
        assertTrue(login.bot().exists("store.login.password"), "it goes on asking");
        for (String typed : new String[] {"another passphrase", passphrase}) {
            var window = bench.bot.shellWithWidget("store.login.password");
            assertFalse(window.bot().exists("store.login.account"));
            window.bot().textWithId("store.login.password").setText(typed);
            window.bot().buttonWithId("store.login.done").click();
            window.waitUntilClosed();
        }
        bench.bot.waitUntil(() -> bench.state() instanceof StoreState.Open, Bench.SLOW);
        assertTrue(((StoreState.Open) bench.state()).info().encrypted());
        // what the window reads then must not find the store closed by the end of the test
        Job.getJobManager().join(StoreJob.FAMILY, null);
    }

    /** Speaks as much of PostgreSQL's protocol as it takes to refuse everybody, and notes who came. */
    private static final class RefusingServer implements AutoCloseable {

        private static final int ASKS_FOR_TLS = 80877103;
        private static final int ASKS_FOR_GSS = 80877104;

        private final ServerSocket entrance = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        private final BlockingQueue<String> accounts = new LinkedBlockingQueue<>();

        RefusingServer() throws IOException {
            Thread.ofPlatform().daemon().start(() -> {
                while (!entrance.isClosed()) {
                    try (Socket client = entrance.accept()) {
                        refuse(client);
                    } catch (IOException e) {
                        // closed with the test, or the client went away
                        continue;
                    }
                }
            });
        }

        String address() {
            return "jdbc:postgresql://127.0.0.1:" + entrance.getLocalPort() + "/tongbao";
        }

        private void refuse(Socket client) throws IOException {
            var in = new DataInputStream(client.getInputStream());
            OutputStream out = client.getOutputStream();
            while (true) {
                byte[] rest = new byte[in.readInt() - 2 * Integer.BYTES];
                int code = in.readInt();
                in.readFully(rest);
                if (code != ASKS_FOR_TLS && code != ASKS_FOR_GSS) {
                    String[] values = new String(rest, StandardCharsets.UTF_8).split("\0");
                    for (int i = 0; i + 1 < values.length; i += 2) {
                        if (values[i].equals("user")) {
                            accounts.add(values[i + 1]);
                        }
                    }
                    break;
                }
                out.write('N');
                out.flush();
            }
            byte[] error = "SFATAL\0VFATAL\0C28P01\0Mno\0\0".getBytes(StandardCharsets.UTF_8);
            out.write('E');
            out.write(new byte[] {0, 0, 0, (byte) (error.length + Integer.BYTES)});
            out.write(error);
            out.flush();
        }

        @Override
        public void close() throws IOException {
            entrance.close();
        }
    }
}
