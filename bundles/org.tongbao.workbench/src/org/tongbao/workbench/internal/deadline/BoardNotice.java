package org.tongbao.workbench.internal.deadline;

import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.tongbao.core.time.WallClockWatch;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.look.Icon;
import org.tongbao.ui.widgets.NoticeBar;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.reminder.ClockNotice;

/** Says above the board why it may not be relied on: the clock was set, or deadlines cannot be worked out. UI thread. */
final class BoardNotice extends NoticeBar {

    private final WallClockWatch wallClock;
    private final DeadlineWatch watch;
    private String shown = "";

    BoardNotice(Composite parent, WallClockWatch wallClock, DeadlineWatch watch) {
        super(parent, "deadlines.notice", 3);
        this.wallClock = wallClock;
        this.watch = watch;
        Runnable changed = () -> UiThread.async(this, this::show);
        wallClock.addListener(changed);
        watch.addListener(changed);
        addListener(SWT.Dispose, event -> {
            wallClock.removeListener(changed);
            watch.removeListener(changed);
        });
        show();
    }

    private void show() {
        Optional<String> clock = ClockNotice.words(wallClock);
        long unknown = watch.unknown();
        String words = clock.orElseGet(() -> unknown == 0 ? "" : NLS.bind(Messages.Deadlines_unknown_clocks, unknown));
        if (words.equals(shown)) {
            return;
        }
        shown = words;
        redraw(() -> draw(words, clock.isPresent()));
    }

    private void draw(String words, boolean clockWasSet) {
        if (words.isEmpty()) {
            return;
        }
        icon(Icon.WARNING);
        Keyed.as(text(words, 1), "deadlines.notice.text");
        if (clockWasSet) {
            button("deadlines.notice.settle", Messages.Clock_settle, wallClock::settle);
        }
    }
}
