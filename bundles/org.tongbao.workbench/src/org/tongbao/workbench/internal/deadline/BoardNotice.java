package org.tongbao.workbench.internal.deadline;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tongbao.core.time.WallClockWatch;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.look.Icon;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.reminder.ClockNotice;

/** Says above the board why it may not be relied on: the clock was set, or deadlines cannot be worked out. UI thread. */
final class BoardNotice extends Composite {

    private static final int TEXT_WIDTH = 200;

    private final WallClockWatch wallClock;
    private final DeadlineWatch watch;
    private String shown = "";

    BoardNotice(Composite parent, WallClockWatch wallClock, DeadlineWatch watch) {
        super(parent, SWT.BORDER);
        this.wallClock = wallClock;
        this.watch = watch;
        Keyed.as(this, "deadlines.notice");
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(6, 4)
                .spacing(6, 4)
                .applyTo(this);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
        setVisible(false);
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
        for (var old : getChildren()) {
            old.dispose();
        }
        if (!words.isEmpty()) {
            new Label(this, SWT.NONE).setImage(Icon.WARNING.image(getDisplay()));
            var label = Keyed.as(new Label(this, SWT.WRAP), "deadlines.notice.text");
            label.setText(words.replace("&", "&&"));
            GridDataFactory.fillDefaults()
                    .align(SWT.FILL, SWT.CENTER)
                    .grab(true, false)
                    .hint(TEXT_WIDTH, SWT.DEFAULT)
                    .applyTo(label);
            if (clock.isPresent()) {
                var settle = Keyed.as(new Button(this, SWT.PUSH), "deadlines.notice.settle");
                settle.setText(Messages.Clock_settle);
                settle.addListener(SWT.Selection, event -> wallClock.settle());
            }
        }
        setVisible(!words.isEmpty());
        ((GridData) getLayoutData()).exclude = words.isEmpty();
        getParent().layout(true, true);
    }
}
