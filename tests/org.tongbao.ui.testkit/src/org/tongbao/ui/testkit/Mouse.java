package org.tongbao.ui.testkit;

import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Widget;

/**
 * The mouse of the display. Its clicks come from the window system: those that SWT posts on GTK are made up within the
 * program, and get lost while the toolkit has not yet heard where the pointer went.
 */
public final class Mouse {

    private static final int LEFT = InputEvent.BUTTON1_DOWN_MASK;

    private static final int DRAG_STEPS = 4;

    private final Robot robot;

    /** The mouse of the display the program runs on. */
    public Mouse() {
        try {
            robot = new Robot();
        } catch (AWTException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Clicks a control that is on the screen.
     *
     * @param at where, seen from the control
     * @throws IllegalStateException when the press or the release met another control: then the one that was aimed at has
     *     moved meanwhile, or something covers it
     */
    public void click(Control control, Point at) {
        press(control, at);
        release(control);
    }

    /** Presses the left button on a control and holds it. */
    public void press(Control control, Point at) {
        Point place = syncExec(() -> control.toDisplay(at));
        met(control, "press", SWT.MouseDown, () -> {
            robot.mouseMove(place.x, place.y);
            robot.mousePress(LEFT);
        });
    }

    /** Drags with the left button on one control, over some places on the way as a hand does. */
    public void drag(Control control, Point from, Point to) {
        press(control, from);
        for (int step = 1; step <= DRAG_STEPS; step++) {
            int part = step;
            Point place = syncExec(() -> control.toDisplay(
                    from.x + (to.x - from.x) * part / DRAG_STEPS, from.y + (to.y - from.y) * part / DRAG_STEPS));
            met(control, "move", SWT.MouseMove, () -> robot.mouseMove(place.x, place.y));
        }
        release(control);
    }

    /** Lets go of the left button, which is held on a control. */
    public void release(Control control) {
        met(control, "release", SWT.MouseUp, () -> robot.mouseRelease(LEFT));
    }

    private static void met(Control control, String what, int type, Runnable doing) {
        List<Widget> met = Arrivals.await(type, 1, SWTBotPreferences.TIMEOUT, doing);
        if (!met.contains(control)) {
            throw new IllegalStateException("the " + what + " met " + met + " instead of " + control + " "
                    + syncExec(() -> Finder.id(control)));
        }
    }
}
