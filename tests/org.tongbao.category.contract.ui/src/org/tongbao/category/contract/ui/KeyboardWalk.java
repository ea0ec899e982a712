package org.tongbao.category.contract.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.forms.widgets.AbstractHyperlink;

/**
 * Goes through a window with the tabulator and the arrow keys, pressed through the window system as a person presses
 * them, and remembers where the focus has been. UI thread.
 */
public final class KeyboardWalk {

    /** Key under which controls carry their names. */
    private static final String KEY = "org.eclipse.swtbot.widget.key";

    /** How long a key and the focus may take on a busy machine; waited for only where something is wrong. */
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);

    /** Most steps from a control to the next one in the order of the page. */
    private static final int NEAR = 4;

    private final Shell shell;
    private final Display display;
    private final Set<Control> visited = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> keys = new LinkedHashSet<>();

    private KeyboardWalk(Shell shell) {
        this.shell = shell;
        display = shell.getDisplay();
    }

    /** Opens a window and waits until the window system sends it the keys; fails when it never does. */
    public static KeyboardWalk open(Shell shell) {
        shell.open();
        shell.forceActive();
        Display display = shell.getDisplay();
        long end = System.nanoTime() + PATIENCE;
        // all that is under way is let in, so that no late event takes the focus away again
        while (display.readAndDispatch() || display.getActiveShell() != shell) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the window does not become active");
            }
        }
        return new KeyboardWalk(shell);
    }

    /** Names of all controls that had the focus, and of what they are part of. */
    public Set<String> keys() {
        return keys;
    }

    /** Presses the tabulator until the focus is where it was before; says where it got stuck. */
    public List<String> byTabulator() {
        var stuck = new ArrayList<String>();
        int most = 3 * focusable(shell).size() + 10;
        @Nullable Control now = display.getFocusControl();
        for (int press = 0; press < most && now != null && visit(now); press++) {
            @Nullable Control next = moved(now, SWT.TAB);
            if (next == null) {
                stuck.add("the tabulator does not leave " + name(now));
                return stuck;
            }
            now = next;
        }
        return stuck;
    }

    /** Comes to each of these controls from the one before it; to be used where all others have been walked before. */
    public void byTabulatorTo(Set<String> names) {
        List<Control> all = focusable(shell);
        for (int index = 0; index < all.size(); index++) {
            Control wanted = all.get(index);
            if (names.contains(name(wanted)) && !come(wanted)) {
                @Nullable Control now = all.get(index == 0 ? all.size() - 1 : index - 1);
                now.setFocus();
                for (int press = 0; press < NEAR && now != null && !come(wanted); press++) {
                    now = moved(now, SWT.TAB);
                    if (now != null) {
                        visit(now);
                    }
                }
            }
        }
    }

    /** Presses the arrow down in each group of radio buttons that the tabulator came to, once around. */
    public void byArrows() {
        for (Control control : List.copyOf(visited)) {
            if (radio(control) && !control.isDisposed() && control.isVisible() && control.setFocus()) {
                long others = Arrays.stream(control.getParent().getChildren())
                        .filter(KeyboardWalk::radio)
                        .count();
                @Nullable Control now = control;
                for (int press = 0; press < others && now != null; press++) {
                    now = moved(now, SWT.ARROW_DOWN);
                    if (now != null) {
                        visit(now);
                    }
                }
            }
        }
    }

    /** What can be used on the page but was not reached; of radio buttons any of the group will do. */
    public List<String> missed() {
        return focusable(shell).stream()
                .filter(control -> !come(control))
                .map(KeyboardWalk::name)
                .toList();
    }

    /** Names of the radio buttons on the page. */
    public List<String> radios() {
        return focusable(shell).stream()
                .filter(KeyboardWalk::radio)
                .map(KeyboardWalk::name)
                .toList();
    }

    /** Names of everything on the page that can be used. */
    public List<String> usable() {
        return focusable(shell).stream().map(KeyboardWalk::name).toList();
    }

    private boolean come(Control control) {
        return visited.contains(control)
                || radio(control)
                        && Arrays.stream(control.getParent().getChildren()).anyMatch(visited::contains);
    }

    /** False when it was there before. */
    private boolean visit(Control control) {
        for (@Nullable Control at = control; at != null; at = at.getParent()) {
            if (at.getData(KEY) instanceof String key) {
                keys.add(key);
            }
        }
        return visited.add(control);
    }

    /** Where the focus is once a key has come and gone and all that it set going is done; nothing when it has not moved. */
    private @Nullable Control moved(Control from, int key) {
        var released = new AtomicBoolean();
        Listener listener = event -> released.set(true);
        display.addFilter(SWT.KeyUp, listener);
        try {
            press(key);
            long end = System.nanoTime() + PATIENCE;
            while ((display.readAndDispatch() || !released.get()) && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
        } finally {
            display.removeFilter(SWT.KeyUp, listener);
        }
        @Nullable Control now = display.getFocusControl();
        return now == from ? null : now;
    }

    private void press(int code) {
        for (int type : new int[] {SWT.KeyDown, SWT.KeyUp}) {
            var event = new Event();
            event.type = type;
            event.keyCode = code;
            if (!display.post(event)) {
                throw new IllegalStateException("the window system refused a key");
            }
        }
    }

    private static List<Control> focusable(Control control) {
        var found = new ArrayList<Control>();
        if (control.isVisible() && control.isEnabled()) {
            if (usable(control)) {
                found.add(control);
            } else if (control instanceof Composite composite) {
                for (Control child : composite.getChildren()) {
                    found.addAll(focusable(child));
                }
            }
        }
        return found;
    }

    private static boolean usable(Control control) {
        return switch (control) {
            case Text text -> text.getEditable();
            case Button button -> true;
            case Combo combo -> true;
            case Spinner spinner -> true;
            case DateTime date -> true;
            case Table table -> true;
            case Tree tree -> true;
            case Link link -> true;
            case AbstractHyperlink link -> true;
            default -> false;
        };
    }

    private static boolean radio(Control control) {
        return control instanceof Button && (control.getStyle() & SWT.RADIO) != 0;
    }

    private static String name(Control control) {
        for (@Nullable Control at = control; at != null; at = at.getParent()) {
            if (at.getData(KEY) instanceof String key) {
                String words = control instanceof Button button ? " " + button.getText() : "";
                return at == control ? key : key + " > " + control.getClass().getSimpleName() + words;
            }
        }
        return control.toString();
    }
}
