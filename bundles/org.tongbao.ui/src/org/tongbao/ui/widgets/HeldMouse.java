package org.tongbao.ui.widgets;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Widget;
import org.tongbao.ui.UiThread;

/**
 * Knows whether a button of the mouse is held down, and puts off until it is let go what may move things on the screen: a box that
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
     * Does something after what is going on now and after the release, in the order it was asked for. Never at once: a
     * field that loses the focus to a press hears of that before anybody hears of the press.
     *
     * @param owner when it is gone by then nothing is done
     */
    public void soon(Widget owner, Runnable work) {
        UiThread.async(owner, () -> {
            if (held) {
                waiting.add(() -> UiThread.async(owner, work));
            } else {
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
