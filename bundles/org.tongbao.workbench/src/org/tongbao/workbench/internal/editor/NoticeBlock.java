package org.tongbao.workbench.internal.editor;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tongbao.core.incident.Facts;
import org.tongbao.model.incident.Event;
import org.tongbao.ui.look.Tint;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.event.RecordWindow;
import org.tongbao.workbench.internal.event.RecordWindow.Ask;
import org.tongbao.workbench.internal.event.RecordWindow.Request;

/** One kind of notice to others: what the clause wants, what was recorded so far, and buttons for what comes next. */
abstract class NoticeBlock extends OverviewBlock {

    private static final int WIDTH = 240;

    private List<String> drawn = List.of();
    private final String id;

    /** True from what was recorded here until it is shown: one works on here, though the button pressed is gone. */
    private boolean recorded;

    NoticeBlock(PageContext context, Composite parent, String id, String title) {
        super(context, parent, id, title, 2);
        this.id = id;
    }

    @Override
    final void showFacts() {
        List<String> now = Stream.concat(
                        Stream.of(basis()),
                        Facts.events(session().editing().incident()).stream()
                                .map(event -> event.getId() + event.getAt() + event.getRecorded()))
                .toList();
        if (now.equals(drawn) && body().getChildren().length > 0) {
            return;
        }
        drawn = now;
        boolean here = recorded;
        recorded = false;
        clear();
        draw();
        body().layout(true, true);
        if (here) {
            focus();
        }
    }

    /** What is drawn besides the events. */
    String basis() {
        return "";
    }

    /** Draws everything anew. */
    abstract void draw();

    /** What the clause wants. */
    final Label hint(String text) {
        Label label = wide(text);
        label.setForeground(Tint.TEXT_MUTED.color(body().getDisplay()));
        return label;
    }

    /** A line over both columns. */
    final Label wide(String text) {
        Label label = context().toolkit().createLabel(body(), text.replace("&", "&&"), SWT.WRAP);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    /** A line that says that something is still to be done. */
    final void open(String key, String text) {
        Label label = Keyed.as(wide(text), id + "." + key);
        label.setForeground(Tint.STATE_WARN.color(body().getDisplay()));
    }

    /** What was recorded of some types, oldest first. */
    final List<Event> recorded(Set<String> types) {
        return Facts.events(session().editing().incident()).stream()
                .filter(event -> types.contains(event.getType()) && event.getAt() != null)
                .sorted(Comparator.comparing(Event::getAt))
                .toList();
    }

    /** One event: when and what. */
    final void line(Event event) {
        context().toolkit().createLabel(body(), Timed.words(event));
        Label what = context().toolkit().createLabel(body(), words(event).replace("&", "&&"), SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH - 60, SWT.DEFAULT)
                .applyTo(what);
    }

    final String words(Event event) {
        return Timed.line(event, session().events());
    }

    /** A button over both columns that asks for an event and records it. */
    final Button button(String key, String text, Request request) {
        Button button = context().toolkit().createButton(body(), text, SWT.PUSH);
        Keyed.as(button, id + "." + key);
        button.addListener(
                SWT.Selection,
                event -> RecordWindow.open(body().getShell(), session().editing(), noted(request)));
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .align(SWT.BEGINNING, SWT.CENTER)
                .applyTo(button);
        return button;
    }

    private Request noted(Request request) {
        return new Request(
                request.title(),
                request.text(),
                request.at(),
                request.asks(),
                (when, values) -> {
                    recorded = true;
                    request.sink().record(when, values);
                },
                request.timed());
    }

    /**
     * Asks all that an event of the type can say.
     *
     * @param initial filled in beforehand, by key
     * @param required keys that must be answered
     */
    final Request request(String type, String text, Map<String, String> initial, Set<String> required) {
        List<Ask> asks = session().events().details(type).stream()
                .map(detail -> new Ask(
                        detail, Objects.toString(initial.get(detail.key()), ""), required.contains(detail.key())))
                .toList();
        return Request.event(session().editing(), type, text, asks);
    }
}
