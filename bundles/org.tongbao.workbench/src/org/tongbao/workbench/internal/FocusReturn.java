package org.tongbao.workbench.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Gives the keyboard back when the window comes to the front and what had the focus is gone meanwhile, as after a window
 * beside it recorded something. Without it no key would do anything. UI thread.
 */
final class FocusReturn {

    /** The system and whoever opened the window in front put the focus back first, in milliseconds. */
    private static final int PAUSE = 300;

    private final IWorkbenchWindow window;
    private final Shell shell;

    /** What was around the control that had the focus last, the nearest first. */
    private final List<Composite> around = new ArrayList<>();

    private FocusReturn(IWorkbenchWindow window) {
        this.window = window;
        shell = window.getShell();
    }

    /** Watches a window until it closes. */
    static void watch(IWorkbenchWindow window) {
        var made = new FocusReturn(window);
        Listener remember = made::remember;
        made.shell.getDisplay().addFilter(SWT.FocusIn, remember);
        made.shell.addListener(SWT.Dispose, event -> event.display.removeFilter(SWT.FocusIn, remember));
        made.shell.addListener(SWT.Activate, event -> event.display.timerExec(PAUSE, made::giveBack));
    }

    private void remember(Event event) {
        if (event.widget instanceof Control control && control != shell && control.getShell() == shell) {
            around.clear();
            for (Composite one = control.getParent(); one != null && one != shell; one = one.getParent()) {
                around.add(one);
            }
        }
    }

    private void giveBack() {
        if (shell.isDisposed()) {
            return;
        }
        Control focus = shell.getDisplay().getFocusControl();
        boolean lost = focus == null || focus == shell;
        if (!lost || shell.getDisplay().getActiveShell() != shell || resume()) {
            return;
        }
        if (window.getActivePage() != null) {
            IWorkbenchPart part = window.getActivePage().getActivePart();
            if (part != null) {
                part.setFocus();
            }
        }
    }

    /** Goes on where the focus was, without moving the page. */
    private boolean resume() {
        Composite place = null;
        for (Composite one : around) {
            boolean there = !one.isDisposed() && one.isVisible();
            if (there && (place == null || one instanceof ScrolledComposite)) {
                place = one instanceof ScrolledComposite ? one.getParent() : one;
            }
        }
        return place != null && place.forceFocus();
    }
}
