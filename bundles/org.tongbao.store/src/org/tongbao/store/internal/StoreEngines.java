package org.tongbao.store.internal;

import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.board.OpenClocks;
import org.tongbao.core.seal.RecoveryCode;
import org.tongbao.core.store.BackupReport;
import org.tongbao.core.store.CopyReport;
import org.tongbao.core.store.Credentials;
import org.tongbao.core.store.IncidentColumns;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentStores;
import org.tongbao.core.store.OrganizationClocks;
import org.tongbao.core.store.StoreEncryption;
import org.tongbao.core.store.StoreLogins;
import org.tongbao.core.store.StoreServing;
import org.tongbao.core.time.WallClockWatch;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** Opens stores, each by the engine its place is of. Any thread but the UI thread. */
@Component(service = {IncidentStores.class, StoreEncryption.class, StoreServing.class, StoreLogins.class})
public final class StoreEngines implements IncidentStores, StoreEncryption, StoreServing, StoreLogins {

    private final JdbcIncidentStore.Derived derived;
    private final RecordingClock recording;
    private final List<Engine> engines;
    private final DerbyEncryption encryption;
    private final DerbyServing serving;
    private final PostgresLogins logins;
    private final Map<OpenDatabase, IncidentStore> open = new ConcurrentHashMap<>();

    /** Stores that record by the system's clock. */
    @Activate
    public StoreEngines(
            @Reference IncidentColumns columns,
            @Reference OrganizationClocks organizations,
            @Reference WallClockWatch watch) {
        this(columns, organizations, Clock.systemUTC(), watch);
    }

    /** Stores that record by another clock, e.g. that of a test, and keep no clocks of organizations. */
    public StoreEngines(IncidentColumns columns, Clock clock) {
        this(
                columns,
                (organization, now) -> OpenClocks.NONE,
                clock,
                new WallClockWatch(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), () -> 0));
    }

    /**
     * Stores that record by a clock that is watched. Of other constructors with as many parameters as that of the service
     * the component runtime complains.
     */
    public StoreEngines(IncidentColumns columns, OrganizationClocks organizations, Clock clock, WallClockWatch watch) {
        derived = new JdbcIncidentStore.Derived(columns, organizations);
        recording = new RecordingClock(clock, watch);
        var derby = new DerbyEngine(clock);
        var postgres = new PostgresEngine(clock);
        engines = List.of(derby, postgres, new DerbyServerEngine(clock));
        logins = new PostgresLogins(postgres, clock);
        encryption = new DerbyEncryption(derby, new CopyCheck(derived, recording));
        serving = new DerbyServing(derby);
    }

    @Override
    public Result<IncidentStore> open(String place, Credentials credentials, IProgressMonitor upgrade) {
        Objects.requireNonNull(place, "IncidentStores::place");
        Objects.requireNonNull(credentials, "IncidentStores::credentials");
        Result<Engine> engine = engine(place);
        return engine.done()
                ? engine.get().open(place, credentials, upgrade).map(this::store)
                : Result.refused(engine.findings());
    }

    @Override
    public Result<CopyReport> copy(
            String from, Credentials reader, String to, Credentials writer, IProgressMonitor monitor) {
        Result<Engine> source = engine(from);
        Result<Engine> target = engine(to);
        if (!source.done() || !target.done()) {
            return Result.refused(source.done() ? target.findings() : source.findings());
        }
        Result<OpenDatabase> opened = source.get().open(from, reader, new NullProgressMonitor());
        if (!opened.done()) {
            return Result.refused(opened.findings());
        }
        OpenDatabase database = opened.get();
        try {
            return database.sessions()
                    .transact(read -> {
                        // one state of all tables; the sessions end with the copy
                        read.connection().setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
                        return target.get()
                                .fill(to, writer, database.key(), write -> new StoreCopy(read, write).run(monitor));
                    })
                    .map(tables -> new CopyReport(database.place(), to, tables));
        } finally {
            database.sessions().end();
            database.letGo().run();
        }
    }

    @Override
    public Result<BackupReport> restore(String backup, Credentials opener, String to, IProgressMonitor monitor) {
        Objects.requireNonNull(backup, "IncidentStores::backup");
        Objects.requireNonNull(to, "IncidentStores::to");
        return engine(to)
                .then(engine ->
                        new StoreRestore(new CopyCheck(derived, recording)).run(backup, opener, monitor, engine, to));
    }

    @Override
    public boolean encrypted(String place) {
        return encryption.encrypted(place);
    }

    @Override
    public Result<RecoveryCode> encrypt(String place, char[] passphrase, IProgressMonitor monitor) {
        return encryption.encrypt(place, passphrase, monitor);
    }

    @Override
    public Result<Long> decrypt(String place, char[] secret, IProgressMonitor monitor) {
        return encryption.decrypt(place, secret, monitor);
    }

    @Override
    public Result<Integer> empty(String place, char[] secret) {
        return encryption.empty(place, secret);
    }

    @Override
    public Result<String> changePassphrase(String place, char[] secret, char[] passphrase) {
        return encryption.changePassphrase(place, secret, passphrase);
    }

    @Override
    public Result<RecoveryCode> renewRecovery(String place, char[] secret) {
        return encryption.renewRecovery(place, secret);
    }

    @Override
    public Result<BackupReport> rollForward(
            String backup, Credentials opener, String damaged, String to, IProgressMonitor monitor) {
        Objects.requireNonNull(backup, "IncidentStores::backup");
        Objects.requireNonNull(damaged, "IncidentStores::damaged");
        Objects.requireNonNull(to, "IncidentStores::to");
        return engine(to)
                .then(engine -> new StoreRestore(new CopyCheck(derived, recording))
                        .rollForward(backup, opener, damaged, monitor, engine, to));
    }

    @Override
    public Result<Served> serve(Request request) {
        return serving.serve(request);
    }

    @Override
    public Result<Boolean> account(String folder, String name, char[] password) {
        return serving.account(folder, name, password);
    }

    @Override
    public Result<Boolean> remove(String folder, String name) {
        return serving.remove(folder, name);
    }

    @Override
    public Result<Boolean> make(String place, Credentials owner, String account, char[] password) {
        return logins.make(place, owner, account, password);
    }

    @Override
    public Result<Boolean> drop(String place, Credentials owner, String account) {
        return logins.drop(place, owner, account);
    }

    private Result<Engine> engine(String place) {
        for (Engine engine : engines) {
            if (engine.takes(place)) {
                return Result.of(engine);
            }
        }
        // what follows the kind may hold a password
        var parts = place.split(":", 3);
        return Result.refused(Finding.error(StoreFinding.DATABASE_UNSUPPORTED, "", parts[0] + ":" + parts[1]));
    }

    private IncidentStore store(OpenDatabase database) {
        var store = new JdbcIncidentStore(database, derived, recording, () -> {
            open.remove(database);
            database.letGo().run();
        });
        open.put(database, store);
        return store;
    }

    /** Closes what its users left open: the bundle stops with the program. */
    @Deactivate
    public void closeAll() {
        List.copyOf(open.values()).forEach(IncidentStore::close);
    }
}
