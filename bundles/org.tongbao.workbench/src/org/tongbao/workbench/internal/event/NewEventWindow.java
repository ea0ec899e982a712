package org.tongbao.workbench.internal.event;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tongbao.ui.edit.IncidentEditing;
import org.tongbao.ui.edit.NewEvent;
import org.tongbao.ui.widgets.DateTimeField;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.Windows;
import org.tongbao.workbench.internal.nls.Messages;

/** 新增時序紀錄: what happened, when, and what belongs to it. Beside the editor, nothing waits for it. UI thread. */
public final class NewEventWindow {

    private static final int MARGIN = 12;
    private static final int WIDTH = 520;
    private static final int NOTE_HEIGHT = 60;
    private static final int MOST_LINES = 30;

    private final Shell shell;
    private final IncidentEditing editing;
    private final EventCatalogue events;
    private final List<String> types;
    private final Combo type;
    private final DateTimeField at;
    private final Label noteLabel;
    private final Map<EventDetail, DetailInput> inputs = new LinkedHashMap<>();
    private final Text note;
    private final Label problem;

    private NewEventWindow(Shell parent, IncidentEditing editing, EventCatalogue events) {
        this.editing = editing;
        this.events = events;
        types = new ArrayList<>(events.types());
        shell = Keyed.as(new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE), "event.window");
        shell.setText(Messages.Event_title);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(MARGIN, MARGIN)
                .spacing(8, 8)
                .applyTo(shell);
        label(Messages.Event_type);
        type = Keyed.as(new Combo(shell, SWT.READ_ONLY), "event.type");
        types.forEach(id -> type.add(events.label(id)));
        type.setVisibleItemCount(MOST_LINES);
        type.addListener(SWT.Selection, event -> showDetails());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(type);
        label(Messages.Event_at);
        at = new DateTimeField(shell, editing.clock(), Times.ZONE, true);
        Keyed.as(at.text(), "event.at");
        at.setValue(Optional.of(editing.clock().instant().truncatedTo(ChronoUnit.MINUTES)));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(at);
        noteLabel = label(Messages.Event_note);
        note = Keyed.as(new Text(shell, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL), "event.note");
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(SWT.DEFAULT, NOTE_HEIGHT)
                .applyTo(note);
        problem = Keyed.as(new Label(shell, SWT.WRAP), "event.problem");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(problem);
        addButtons();
    }

    private void choose(String chosen, Map<String, Object> details) {
        if (!types.contains(chosen)) {
            // what a plugin's step records
            types.add(chosen);
            type.add(events.label(chosen));
        }
        type.select(types.indexOf(chosen));
        showDetails();
        inputs.forEach((detail, input) -> {
            if (details.containsKey(detail.key())) {
                input.set(details.get(detail.key()).toString());
            }
        });
    }

    /** Opens the window for an incident and the events it may have. */
    public static void open(Shell parent, IncidentEditing editing, EventCatalogue events) {
        open(parent, editing, events, "notified", Map.of());
    }

    /**
     * Opens the window for an event of a type.
     *
     * @param details known already, by their keys in the file
     */
    public static void open(
            Shell parent, IncidentEditing editing, EventCatalogue events, String type, Map<String, Object> details) {
        var window = new NewEventWindow(parent, editing, events);
        window.choose(type, details);
        window.shell.setSize(WIDTH, window.shell.computeSize(WIDTH, SWT.DEFAULT).y);
        Windows.centre(window.shell, parent);
        window.shell.open();
        window.type.setFocus();
    }

    private void addButtons() {
        var buttons = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(buttons);
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.END, SWT.CENTER).applyTo(buttons);
        Windows.button(buttons, "event.add", Messages.Event_add, this::add);
        Windows.button(buttons, "event.cancel", Messages.Cancel, shell::close);
        Windows.answer(shell, this::add);
        Windows.keys(shell, event -> {
            if (event.keyCode == 's' && event.stateMask == SWT.MOD1) {
                Windows.take(event, this::add);
            }
        });
    }

    private Label label(String text) {
        var label = new Label(shell, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.BEGINNING)
                .indent(0, 4)
                .applyTo(label);
        return label;
    }

    private String chosen() {
        return types.get(type.getSelectionIndex());
    }

    private void showDetails() {
        inputs.values().forEach(DetailInput::dispose);
        inputs.clear();
        events.details(chosen()).forEach(detail -> inputs.put(detail, new DetailInput(shell, detail, noteLabel)));
        shell.layout(true, true);
        shell.setSize(
                shell.getSize().x, Math.max(shell.getSize().y, shell.computeSize(shell.getSize().x, SWT.DEFAULT).y));
    }

    private void add() {
        at.commit();
        Optional<Instant> when = at.value();
        if (when.isEmpty() || !at.complaint().isEmpty()) {
            problem.setText(Messages.Event_no_time);
            shell.layout(true, true);
            at.setFocus();
            return;
        }
        if (when.get().isAfter(editing.clock().instant())) {
            problem.setText(Messages.Event_future);
            shell.layout(true, true);
            at.setFocus();
            return;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        inputs.forEach((detail, input) -> input.value().ifPresent(value -> values.put(detail.key(), value)));
        String id = chosen();
        editing.facts()
                .addEvent(
                        events.label(id),
                        new NewEvent(id, when.get(), note.getText().strip(), values));
        shell.close();
    }
}
