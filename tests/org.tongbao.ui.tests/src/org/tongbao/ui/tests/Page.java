package org.tongbao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.core.databinding.observable.Realm;
import org.eclipse.jface.databinding.swt.DisplayRealm;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.tongbao.engine.RuleEngine;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.form.Stage;
import org.tongbao.ui.edit.IncidentEditing;
import org.tongbao.ui.form.FieldParts;
import org.tongbao.ui.form.FormContext;
import org.tongbao.ui.form.FormRenderer;
import org.tongbao.ui.form.StagePane;

/** A page of the shipped form in a window; controls are found by their key. */
final class Page implements AutoCloseable {

    private static final String KEY = "org.eclipse.swtbot.widget.key";
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private final IncidentEditing editing;
    private final FormDefinition form;
    private final Shell shell;
    private final FormToolkit toolkit;
    private final StagePane pane;

    private Page(Display display, IncidentEditing editing, Stage stage, int width, FieldParts parts)
            throws IOException {
        this.editing = editing;
        form = Case.form(String.valueOf(editing.incident().getCategory()));
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(width, 900);
        toolkit = new FormToolkit(display);
        var context = new FormContext(form, Case.pack().getScale(), Case.ZONE, category -> category, parts);
        pane = new FormRenderer(toolkit, editing, context).render(shell, stage);
        shell.open();
        pump();
    }

    /** What a test does with a page. */
    interface Work {
        /** The test. */
        void on(Page page) throws Exception;
    }

    /** Something that may throw. */
    private interface Block {
        /** Does it. */
        void run() throws Exception;
    }

    /** Opens a page of an incident and works on it, on the UI thread. */
    static void with(IncidentEditing editing, Stage stage, Work work) throws Exception {
        with(editing, stage, 1200, work);
    }

    /** Same in a window of a width. */
    static void with(IncidentEditing editing, Stage stage, int width, Work work) throws Exception {
        with(editing, stage, width, FieldParts.NONE, work);
    }

    /** Same with editors of the categories' own. */
    static void with(IncidentEditing editing, Stage stage, FieldParts parts, Work work) throws Exception {
        with(editing, stage, 1200, parts, work);
    }

    private static void with(IncidentEditing editing, Stage stage, int width, FieldParts parts, Work work)
            throws Exception {
        onDisplay(() -> {
            try (var page = new Page(Display.getDefault(), editing, stage, width, parts)) {
                work.on(page);
            }
        });
    }

    /** Runs something with the realm of the display. */
    private static void onDisplay(Block work) throws Exception {
        var failure = new Throwable[1];
        Realm.runWithDefault(DisplayRealm.getRealm(Display.getDefault()), () -> {
            try {
                work.run();
            } catch (Throwable thrown) {
                failure[0] = thrown;
            }
        });
        switch (failure[0]) {
            case null -> {}
            case Exception exception -> throw exception;
            case Error error -> throw error;
            default -> throw new IllegalStateException(failure[0]);
        }
    }

    StagePane pane() {
        return pane;
    }

    /** Shows the engine's assessment of the incident as it is now. */
    void assess() throws IOException {
        pane.setAssessment(
                new RuleEngine().timeline(editing.incident(), Case.pack(), form).at(Case.NOW));
    }

    Text text(String key) {
        return find(key, Text.class);
    }

    Button button(String key) {
        return find(key, Button.class);
    }

    Label label(String key) {
        return find(key, Label.class);
    }

    boolean shows(String key) {
        return search(shell, key).filter(Control::isVisible).isPresent();
    }

    <C extends Control> C find(String key, Class<C> type) {
        return type.cast(search(shell, key).orElseGet(() -> fail("no control " + key)));
    }

    /** Types a text in place of what is there and waits until it has become a command. */
    void type(String key, String typed) {
        var text = text(key);
        text.setFocus();
        text.setText(typed);
        editing.flush();
        pump();
    }

    /** Presses a button as a user does: radio buttons take the choice from their neighbours. */
    void click(String key) {
        var button = button(key);
        assertTrue(button.isEnabled(), key);
        boolean radio = (button.getStyle() & SWT.RADIO) != 0;
        button.setSelection(radio || !button.getSelection());
        var event = new Event();
        event.widget = button;
        button.notifyListeners(SWT.Selection, event);
        pump();
    }

    void pump() {
        while (shell.getDisplay().readAndDispatch()) {
            continue;
        }
    }

    void waitUntil(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "not in time");
            if (!shell.getDisplay().readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    Shell shell() {
        return shell;
    }

    @Override
    public void close() {
        shell.dispose();
        toolkit.dispose();
    }

    static Optional<Control> search(Control control, String key) {
        if (key.equals(control.getData(KEY))) {
            return Optional.of(control);
        }
        if (control instanceof Composite composite) {
            for (var child : composite.getChildren()) {
                var found = search(child, key);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
