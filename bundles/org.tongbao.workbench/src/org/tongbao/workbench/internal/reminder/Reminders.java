package org.tongbao.workbench.internal.reminder;

import java.time.Clock;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchWindow;
import org.tongbao.core.time.WallClockWatch;
import org.tongbao.ui.UiThread;
import org.tongbao.workbench.internal.MinuteTick;
import org.tongbao.workbench.internal.deadline.DeadlineWatch;
import org.tongbao.workbench.internal.nls.Messages;

/** What a window of the workbench does about reminders: looks each minute, shows what is new. UI thread. */
public final class Reminders implements ReminderDesk.Listener {

    /** Under which the window keeps it. */
    private static final String KEY = Reminders.class.getName();

    private final IWorkbenchWindow window;
    private final ReminderDesk desk;
    private final DeadlineWatch watch;
    private final Clock clock = Clock.systemUTC();
    private final ReminderPopup popup;
    private final DesktopNotice desktop;
    private final Runnable changed;
    private final WallClockWatch wallClock;

    private Reminders(IWorkbenchWindow window) {
        this.window = window;
        var shell = window.getShell();
        desk = window.getService(ReminderDesk.class);
        watch = window.getService(DeadlineWatch.class);
        wallClock = window.getService(WallClockWatch.class);
        popup = new ReminderPopup(window, clock);
        desktop = new DesktopNotice(shell);
        changed = () -> UiThread.async(shell, this::boardChanged);
        desk.addListener(this);
        watch.addListener(changed);
        new MinuteTick(shell, this::tick);
        desk.look();
    }

    /** Starts reminding in a window, until {@link #stop}. */
    public static Reminders start(IWorkbenchWindow window) {
        var made = new Reminders(window);
        window.getShell().setData(KEY, made);
        return made;
    }

    /** Shows in a window what one is to be reminded of now. */
    public static void show(IWorkbenchWindow window) {
        if (window.getShell().getData(KEY) instanceof Reminders reminders) {
            reminders.showCurrent();
        }
    }

    /** No longer reminds. */
    public void stop() {
        desk.removeListener(this);
        watch.removeListener(changed);
    }

    @Override
    public void reminded(ReminderDesk.Round round) {
        UiThread.async(window.getShell(), () -> {
            popup.add(round.fresh());
            desktop.show(round.fresh(), clock.instant(), () -> {
                window.getShell().forceActive();
                showCurrent();
            });
        });
    }

    private void tick() {
        wallClock.look();
        popup.refresh(watch.rows());
        desk.look();
    }

    private void boardChanged() {
        popup.refresh(watch.rows());
        desk.look();
    }

    private void showCurrent() {
        var job = Job.create(Messages.Reminder_job, (ICoreRunnable) monitor -> {
            var current = desk.current();
            UiThread.async(window.getShell(), () -> popup.show(current));
        });
        job.setSystem(true);
        job.schedule();
    }
}
