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
