package org.tongbao.workbench.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Widget;

/** Does something at each full minute as long as a widget lives, so that remaining times stay true. UI thread. */
public final class MinuteTick {

    private final Widget owner;
    private final Runnable work;
    private final Clock clock = Clock.systemUTC();
    private final Runnable tick = this::tick;

    /** Starts ticking for the owner. */
    public MinuteTick(Widget owner, Runnable work) {
        this.owner = owner;
        this.work = work;
        var display = owner.getDisplay();
        owner.addListener(SWT.Dispose, event -> display.timerExec(-1, tick));
        schedule();
    }

    private void tick() {
        if (!owner.isDisposed()) {
            work.run();
            schedule();
        }
    }

    private void schedule() {
        var now = clock.instant();
        var next = now.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
        owner.getDisplay().timerExec((int) Duration.between(now, next).toMillis() + 1, tick);
    }
}
