package org.tongbao.ui.internal.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.tongbao.ui.internal.nls.Messages;

/**
 * Radio buttons of one parent, of which the chosen one follows the incident. Arrow keys move the choice, Delete takes it
 * back, because a question may also stay unanswered.
 */
final class RadioGroup {

    private final FieldView view;
    private final Composite parent;
    private final Consumer<String> choose;
    private final Map<String, Button> buttons = new LinkedHashMap<>();

    /**
     * An empty group.
     *
     * @param choose called with the id of the option the user has chosen, the empty string when he takes it back
     */
    RadioGroup(FieldView view, Composite parent, Consumer<String> choose) {
        this.view = view;
        this.parent = parent;
        this.choose = choose;
    }

    /** Adds an option as the last child of the parent so far. */
    Button add(String option, String label) {
        var button = view.drawing().button(parent, label, SWT.RADIO);
        if (buttons.isEmpty()) {
            view.entry(button);
        }
        view.name(button, view.path().key() + "." + option, label);
        view.explain(button);
        button.setToolTipText(Messages.Choice_clearHint);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (button.getSelection()) {
                choose.accept(option);
            }
        }));
        button.addListener(SWT.KeyDown, event -> key(event));
        button.addListener(SWT.Traverse, event -> traverse(event, option));
        buttons.put(option, button);
        return button;
    }

    /** Shows the choice now and after each change. */
    void show(Supplier<String> chosen) {
        view.drawing().onChange(parent, () -> {
            var option = chosen.get();
            buttons.forEach((id, button) -> {
                boolean selected = id.equals(option);
                if (button.getSelection() != selected) {
                    button.setSelection(selected);
                }
            });
        });
    }

    /** Lets the user choose, or only look. */
    void setEnabled(boolean enabled) {
        buttons.values().forEach(button -> button.setEnabled(enabled));
    }

    private void key(Event event) {
        if (event.keyCode == SWT.DEL || event.keyCode == SWT.BS) {
            event.doit = false;
            choose.accept("");
        }
    }

    private void traverse(Event event, String option) {
        boolean next = event.detail == SWT.TRAVERSE_ARROW_NEXT;
        if (!next && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS) {
            return;
        }
        event.doit = false;
        event.detail = SWT.TRAVERSE_NONE;
        var ids = buttons.keySet().stream().toList();
        int to = Math.floorMod(ids.indexOf(option) + (next ? 1 : -1), ids.size());
        var button = buttons.get(ids.get(to));
        if (button != null && button.isEnabled()) {
            button.setFocus();
            choose.accept(ids.get(to));
        }
    }
}
