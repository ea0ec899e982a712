package org.tongbao.ui.testkit;

import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Widget;

/**
 * The mouse of the display. Its clicks come from the window system: those that SWT posts on GTK are made up within the
 * program, and get lost while the toolkit has not yet heard where the pointer went.
 */
public final class Mouse {

    private static final int LEFT = InputEvent.BUTTON1_DOWN_MASK;

    private static final int DRAG_STEPS = 4;

    /** Of a wandering pointer; farther than any window system takes for a trembling hand. */
    private static final int STEPS = 4;

    private static final int FAR = 10;

    /** How often a press is tried: a page may move in the moment between the look and the press. */
    private static final int PRESSES = 3;

    /** How long the end of a press is waited for that nobody may have seen, in milliseconds. */
    private static final long LET_GO = 1_000;

    private final Hand hand;

    /** The mouse of the display the program runs on, moved by the Java runtime. */
    public Mouse() {
        this(new Machine());
    }

    private Mouse(Hand hand) {
        this.hand = hand;
    }

    /** The mouse as another program moves it: {@code xdotool}, so on X11 alone. */
    public static Mouse fromOutside() {
        return new Mouse(new XdoTool());
    }

    /** What moves the mouse. */
    private interface Hand {

        void move(int x, int y);

        void press();

        void release();
    }

    private static final class Machine implements Hand {

        private final Robot robot;

        Machine() {
            try {
                robot = new Robot();
            } catch (AWTException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void move(int x, int y) {
            robot.mouseMove(x, y);
        }

        @Override
        public void press() {
            robot.mousePress(LEFT);
        }

        @Override
        public void release() {
            robot.mouseRelease(LEFT);
        }
    }

    private static final class XdoTool implements Hand {

        @Override
        public void move(int x, int y) {
            run("mousemove", String.valueOf(x), String.valueOf(y));
        }

        @Override
        public void press() {
            run("mousedown", "1");
        }

        @Override
        public void release() {
            run("mouseup", "1");
        }

        private static void run(String... words) {
            try {
                var command = Stream.concat(Stream.of("xdotool"), Stream.of(words));
                Process process =
                        new ProcessBuilder(command.toList()).inheritIO().start();
                if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                    process.destroyForcibly();
                    throw new IllegalStateException("xdotool failed: " + List.of(words));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /**
     * Clicks a control, which is scrolled into sight.
     *
     * @param at where, seen from the control
     * @throws IllegalStateException when the press or the release met another control: then the one that was aimed at keeps
     *     moving, or something covers it
     */
    public void click(Control control, Point at) {
        press(control, at);
        release(control);
    }

    /** Presses the left button on a control and holds it. A press that met another is let go of elsewhere and tried again. */
    public void press(Control control, Point at) {
        List<Widget> met = List.of();
        for (int turn = 1; turn <= PRESSES; turn++) {
            Point place = syncExec(() -> {
                reveal(control);
                return control.toDisplay(at);
            });
            met = Arrivals.await(SWT.MouseDown, 1, SWTBotPreferences.TIMEOUT, () -> {
                hand.move(place.x, place.y);
                hand.press();
            });
            if (met.contains(control)) {
                return;
            }
            letGoElsewhere();
        }
        throw missed("press", met, control);
    }

    private static void reveal(Control control) {
        for (Composite each = control.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrolledComposite page) {
                page.showControl(control);
            }
        }
    }

    /** So that nothing happens to what was met by mistake; a button that stays held takes all clicks that follow. */
    private void letGoElsewhere() {
        hand.move(0, 0);
        Arrivals.await(SWT.MouseUp, 1, LET_GO, hand::release);
    }

    /** Drags with the left button on one control, over some places on the way as a hand does. */
    public void drag(Control control, Point from, Point to) {
        press(control, from);
        try {
            for (int step = 1; step <= DRAG_STEPS; step++) {
                int part = step;
                Point place = syncExec(() -> control.toDisplay(
                        from.x + (to.x - from.x) * part / DRAG_STEPS, from.y + (to.y - from.y) * part / DRAG_STEPS));
                met(control, "move", SWT.MouseMove, () -> hand.move(place.x, place.y));
            }
        } catch (IllegalStateException e) {
            letGoElsewhere();
            throw e;
        }
        release(control);
    }

    /**
     * Drags something from one control to another and lets go of it there, by the drag and drop of the window system: that
     * follows the pointer when it likes, so the pointer wanders until it has.
     *
     * @throws TimeoutException when nothing is dragged, or the other control does not take it there
     */
    public void dragAndDrop(Control from, Point at, Control to, Point onto) {
        Point begin = syncExec(() -> from.toDisplay(at));
        Point end = syncExec(() -> to.toDisplay(onto));
        try (var watch = new DragWatch(from, to)) {
            pickUp(begin, watch);
            try {
                wander(end, 1, () -> watch.taken(end), SWTBotPreferences.TIMEOUT);
            } finally {
                hand.release();
            }
            Waits.waitUntil(watch::finished, SWTBotPreferences.TIMEOUT);
        }
    }

    /** Presses and moves at once: a button held still for half a second, by a machine that stands still, begins no drag. */
    private void pickUp(Point begin, DragWatch watch) {
        for (int turn = 1; !watch.started(); turn++) {
            hand.move(begin.x, begin.y);
            hand.press();
            try {
                wander(begin, FAR, watch::started, SWTBotPreferences.TIMEOUT / PRESSES);
            } catch (TimeoutException e) {
                hand.release();
                if (turn == PRESSES) {
                    throw e;
                }
            }
        }
    }

    /** Moves about a place until something is so, at most that many milliseconds. */
    private void wander(Point place, int far, BooleanSupplier so, long timeout) {
        Waits.waitUntil(
                () -> {
                    for (int step = 1; step <= STEPS; step++) {
                        hand.move(place.x + step % STEPS * far, place.y);
                    }
                    return so.getAsBoolean();
                },
                timeout);
    }

    /** Lets go of the left button, which is held on a control. */
    public void release(Control control) {
        met(control, "release", SWT.MouseUp, hand::release);
    }

    private static void met(Control control, String what, int type, Runnable doing) {
        List<Widget> met = Arrivals.await(type, 1, SWTBotPreferences.TIMEOUT, doing);
        if (!met.contains(control)) {
            throw missed(what, met, control);
        }
    }

    private static IllegalStateException missed(String what, List<Widget> met, Control control) {
        return new IllegalStateException(
                syncExec(() -> "the " + what + " met " + met + " instead of " + control + " " + Finder.id(control)));
    }
}
