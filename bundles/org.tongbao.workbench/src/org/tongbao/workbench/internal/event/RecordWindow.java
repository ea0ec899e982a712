package org.tongbao.workbench.internal.event;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.tongbao.ui.edit.IncidentEditing;
import org.tongbao.ui.edit.NewEvent;
import org.tongbao.ui.widgets.DateTimeField;
import org.tongbao.workbench.internal.AskWindow;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.nls.Messages;

/**
 * Asks what belongs to one event of a settled type and records it; a question may be filled in beforehand and may demand
 * an answer. Beside the editor, nothing waits for it. UI thread.
 */
public final class RecordWindow {

    /**
     * What is asked.
     *
     * @param detail what of the event
     * @param initial filled in beforehand: text, id of an option or digits; may be empty
     * @param required true when the event says too little without it
     */
    public record Ask(EventDetail detail, String initial, boolean required) {

        /** A question that may stay open. */
        public static Ask of(EventDetail detail) {
            return new Ask(detail, "", false);
        }

        /** A question that must be answered. */
        public static Ask required(EventDetail detail, String initial) {
            return new Ask(detail, initial, true);
        }
    }

    /** What becomes of the answers. */
    @FunctionalInterface
    public interface Sink {

        /**
         * Records them.
         *
         * @param at when it was so
         * @param values texts, numbers and flags by the key of the detail; those not answered are missing
         */
        void record(Instant at, Map<String, Object> values);
    }

    /**
     * Something to be recorded.
     *
     * @param title of the window
     * @param text what it is for and which clause wants it
     * @param at the time filled in; empty for the present
     * @param asks in the order shown
     * @param sink takes the answers
     * @param timed false where no time is asked: it is so from now on
     */
    public record Request(String title, String text, Optional<Instant> at, List<Ask> asks, Sink sink, boolean timed) {

        /** Copies. */
        public Request {
            asks = List.copyOf(asks);
        }

        /** Something that happened at an instant. */
        public Request(String title, String text, Optional<Instant> at, List<Ask> asks, Sink sink) {
            this(title, text, at, asks, sink, true);
        }

        /** Asks for an event of a type. */
        public static Request event(IncidentEditing editing, String type, String text, List<Ask> asks) {
            String label = EventWords.label(type);
            return new Request(label, text, Optional.empty(), asks, (when, values) -> {
                Map<String, Object> details = new LinkedHashMap<>(values);
                String note = Objects.toString(details.remove(EventDetail.NOTE), "");
                editing.facts().addEvent(label, new NewEvent(type, when, note, details));
            });
        }
    }

    private final AskWindow window;
    private final Clock clock;
    private final Request request;
    private final DateTimeField at;
    private final Map<Ask, DetailInput> inputs = new LinkedHashMap<>();
    private final Label problem;

    /** True while what was complained of is not mended. */
    private BooleanSupplier wrong = () -> false;

    private RecordWindow(Shell parent, Clock clock, Request request) {
        this.clock = clock;
        this.request = request;
        window = new AskWindow(parent, "record", request.title());
        window.wide("text", request.text());
        Shell shell = window.shell();
        var label = new Label(shell, SWT.NONE);
        label.setText(Messages.Event_at);
        at = new DateTimeField(shell, clock, Times.ZONE, true);
        Keyed.as(at.text(), "record.at");
        at.setValue(Optional.of(request.at().orElseGet(() -> clock.instant().truncatedTo(ChronoUnit.MINUTES))));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .exclude(!request.timed())
                .applyTo(at);
        GridDataFactory.fillDefaults().exclude(!request.timed()).applyTo(label);
        at.setVisible(request.timed());
        label.setVisible(request.timed());
        problem = window.wide("problem", "");
        at.text().addListener(SWT.Modify, event -> look());
        request.asks().forEach(this::ask);
        window.buttons("add", Messages.Event_add, this::add);
    }

    /** Opens the window for an incident. */
    public static void open(Shell parent, IncidentEditing editing, Request request) {
        open(parent, editing.clock(), request);
    }

    /** Opens the window for anything that is recorded by a clock. */
    public static void open(Shell parent, Clock clock, Request request) {
        var asking = new RecordWindow(parent, clock, request);
        asking.window.open();
        asking.inputs.values().stream().findFirst().ifPresentOrElse(DetailInput::focus, asking.at::setFocus);
    }

    private void ask(Ask ask) {
        var input = new DetailInput(window.shell(), ask.detail(), problem);
        input.onChange(this::look);
        if (!ask.initial().isEmpty()) {
            input.set(ask.initial());
        }
        inputs.put(ask, input);
    }

    private void add() {
        at.commit();
        Optional<Instant> when = at.value();
        if (when.isEmpty() || !at.complaint().isEmpty()) {
            complainOfTime(Messages.Event_no_time);
            return;
        }
        if (when.get().isAfter(clock.instant())) {
            complainOfTime(Messages.Event_future);
            return;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (Map.Entry<Ask, DetailInput> each : inputs.entrySet()) {
            Optional<Object> value = each.getValue().value();
            if (value.isEmpty() && each.getKey().required()) {
                complain(NLS.bind(Messages.Event_missing, each.getKey().detail().label()), each.getValue()::isBlank);
                each.getValue().focus();
                return;
            }
            value.ifPresent(given -> values.put(each.getKey().detail().key(), given));
        }
        request.sink().record(when.get(), values);
        window.shell().close();
    }

    /** Another time is another question: whether it is right is seen when it is pressed again. */
    private void complainOfTime(String words) {
        String refused = at.text().getText();
        complain(words, () -> at.text().getText().equals(refused));
        at.setFocus();
    }

    private void complain(String words, BooleanSupplier still) {
        say(words);
        wrong = still;
    }

    /** Takes the complaint back as soon as it is mended. */
    private void look() {
        if (!problem.getText().isEmpty() && !wrong.getAsBoolean()) {
            say("");
        }
    }

    private void say(String words) {
        problem.setText(words);
        window.shell().layout(true, true);
    }
}
