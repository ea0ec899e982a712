package org.tongbao.workbench.internal.store;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.tongbao.ui.UiThread;
import org.tongbao.workbench.internal.ProgressWindow;
import org.tongbao.workbench.internal.nls.Messages;

/**
 * Tells, while a database of an older program is brought to today's schema, what one waits for and how far it has come. One that takes no
 * time is not worth a window.
 */
public final class UpgradeWindow implements StoreAccess.Listener {

    private static final int PATIENCE_MILLIS = 400;

    private final Shell parent;
    private final StoreAccess access;

    /** This and what follows is of the UI thread. */
    private @Nullable ProgressWindow shown;

    private boolean waiting;
    private int done;
    private int total;

    private UpgradeWindow(Shell parent, StoreAccess access) {
        this.parent = parent;
        this.access = access;
    }

    /** Watches from now on, over a window. UI thread. */
    public static UpgradeWindow start(IWorkbenchWindow window, StoreAccess access) {
        var upgrade = new UpgradeWindow(window.getShell(), access);
        // one that began before there was a window is told with its next step
        access.addListener(upgrade);
        return upgrade;
    }

    /** Watches no longer. */
    public void stop() {
        access.removeListener(this);
    }

    @Override
    public void upgrading(int now, int all) {
        UiThread.async(parent, () -> upgraded(now, all));
    }

    @Override
    public void stateChanged(StoreState state) {
        if (!(state instanceof StoreState.Opening)) {
            UiThread.async(parent, this::close);
        }
    }

    private void upgraded(int now, int all) {
        var window = shown;
        if (window != null) {
            window.monitor().worked(now - done);
        } else if (!waiting) {
            waiting = true;
            parent.getDisplay().timerExec(PATIENCE_MILLIS, this::open);
        }
        done = now;
        total = all;
    }

    private void open() {
        if (waiting && !parent.isDisposed() && access.state() instanceof StoreState.Opening) {
            var window = ProgressWindow.over(parent, "upgrade", Messages.Upgrade_title, Messages.Upgrade_text);
            window.monitor().beginTask("", total);
            window.monitor().worked(done);
            shown = window;
        }
        waiting = false;
    }

    private void close() {
        waiting = false;
        var window = shown;
        if (window != null) {
            shown = null;
            window.dispose();
        }
    }
}
