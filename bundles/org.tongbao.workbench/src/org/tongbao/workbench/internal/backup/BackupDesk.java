package org.tongbao.workbench.internal.backup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.account.Permission;
import org.tongbao.core.backup.BackupFinding;
import org.tongbao.core.backup.BackupSettings;
import org.tongbao.core.backup.ScheduledBackup;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.UserData;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.store.StoreAccess;
import org.tongbao.workbench.internal.store.StoreState;

/** Makes the scheduled backups while the window is open, and keeps in mind what is in their way. Any thread. */
@Component(service = BackupDesk.class)
public final class BackupDesk implements StoreAccess.Listener {

    /** What is due is made this much later at most; what failed is tried again. */
    private static final Duration PAUSE = Duration.ofMinutes(10);

    /** The first look waits until the window is there. */
    private static final Duration FIRST = Duration.ofSeconds(20);

    private static final Set<String> ON_SERVER = Set.of("backup-on-server", "offline-needs-server");

    private final StoreAccess access;
    private final Clock clock = Clock.systemUTC();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Job tick;

    private volatile List<Finding> troubles = List.of();
    private volatile boolean ended;

    /** A desk over the workbench's store. */
    @Activate
    public BackupDesk(@Reference StoreAccess access) {
        this.access = access;
        tick = Job.createSystem(Messages.Backup_running, (ICoreRunnable) monitor -> again());
        access.addListener(this);
        stateChanged(access.state());
    }

    /** No more backups. */
    @Deactivate
    public void end() {
        ended = true;
        access.removeListener(this);
        tick.cancel();
    }

    @Override
    public void stateChanged(StoreState state) {
        if (state instanceof StoreState.Open) {
            tick.schedule(FIRST.toMillis());
        }
    }

    private void again() {
        look();
        if (!ended) {
            tick.schedule(PAUSE.toMillis());
        }
    }

    /** Makes a backup if one is due, in a job of the store; somebody else's while who acts may not. */
    public void look() {
        boolean may = access.actor().may(Permission.BACKUP);
        if (!may && !troubles.isEmpty()) {
            troubles = List.of();
            listeners.forEach(Runnable::run);
        }
        access.store().filter(store -> may).ifPresent(store -> access.run(Messages.Backup_running, () -> round(store)));
    }

    /** What is in the way of backups; empty while all is well or none are wanted. */
    public List<Finding> troubles() {
        return troubles;
    }

    /** From now on the listener is told when that changes, on any thread. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** No longer tells the listener. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** The settings of the current user; reads a file. */
    public static Result<BackupSettings> settings() {
        return BackupSettings.load(UserData.current().backups());
    }

    /** One after the other: what the last one found is what holds. */
    private synchronized void round(IncidentStore store) {
        Instant now = clock.instant();
        Result<ScheduledBackup.Round> round =
                settings().then(settings -> new ScheduledBackup(settings).run(store, now));
        // a store on a server has means of its own, and who wants no backups needs no notice of it
        List<Finding> found = round.findings().stream()
                .filter(finding -> finding.code() != BackupFinding.OFF
                        && !ON_SERVER.contains(finding.code().id()))
                .toList();
        boolean quiet = round.done() && round.get().made().isEmpty() && stillBroken();
        if (!quiet && !found.equals(troubles)) {
            troubles = found;
            listeners.forEach(Runnable::run);
        }
    }

    /** A history that did not hold at the last backup is told until the next one holds. */
    private boolean stillBroken() {
        return troubles.stream().anyMatch(finding -> finding.code().id().equals("backup-broken"));
    }
}
