package org.tongbao.store.tests;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.store.Credentials;
import org.tongbao.core.store.StoreServing;
import org.tongbao.store.internal.StoreEngines;
import org.tongbao.store.internal.served.EngineOwner;

/** A database in a scratch folder that this process serves over TLS; its clients are of the same process. */
final class ServedTestDatabase implements TestDatabase {

    static final String USER = "officer6";
    static final String PASSWORD = "known to the test";

    private static @Nullable Path model;

    /** The folder, for who is to have it without the server. */
    final DerbyTestDatabase folder = new DerbyTestDatabase();

    private final StoreEngines owner = TestDatabase.super.stores();

    private final int port = freePort();
    private StoreServing.@Nullable Served server;

    ServedTestDatabase() throws IOException {
        super();
    }

    @Override
    public String address() {
        return address(";sslrootcert=" + TestCertificates.LOCALHOST.authority());
    }

    /** With other options. */
    String address(String options) {
        return "jdbc:derby://localhost:" + port + "/tongbao" + options;
    }

    int port() {
        return port;
    }

    @Override
    public Credentials credentials() {
        return new Credentials(USER, PASSWORD.toCharArray());
    }

    @Override
    public void make(boolean tables) throws IOException {
        put();
        serve();
    }

    /** Puts the files there, with an account, and serves nothing yet. */
    void put() throws IOException {
        DerbyTestDatabase.copy(model(), folder.place);
    }

    /** One that was served before, with the account: its rights are given. */
    private static synchronized Path model() throws IOException {
        Path made = model;
        if (made == null) {
            Path kept = DerbyTestDatabase.scratch();
            made = kept.resolve("model");
            try (var first = new ServedTestDatabase()) {
                first.folder.make(true);
                Files.writeString(first.folder.place.resolve("accounts"), USER + "=" + quick(PASSWORD) + "\n");
                first.serve();
                first.stop();
                DerbyTestDatabase.copy(first.folder.place, made);
                Files.delete(made.resolve("derby.log"));
            }
            model = made;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> DerbyTestDatabase.remove(kept)));
        }
        return made;
    }

    /** What is kept of a password, found right at once: the store's own takes a quarter of a second. */
    private static String quick(String password) {
        try {
            var spec = new PBEKeySpec(password.toCharArray(), new byte[] {1}, 1, 256);
            var factory = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
            return "1:01:"
                    + HexFormat.of().formatHex(factory.generateSecret(spec).getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins to serve, or goes on at the same port. */
    void serve() {
        server = owner.serve(request()).get();
    }

    StoreServing.Request request() {
        return request("localhost", TestCertificates.LOCALHOST);
    }

    StoreServing.Request request(String host, TestCertificates certificate) {
        return new StoreServing.Request(
                folder.address(),
                Credentials.NONE,
                host,
                port,
                certificate.keys(),
                TestCertificates.PASSPHRASE.toCharArray());
    }

    void stop() {
        var now = server;
        if (now != null) {
            now.close();
            server = null;
        }
    }

    /** As the owner, past the server. */
    @Override
    public Connection connect() throws SQLException {
        var source = new EmbeddedDataSource();
        source.setDatabaseName(folder.place.resolve("derby").toString());
        return source.getConnection(EngineOwner.NAME, EngineOwner.PASSWORD);
    }

    @Override
    public StoreEngines stores() {
        return owner;
    }

    /** Serves it anew: what is older than the program is brought to the newest where the files are. */
    @Override
    public void release() {
        stop();
        serve();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        stop();
        folder.close();
    }
}
