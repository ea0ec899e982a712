package org.tongbao.ui.testkit;

import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Types on the keyboard of the display, through the window system, as a user does. */
public final class Keyboard {

    private static final int[] MODIFIERS = {SWT.CTRL, SWT.ALT, SWT.SHIFT, SWT.COMMAND};

    private Keyboard() {}

    /** Presses and releases a character together with modifiers ({@code SWT.CTRL | SWT.SHIFT}, or 0). */
    public static void pressShortcut(int modifiers, char key) {
        hold(modifiers, SWT.KeyDown);
        post(SWT.KeyDown, 0, key);
        post(SWT.KeyUp, 0, key);
        hold(modifiers, SWT.KeyUp);
        settle();
    }

    /** Presses and releases a key without character, for example {@code SWT.ARROW_DOWN}, together with modifiers. */
    public static void pressKeyCode(int modifiers, int keyCode) {
        hold(modifiers, SWT.KeyDown);
        post(SWT.KeyDown, keyCode, (char) 0);
        post(SWT.KeyUp, keyCode, (char) 0);
        hold(modifiers, SWT.KeyUp);
        settle();
    }

    /** Types letters, digits and signs of the Latin keyboard. */
    public static void typeText(String text) {
        for (char key : text.toCharArray()) {
            boolean shifted = Character.isUpperCase(key) || "~!@#$%^&*()_+{}|:\"<>?".indexOf(key) >= 0;
            pressShortcut(shifted ? SWT.SHIFT : 0, key);
        }
    }

    private static void hold(int modifiers, int type) {
        for (int modifier : MODIFIERS) {
            if ((modifiers & modifier) != 0) {
                post(type, modifier, (char) 0);
            }
        }
    }

    private static void post(int type, int keyCode, char character) {
        var event = new Event();
        event.type = type;
        // Tabulator, Enter, Escape and the like are keys of their own to the window system, not characters.
        boolean key = character < ' ' || character == SWT.DEL;
        event.keyCode = keyCode == 0 && key ? character : keyCode;
        event.character = key ? 0 : character;
        if (!syncExec(() -> UIThreadRunnable.display().post(event))) {
            throw new IllegalStateException("the window system refused a key: " + keyCode + " " + (int) character);
        }
    }

    /** Lets the posted keys come back from the window system: they arrive within one poll. */
    private static void settle() {
        var passed = new boolean[1];
        syncExec(() ->
                UIThreadRunnable.display().timerExec(SWTBotPreferences.DEFAULT_POLL_DELAY, () -> passed[0] = true));
        Waits.waitUntil(() -> syncExec(() -> passed[0]), SWTBotPreferences.TIMEOUT);
    }
}
