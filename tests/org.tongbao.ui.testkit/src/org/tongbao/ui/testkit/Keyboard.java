package org.tongbao.ui.testkit;

import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import java.util.ArrayList;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Types on the keyboard of the display, through the window system, as a user does. */
public final class Keyboard {

    private static final int[] MODIFIERS = {SWT.CTRL, SWT.ALT, SWT.SHIFT, SWT.COMMAND};

    /**
     * How long a key may take; one that the window system keeps never comes. In milliseconds of a user interface that is at
     * work: they pass more slowly on a busy machine, and not at all on one that stands still.
     */
    private static final long PATIENCE = 1_000;

    private Keyboard() {}

    /** Presses and releases a character together with modifiers ({@code SWT.CTRL | SWT.SHIFT}, or 0). */
    public static void pressShortcut(int modifiers, char key) {
        press(modifiers, 0, key);
    }

    /** Presses and releases a key without character, for example {@code SWT.ARROW_DOWN}, together with modifiers. */
    public static void pressKeyCode(int modifiers, int keyCode) {
        press(modifiers, keyCode, (char) 0);
    }

    /** Types letters, digits and signs of the Latin keyboard. */
    public static void typeText(String text) {
        for (char key : text.toCharArray()) {
            boolean shifted = Character.isUpperCase(key) || "~!@#$%^&*()_+{}|:\"<>?".indexOf(key) >= 0;
            pressShortcut(shifted ? SWT.SHIFT : 0, key);
        }
    }

    private static void press(int modifiers, int keyCode, char character) {
        var events = new ArrayList<Event>();
        hold(events, modifiers, SWT.KeyDown);
        events.add(event(SWT.KeyDown, keyCode, character));
        events.add(event(SWT.KeyUp, keyCode, character));
        hold(events, modifiers, SWT.KeyUp);
        Arrivals.await(SWT.KeyUp, events.size() / 2, PATIENCE, () -> events.forEach(Keyboard::post));
    }

    private static void post(Event event) {
        if (!syncExec(() -> UIThreadRunnable.display().post(event))) {
            throw new IllegalStateException("the window system refused a key: " + event);
        }
    }

    private static void hold(ArrayList<Event> events, int modifiers, int type) {
        for (int modifier : MODIFIERS) {
            if ((modifiers & modifier) != 0) {
                events.add(event(type, modifier, (char) 0));
            }
        }
    }

    private static Event event(int type, int keyCode, char character) {
        var event = new Event();
        event.type = type;
        // Tabulator, Enter, Escape and the like are keys of their own to the window system, not characters.
        boolean key = character < ' ' || character == SWT.DEL;
        event.keyCode = keyCode == 0 && key ? character : keyCode;
        event.character = key ? 0 : character;
        return event;
    }
}
