package org.tongbao.store.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.core.runtime.ILog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.board.OpenClocks;
import org.tongbao.core.store.IncidentColumns;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentStores;
import org.tongbao.core.store.OrganizationClocks;
import org.tongbao.core.time.WallClockWatch;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** Opens stores on embedded Derby; a place is the folder of one. Any thread but the UI thread. */
@Component(service = IncidentStores.class)
public final class DerbyIncidentStores implements IncidentStores {

    private final JdbcIncidentStore.Derived derived;
    private final Clock clock;
    private final WallClockWatch watch;

    /** Open stores by folder; also the lock of opening and closing. */
    private final Map<Path, IncidentStore> open = new HashMap<>();

    /** Stores that record by the system's clock. */
    @Activate
    public DerbyIncidentStores(
            @Reference IncidentColumns columns,
            @Reference OrganizationClocks organizations,
            @Reference WallClockWatch watch) {
        this(columns, organizations, Clock.systemUTC(), watch);
    }

    /** Stores that record by another clock, e.g. that of a test, and keep no clocks of organizations. */
    public DerbyIncidentStores(IncidentColumns columns, Clock clock) {
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
    public DerbyIncidentStores(
            IncidentColumns columns, OrganizationClocks organizations, Clock clock, WallClockWatch watch) {
        derived = new JdbcIncidentStore.Derived(columns, organizations);
        this.clock = clock;
        this.watch = watch;
    }

    @Override
    public Result<IncidentStore> open(String place) {
        Objects.requireNonNull(place, "IncidentStores::place");
        if (place.startsWith("jdbc:")) {
            // what follows the kind may hold a password
            var parts = place.split(":", 3);
            return Result.refused(Finding.error(StoreFinding.DATABASE_UNSUPPORTED, "", parts[0] + ":" + parts[1]));
        }
        Result<StoreFolder> folder = StoreFolder.at(place);
        return folder.done() ? open(folder.get()) : Result.refused(folder.findings());
    }

    private Result<IncidentStore> open(StoreFolder folder) {
        synchronized (open) {
            if (open.containsKey(folder.place())) {
                return Result.refused(Finding.error(StoreFinding.DATABASE_IN_USE, "", folder.place()));
            }
            if (open.isEmpty()) {
                DerbyDatabase.configureEngine(folder.place());
            }
            Result<IncidentStore> opened = start(folder);
            opened.value().ifPresent(store -> open.put(folder.place(), store));
            if (open.isEmpty()) {
                stopEngine();
            }
            return opened;
        }
    }

    private Result<IncidentStore> start(StoreFolder folder) {
        if (!folder.occupied()) {
            Result<Integer> made = folder.make(this::make);
            if (!made.done()) {
                return Result.refused(made.findings());
            }
        }
        var database = new DerbyDatabase(folder.database(), false);
        var trouble = new Trouble(folder.place(), folder.database());
        var sessions = new Sessions(database, trouble);
        Result<Integer> ready =
                sessions.transact(session -> Schema.upgrade(session, clock.instant(), folder.place(), trouble));
        if (!ready.done()) {
            sessions.end();
            stop(database);
            return Result.refused(ready.findings());
        }
        return Result.of(new JdbcIncidentStore(
                folder.place(),
                sessions,
                derived,
                new RecordingClock(clock, watch),
                () -> closed(folder.place(), database)));
    }

    private Result<Integer> make(Path files) {
        var database = new DerbyDatabase(files, true);
        var sessions = new Sessions(database, new Trouble(files.getParent(), files.getParent()));
        try {
            return sessions.transact(session -> Schema.create(session, clock.instant()));
        } finally {
            sessions.end();
            stop(database);
        }
    }

    /** Closes what its users left open: the bundle stops with the program. */
    @Deactivate
    public void closeAll() {
        List<IncidentStore> left;
        synchronized (open) {
            left = List.copyOf(open.values());
        }
        left.forEach(IncidentStore::close);
    }

    private void closed(Path place, DerbyDatabase database) {
        synchronized (open) {
            open.remove(place);
            stop(database);
            if (open.isEmpty()) {
                stopEngine();
            }
        }
    }

    /** What a database that stops badly did not write, it does at its next start from its log: nothing is lost. */
    private static void stop(DerbyDatabase database) {
        try {
            database.stop();
        } catch (SQLException e) {
            ILog.of(DerbyIncidentStores.class).warn("The database did not stop in order: " + e.getSQLState(), e);
        }
    }

    private static void stopEngine() {
        try {
            DerbyDatabase.stopEngine();
        } catch (SQLException e) {
            ILog.of(DerbyIncidentStores.class).warn("The engine did not stop in order: " + e.getSQLState(), e);
        }
    }
}
