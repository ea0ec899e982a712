package org.tongbao.ui.testkit;

import static org.tongbao.ui.testkit.UIThreadRunnable.asyncExec;
import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;

/** A window or a dialog. */
public final class SWTBotShell extends AbstractSWTBot<Shell> {

    SWTBotShell(Shell widget) {
        super(widget);
    }

    /** Finds widgets in this shell. */
    public SWTBot bot() {
        return new SWTBot(widget);
    }

    /** Brings it to the front and waits until it is there. */
    public SWTBotShell activate() {
        syncExec(() -> {
            widget.setMinimized(false);
            widget.forceActive();
        });
        Waits.waitUntil(
                ((ICondition) () -> syncExec(() -> activeShellWidget() == widget)).named("not active: " + this),
                SWTBotPreferences.TIMEOUT);
        return this;
    }

    /** Closes it as its close button does. */
    public void close() {
        asyncExec(() -> {
            if (!widget.isDisposed()) {
                widget.close();
            }
        });
    }

    /** Whether it is on the screen. */
    public boolean isOpen() {
        return syncExec(() -> !widget.isDisposed() && widget.isVisible());
    }

    /** Waits until it is gone. */
    public void waitUntilClosed() {
        Waits.waitUntil(((ICondition) () -> !isOpen()).named("still open: " + this), SWTBotPreferences.TIMEOUT);
    }

    static SWTBotShell find(String title) {
        return new SWTBotShell(Waits.waitForOne(
                "window 「" + title + "」",
                SWTBotShell::titles,
                () -> visible().stream()
                        .filter(shell -> Finder.sameText(title, shell.getText()))
                        .findFirst()));
    }

    static SWTBotShell holding(Predicate<Widget> wanted) {
        return new SWTBotShell(Waits.waitForOne(
                "window with that widget",
                SWTBotShell::titles,
                () -> visible().stream()
                        .filter(shell -> Finder.visibleTree(shell).stream().anyMatch(wanted))
                        .findFirst()));
    }

    static SWTBotShell active() {
        return new SWTBotShell(present(syncExec(() -> activeShellWidget())));
    }

    /** Titles of all windows and dialogs on the screen. */
    public static List<String> titles() {
        return syncExec(() -> visible().stream().map(Shell::getText).toList());
    }

    /**
     * The active shell. Without a window manager the system does not always name one: then it is the newest modal
     * dialog, or the newest shell. Called on the user-interface thread.
     */
    static @Nullable Shell activeShellWidget() {
        var active = UIThreadRunnable.display().getActiveShell();
        var shells = visible();
        var modal = newest(shells.stream().filter(SWTBotShell::modal).toList());
        if (modal != null && (active == null || !modal(active))) {
            return modal;
        }
        return active == null ? newest(shells) : active;
    }

    private static boolean modal(Shell shell) {
        return (shell.getStyle() & (SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL)) != 0;
    }

    private static @Nullable Shell newest(List<Shell> shells) {
        return shells.isEmpty() ? null : shells.get(shells.size() - 1);
    }

    private static List<Shell> visible() {
        return Arrays.stream(UIThreadRunnable.display().getShells())
                .filter(Shell::isVisible)
                .toList();
    }

    private static Shell present(@Nullable Shell shell) {
        if (shell == null) {
            throw new WidgetNotFoundException("no window is open");
        }
        return shell;
    }
}
