package org.tongbao.workbench.internal.event;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tongbao.model.incident.Detail;
import org.tongbao.model.incident.Event;
import org.tongbao.ui.edit.IncidentEditing;
import org.tongbao.ui.edit.NewEvent;
import org.tongbao.ui.widgets.DateTimeField;
import org.tongbao.ui.widgets.TabKey;
import org.tongbao.ui.widgets.Wheel;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.Windows;
import org.tongbao.workbench.internal.nls.Messages;

/**
 * 新增時序紀錄: what happened, when, and what belongs to it; also puts right what was written down before. Beside the
 * editor, nothing waits for it. UI thread.
 */
public final class NewEventWindow {

    private static final int MARGIN = 12;
    private static final int WIDTH = 520;
    private static final int NOTE_HEIGHT = 60;
    private static final int LABEL_INDENT = 6;
    private static final int MOST_LINES = 30;
    private static final String REASON = "reason";

    private final Shell shell;
    private final IncidentEditing editing;
    private final EventCatalogue events;
    private final List<String> types;
    private final Combo type;
    private final DateTimeField at;
    private final Label noteLabel;
    private final Map<EventDetail, DetailInput> inputs = new LinkedHashMap<>();
    private final Text note;
    private final Optional<Event> wrong;
    private final Optional<Text> reason;
    private final Label problem;

    private NewEventWindow(Shell parent, IncidentEditing editing, EventCatalogue events, Optional<Event> wrong) {
        this.editing = editing;
        this.events = events;
        this.wrong = wrong;
        types = new ArrayList<>(events.types());
        shell = Keyed.as(new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE), "event.window");
        shell.setText(wrong.isPresent() ? Messages.Event_correct_title : Messages.Event_title);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(MARGIN, MARGIN)
                .spacing(8, 8)
                .applyTo(shell);
        label(Messages.Event_type, SWT.CENTER);
        type = Wheel.passes(Keyed.as(new Combo(shell, SWT.READ_ONLY), "event.type"));
        types.forEach(id -> type.add(events.label(id)));
        type.setVisibleItemCount(MOST_LINES);
        type.addListener(SWT.Selection, event -> showDetails());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(type);
        label(Messages.Event_at, SWT.BEGINNING);
        at = new DateTimeField(shell, editing.clock(), Times.ZONE, true);
        Keyed.as(at.text(), "event.at");
        at.setValue(Optional.of(editing.clock().instant().truncatedTo(ChronoUnit.MINUTES)));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(at);
        noteLabel = label(Messages.Event_note, SWT.BEGINNING);
        note = lines("event.note");
        reason = wrong.filter(NewEventWindow::explained).map(event -> {
            label(Messages.Event_why, SWT.BEGINNING);
            return lines("event.why");
        });
        problem = Keyed.as(new Label(shell, SWT.WRAP), "event.problem");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(problem);
        addButtons();
    }

    private Text lines(String id) {
        var text = TabKey.leaves(Keyed.as(new Text(shell, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL), id));
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(SWT.DEFAULT, NOTE_HEIGHT)
                .applyTo(text);
        return text;
    }

    /** True when the event must say why it is so: it is saved, or corrects one that is. */
    private static boolean explained(Event event) {
        return event.getRecorded() != null || event.getReplaces() != null;
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
        var window = new NewEventWindow(parent, editing, events, Optional.empty());
        window.choose(type, details);
        window.open(parent);
        window.type.setFocus();
    }

    /** Opens the window on an event that is to be put right; of one that is saved it asks why. */
    public static void correct(Shell parent, IncidentEditing editing, EventCatalogue events, Event wrong) {
        var window = new NewEventWindow(parent, editing, events, Optional.of(wrong));
        window.choose(Objects.toString(wrong.getType(), ""), details(wrong));
        window.type.setEnabled(false);
        window.at.setValue(Optional.ofNullable(wrong.getAt()));
        window.note.setText(Objects.toString(wrong.getNote(), ""));
        if (wrong.getRecorded() == null) {
            window.reason.ifPresent(why -> why.setText(Objects.toString(wrong.getReason(), "")));
        }
        window.open(parent);
        window.at.setFocus();
    }

    private void open(Shell parent) {
        shell.setSize(WIDTH, shell.computeSize(WIDTH, SWT.DEFAULT).y);
        Windows.centre(shell, parent);
        shell.open();
    }

    private static Map<String, Object> details(Event event) {
        Map<String, Object> details = new LinkedHashMap<>();
        if (!explained(event) && event.getReason() != null) {
            details.put(REASON, event.getReason());
        }
        event.getDetails().forEach(detail -> details.put(detail.getKey(), value(detail)));
        return details;
    }

    private static Object value(Detail detail) {
        if (detail.getFlag() != null) {
            return detail.getFlag();
        }
        return detail.getNumber() == null ? Objects.toString(detail.getText(), "") : detail.getNumber();
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

    private Label label(String text, int place) {
        var label = new Label(shell, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, place)
                .indent(0, place == SWT.BEGINNING ? LABEL_INDENT : 0)
                .applyTo(label);
        return label;
    }

    private String chosen() {
        return types.get(type.getSelectionIndex());
    }

    private void showDetails() {
        inputs.values().forEach(DetailInput::dispose);
        inputs.clear();
        events.details(chosen()).stream()
                .filter(detail -> reason.isEmpty() || !REASON.equals(detail.key()))
                .forEach(detail -> inputs.put(detail, new DetailInput(shell, detail, noteLabel)));
        shell.layout(true, true);
        int width = shell.getSize().x;
        shell.setSize(width, shell.computeSize(width, SWT.DEFAULT).y);
    }

    private void add() {
        at.commit();
        Optional<Instant> when = at.value();
        if (when.isEmpty() || !at.complaint().isEmpty()) {
            complain(Messages.Event_no_time, at);
            return;
        }
        if (when.get().isAfter(editing.clock().instant())) {
            complain(Messages.Event_future, at);
            return;
        }
        String why = reason.map(text -> text.getText().strip()).orElse("");
        if (reason.isPresent() && why.isEmpty()) {
            complain(Messages.Life_no_reason, reason.get());
            return;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        // what the window does not ask for stays as it is
        wrong.map(NewEventWindow::details).ifPresent(values::putAll);
        inputs.keySet().forEach(detail -> values.remove(detail.key()));
        inputs.forEach((detail, input) -> input.value().ifPresent(value -> values.put(detail.key(), value)));
        String id = chosen();
        var event = new NewEvent(id, when.get(), note.getText().strip(), values);
        wrong.ifPresentOrElse(
                before -> editing.facts().putRight(before, events.label(id), event, why),
                () -> editing.facts().addEvent(events.label(id), event));
        shell.close();
    }

    private void complain(String words, Control where) {
        problem.setText(words);
        shell.layout(true, true);
        where.setFocus();
    }
}
