package org.tongbao.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import org.eclipse.core.runtime.ILog;
import org.tongbao.core.store.StoreServing;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.store.internal.served.DerbyServerAddress;
import org.tongbao.store.internal.served.Entrance;
import org.tongbao.store.internal.served.NetworkServer;
import org.tongbao.store.internal.served.ServerAccounts;

/** Serves a folder's database by Derby's network server; one at a time in a process. Any thread but the UI thread. */
final class DerbyServing implements StoreServing {

    /** Read by the engine when a database starts, and by the server. */
    private static final Map<String, String> SETTINGS = Map.of(
            "derby.connection.requireAuthentication",
            "true",
            "derby.authentication.provider",
            ServerAccounts.class.getName(),
            "derby.drda.sslMode",
            "basic",
            // other ways open a database before they know who asks
            "derby.drda.securityMechanism",
            "CLEAR_TEXT_PASSWORD_SECURITY");

    private final DerbyEngine engine;

    DerbyServing(DerbyEngine engine) {
        this.engine = engine;
    }

    @Override
    public Result<Served> serve(Request request) {
        return accounts(request.folder())
                .then(accounts -> accounts.isEmpty()
                        ? Result.refused(Finding.error(StoreFinding.ACCOUNTS_NONE, "", request.folder()))
                        : entrance(request).then(entrance -> serve(request, accounts, entrance)));
    }

    private static Result<Entrance> entrance(Request request) {
        try {
            return Result.of(
                    Entrance.open(request.host(), request.port(), request.certificate(), request.passphrase()));
        } catch (UncheckedIOException e) {
            return Result.refused(Finding.error(StoreFinding.SERVER_PORT, "", address(request)));
        } catch (IOException | GeneralSecurityException e) {
            return Result.refused(Finding.error(StoreFinding.SERVER_CERTIFICATE, "", request.certificate()));
        }
    }

    private Result<Served> serve(Request request, Map<String, String> accounts, Entrance entrance) {
        ServerAccounts.serve(accounts);
        SETTINGS.forEach(System::setProperty);
        Result<OpenDatabase> opened = open(request, accounts);
        if (opened.done()) {
            try {
                NetworkServer server = NetworkServer.start(entrance);
                return Result.of(new Serving(address(request), server, opened.get()));
            } catch (IOException e) {
                ILog.of(DerbyServing.class).error("The network server does not begin", e);
                end(opened.get());
                opened = Result.refused(Finding.error(StoreFinding.SERVER_PORT, "", address(request)));
            }
        }
        forget();
        close(entrance);
        return Result.refused(opened.findings());
    }

    /** With all rights given; a database that asks for them for the first time starts twice. */
    private Result<OpenDatabase> open(Request request, Map<String, String> accounts) {
        Result<OpenDatabase> opened = engine.openToServe(request.folder(), request.opener());
        if (!opened.done()) {
            return opened;
        }
        Result<Boolean> asks = opened.get().sessions().transact(ServerRights::ask);
        if (asks.done() && !asks.get()) {
            end(opened.get());
            opened = engine.openToServe(request.folder(), request.opener());
            if (!opened.done()) {
                return opened;
            }
        }
        OpenDatabase database = opened.get();
        Result<Boolean> granted = asks.then(
                any -> database.sessions().transact(session -> ServerRights.grant(session, accounts.keySet())));
        if (!granted.done()) {
            end(database);
            return Result.refused(granted.findings());
        }
        return opened;
    }

    private static void end(OpenDatabase database) {
        database.sessions().end();
        database.letGo().run();
    }

    private static void close(Entrance entrance) {
        try {
            entrance.close();
        } catch (IOException e) {
            ILog.of(DerbyServing.class).warn("The port was not given back", e);
        }
    }

    private static void forget() {
        ServerAccounts.serve(Map.of());
        SETTINGS.keySet().forEach(System::clearProperty);
    }

    private static String address(Request request) {
        return DerbyServerAddress.at(request.host(), request.port());
    }

    @Override
    public Result<Boolean> account(String folder, String name, char[] password) {
        if (!ServerAccounts.named(name)) {
            return Result.refused(Finding.error(StoreFinding.ACCOUNT_NAME, "", name));
        }
        if (password.length < ServerAccounts.FEWEST_CHARACTERS) {
            return Result.refused(Finding.error(StoreFinding.ACCOUNT_PASSWORD, "", ServerAccounts.FEWEST_CHARACTERS));
        }
        return accounts(folder).then(accounts -> {
            boolean fresh = accounts.put(name, ServerAccounts.kept(password)) == null;
            return written(folder, accounts, fresh);
        });
    }

    @Override
    public Result<Boolean> remove(String folder, String name) {
        return accounts(folder).then(accounts -> {
            boolean there = accounts.remove(name) != null;
            return there ? written(folder, accounts, true) : Result.of(false);
        });
    }

    private static Result<Map<String, String>> accounts(String folder) {
        try {
            Path place = Path.of(folder);
            return Files.isDirectory(place.resolve(StoreFolder.DATABASE))
                    ? Result.of(ServerAccounts.read(place))
                    : Result.refused(Finding.error(StoreFinding.DATABASE_UNREACHABLE, "", folder));
        } catch (IOException | InvalidPathException e) {
            return unusable(folder, e);
        }
    }

    private static Result<Boolean> written(String folder, Map<String, String> accounts, boolean outcome) {
        try {
            ServerAccounts.write(Path.of(folder), accounts);
            return Result.of(outcome);
        } catch (IOException e) {
            return unusable(folder, e);
        }
    }

    private static <T> Result<T> unusable(String folder, Exception why) {
        return Result.refused(Finding.error(StoreFinding.ACCOUNTS_FILE, "", folder, String.valueOf(why.getMessage())));
    }

    /** One database that is being served. */
    private static final class Serving implements Served {

        private final String address;
        private final NetworkServer server;
        private final OpenDatabase database;
        private boolean ended;

        Serving(String address, NetworkServer server, OpenDatabase database) {
            this.address = address;
            this.server = server;
            this.database = database;
        }

        @Override
        public String address() {
            return address;
        }

        @Override
        public boolean running() {
            return server.running();
        }

        @Override
        public synchronized void close() {
            if (!ended) {
                ended = true;
                server.close();
                end(database);
                forget();
            }
        }
    }
}
