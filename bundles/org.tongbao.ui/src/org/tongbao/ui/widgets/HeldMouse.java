package org.tongbao.ui.widgets;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Widget;

/**
 * Knows whether a button of the mouse is held down, and puts off until then what may move things on the screen: a box that
 * slips away between press and release is not clicked. UI thread.
 */
public final class HeldMouse {

    private static final String KEY = HeldMouse.class.getName();

    /** Nobody takes longer for a click, in milliseconds; nor is a release waited for that another window has got. */
    private static final int LONGEST = 1_000;

    private final Display display;
    private final List<Runnable> waiting = new ArrayList<>();
    private final Runnable release = this::released;
    private boolean held;

    private HeldMouse(Display display) {
        this.display = display;
        Listener pressed = event -> {
            held = true;
            display.timerExec(LONGEST, release);
        };
        display.addFilter(SWT.MouseDown, pressed);
        // a box is told of being clicked after the release, within the same event of the window system
        display.addFilter(SWT.MouseUp, event -> display.asyncExec(release));
    }

    /** The mouse of that display; it is watched from the first time on that it is asked for. */
    public static HeldMouse of(Display display) {
        if (display.getData(KEY) instanceof HeldMouse known) {
            return known;
        }
        var mouse = new HeldMouse(display);
        display.setData(KEY, mouse);
        return mouse;
    }

    /**
     * Does something at once, or when the button is let go; in the order it was asked for.
     *
     * @param owner when it is gone by then nothing is done
     */
    public void whenReleased(Widget owner, Runnable work) {
        if (!held) {
            work.run();
            return;
        }
        waiting.add(() -> {
            if (!owner.isDisposed()) {
                work.run();
            }
        });
    }

    private void released() {
        display.timerExec(-1, release);
        held = false;
        var due = List.copyOf(waiting);
        waiting.clear();
        due.forEach(Runnable::run);
    }
}
