package org.tongbao.workbench.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** Where windows beside the main one appear, and the keys and buttons they share. UI thread. */
public final class Windows {

    private Windows() {}

    /** Puts a window into the middle of its parent, inside the screen. */
    public static void centre(Shell shell, Shell parent) {
        Rectangle over = parent.getBounds();
        Rectangle screen = parent.getMonitor().getClientArea();
        Rectangle mine = shell.getBounds();
        int x = over.x + (over.width - mine.width) / 2;
        int y = over.y + (over.height - mine.height) / 2;
        shell.setLocation(
                Math.max(screen.x, Math.min(x, screen.x + screen.width - mine.width)),
                Math.max(screen.y, Math.min(y, screen.y + screen.height - mine.height)));
    }

    /** Keys that a window takes while it is the active one; ends with the window. */
    public static void keys(Shell shell, Listener keys) {
        var display = shell.getDisplay();
        Listener filter = event -> {
            if (!shell.isDisposed() && display.getActiveShell() == shell) {
                keys.handleEvent(event);
            }
        };
        display.addFilter(SWT.KeyDown, filter);
        shell.addListener(SWT.Dispose, event -> display.removeFilter(SWT.KeyDown, filter));
    }

    /** Closes a window on Esc. */
    public static void escape(Shell shell) {
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                shell.close();
            }
        });
    }

    /** Closes a window on Esc, and does what it is for on Ctrl+Enter. */
    public static void answer(Shell shell, Runnable accept) {
        escape(shell);
        keys(shell, event -> {
            boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
            if (enter && (event.stateMask & SWT.MOD1) != 0) {
                take(event, accept);
            }
        });
    }

    /** Does something for a key, which then means nothing else. */
    public static void take(Event key, Runnable work) {
        key.doit = false;
        key.type = SWT.None;
        work.run();
    }

    /** A button of a row at the bottom of a window. */
    public static Button button(Composite row, String id, String text, Runnable work) {
        var button = Keyed.as(new Button(row, SWT.PUSH), id);
        button.setText(text);
        button.addListener(SWT.Selection, event -> work.run());
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }
}
