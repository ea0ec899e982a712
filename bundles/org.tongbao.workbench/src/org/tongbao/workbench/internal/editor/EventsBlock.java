package org.tongbao.workbench.internal.editor;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tongbao.model.incident.Event;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.event.NewEventWindow;
import org.tongbao.workbench.internal.nls.Messages;

/** 最近的時序: the last five events, and a way to add one. */
final class EventsBlock extends OverviewBlock {

    private static final int SHOWN = 5;

    private List<String> drawn = List.of();

    EventsBlock(PageContext context, Composite parent) {
        super(context, parent, "overview.events", Messages.Overview_events, 2);
    }

    @Override
    void showFacts() {
        List<Event> events = Timed.newestFirst(session().editing().incident()).stream()
                .limit(SHOWN)
                .toList();
        List<String> now =
                events.stream().map(event -> Timed.words(event) + line(event)).toList();
        if (now.equals(drawn) && body().getChildren().length > 0) {
            return;
        }
        drawn = now;
        clear();
        for (Event event : events) {
            context().toolkit().createLabel(body(), Timed.words(event));
            Label what = context().toolkit().createLabel(body(), line(event).replace("&", "&&"), SWT.WRAP);
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(180, SWT.DEFAULT)
                    .applyTo(what);
        }
        var add =
                Keyed.as(context().toolkit().createButton(body(), Messages.Event_new, SWT.PUSH), "overview.events.add");
        add.addListener(
                SWT.Selection,
                event -> NewEventWindow.open(
                        body().getShell(), session().editing(), session().events()));
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .align(SWT.BEGINNING, SWT.CENTER)
                .applyTo(add);
    }

    private String line(Event event) {
        return Timed.line(event, session().events());
    }
}
