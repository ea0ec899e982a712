package org.tongbao.workbench.tests;

import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.tongbao.ui.testkit.ICondition;
import org.tongbao.ui.testkit.Keyboard;
import org.tongbao.ui.testkit.Mouse;
import org.tongbao.ui.testkit.SWTBot;
import org.tongbao.ui.testkit.SWTBotPreferences;
import org.tongbao.ui.testkit.Screenshots;
import org.tongbao.ui.testkit.UIThreadRunnable;

/** Fills a page of the editor as a person does: real keys or real clicks, everything that can be answered. */
final class FormFiller {

    private static final int MOST_STEPS = 400;

    private final CTabFolder pages;
    private final FormValues values;
    private final Mouse mouse = new Mouse();

    FormFiller(CTabFolder pages, FormValues values) {
        this.pages = pages;
        this.values = values;
    }

    /** With the keyboard alone, from the first field until the focus leaves the page; says what had the focus, in order. */
    List<String> byKeyboard() {
        var seen = new ArrayList<String>();
        Set<Control> visited = new HashSet<>();
        for (int step = 0; step < MOST_STEPS; step++) {
            Control focused = syncExec(this::focused);
            if (focused == pages || !visited.add(focused)) {
                return seen;
            }
            seen.add(id(focused));
            typeInto(focused);
            // A radio button further down may have taken the focus.
            Control answered = syncExec(this::focused);
            visited.add(answered);
            await(answered, "typed without effect: " + id(answered) + " after " + seen);
            Keyboard.pressShortcut(0, '\t');
        }
        throw new IllegalStateException("the focus goes round for ever: " + seen);
    }

    private void typeInto(Control control) {
        String id = id(control);
        switch (control) {
            case Text text
            when syncExec(() -> text.getText().isEmpty()) -> values.typed(id).ifPresent(this::paste);
            case Table table -> values.typed(id).ifPresent(this::paste);
            case Button button when has(button, SWT.RADIO) -> values.option(id).ifPresent(this::choose);
            case Button button
            when has(button, SWT.CHECK) && values.box(id) && !syncExec(button::getSelection) ->
                Keyboard.pressShortcut(0, ' ');
            default -> {
                // to be passed by
            }
        }
    }

    private void choose(String wanted) {
        if (id(syncExec(this::focused)).equals(wanted)) {
            Keyboard.pressShortcut(0, ' ');
        }
        for (int step = 0; step < 12 && !id(syncExec(this::focused)).equals(wanted); step++) {
            Keyboard.pressKeyCode(0, SWT.ARROW_DOWN);
        }
    }

    /** With the mouse, and the keyboard only to write; until nothing is left to answer. Says what was clicked. */
    List<String> byMouse() {
        var done = new ArrayList<String>();
        Optional<Control> next = next();
        while (next.isPresent()) {
            Control control = next.get();
            String id = id(control);
            done.add(id);
            click(control);
            if (control instanceof Text || control instanceof Table) {
                values.typed(id).ifPresent(this::paste);
            }
            await(control, "clicked without effect: " + id + " after " + done);
            next = next();
        }
        return done;
    }

    /** What is pasted comes by way of the window system, after the keys for it. */
    private void await(Control control, String failure) {
        ICondition answered = () -> !syncExec(() -> unanswered(control));
        new SWTBot().waitUntil(answered.named(failure));
    }

    private Optional<Control> next() {
        return syncExec(() -> {
            var all = new ArrayList<Control>();
            collect(page(), all);
            return all.stream().filter(this::unanswered).findFirst();
        });
    }

    private boolean unanswered(Control control) {
        String id = id(control);
        return control.isEnabled()
                && switch (control) {
                    case Text text ->
                        text.getText().isEmpty()
                                && text.getEditable()
                                && values.typed(id).isPresent();
                    case Table table ->
                        table.getItemCount() <= 1 && values.typed(id).isPresent();
                    case Button button
                    when has(button, SWT.RADIO) ->
                        values.option(id).filter(id::equals).isPresent() && !button.getSelection();
                    case Button button -> has(button, SWT.CHECK) && values.box(id) && !button.getSelection();
                    default -> false;
                };
    }

    /** Pictures of the whole page, one for each window full. */
    void picture(String name) {
        var scroller = syncExec(() -> scroller(page()));
        int height = syncExec(() -> scroller.getContent().getSize().y);
        int step = syncExec(() -> scroller.getClientArea().height) - 40;
        int number = 1;
        for (int top = 0; top < height; top += step) {
            int origin = top;
            syncExec(() -> scroller.setOrigin(0, origin));
            // The toolkit paints with the next frame, and check marks take a few.
            var looks = new AtomicInteger();
            new SWTBot().waitUntil(() -> looks.incrementAndGet() > 15);
            Path file = Screenshots.FOLDER.resolve("filled").resolve(name + "-" + number++ + ".png");
            Screenshots.capture(file, syncExec(() -> pages.getShell().getBounds()));
        }
    }

    private void click(Control control) {
        mouse.click(control, syncExec(() -> {
            var size = control.getSize();
            boolean box = control instanceof Button;
            return new Point(box ? 9 : size.x / 2, box ? size.y / 2 : Math.min(size.y / 2, 40));
        }));
    }

    private void paste(String text) {
        syncExec(() -> {
            var clipboard = new Clipboard(UIThreadRunnable.display());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        });
        Keyboard.pressShortcut(SWT.CTRL, 'v');
    }

    private Control page() {
        return pages.getItem(pages.getSelectionIndex()).getControl();
    }

    private static ScrolledComposite scroller(Control control) {
        if (control instanceof ScrolledComposite scroller) {
            return scroller;
        }
        for (Control child : ((Composite) control).getChildren()) {
            if (child instanceof ScrolledComposite scroller) {
                return scroller;
            }
        }
        throw new IllegalStateException("no scrolled page: " + control);
    }

    /** What has the focus on the page shown, else the pages themselves. */
    private Control focused() {
        Control focused = UIThreadRunnable.display().getFocusControl();
        for (Control each = focused; each != null; each = each.getParent()) {
            if (each == page()) {
                return focused;
            }
        }
        return pages;
    }

    private static void collect(Control control, List<Control> all) {
        if (!control.isVisible()) {
            return;
        }
        all.add(control);
        if (control instanceof Composite composite && !(control instanceof Table)) {
            for (Control child : composite.getChildren()) {
                collect(child, all);
            }
        }
    }

    /** What stands in the entries below that control, by their ids. */
    static Map<String, String> entered(Control root) {
        return syncExec(() -> {
            var all = new ArrayList<Control>();
            collect(root, all);
            var values = new HashMap<String, String>();
            for (Control control : all) {
                if (control.getData(SWTBotPreferences.DEFAULT_KEY) instanceof String id) {
                    value(control).ifPresent(value -> values.put(id, value));
                }
            }
            return values;
        });
    }

    private static Optional<String> value(Control control) {
        return switch (control) {
            case Text text -> Optional.of(text.getText());
            case Table table ->
                Optional.of(Stream.of(table.getItems())
                        .map(item -> IntStream.range(0, table.getColumnCount())
                                .mapToObj(item::getText)
                                .collect(Collectors.joining("|")))
                        .collect(Collectors.joining("\n")));
            case Button button
            when (button.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0 ->
                Optional.of(String.valueOf(button.getSelection()));
            default -> Optional.empty();
        };
    }

    private static boolean has(Button button, int style) {
        return (syncExec(button::getStyle) & style) != 0;
    }

    private static String id(Control control) {
        return syncExec(() -> control.getData(SWTBotPreferences.DEFAULT_KEY) instanceof String id ? id : "");
    }
}
