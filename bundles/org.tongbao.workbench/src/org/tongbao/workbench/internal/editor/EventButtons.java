package org.tongbao.workbench.internal.editor;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.tongbao.model.incident.Event;
import org.tongbao.ui.edit.Frozen;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.event.NewEventWindow;
import org.tongbao.workbench.internal.nls.Messages;

/** What can be done with the list of events: write one down, put the chosen one right, take out one never saved. */
final class EventButtons {

    private final PageContext context;
    private final Table events;
    private final Button correct;
    private final Button remove;

    /**
     * A row of buttons below the list.
     *
     * @param events whose items carry the id of their event
     */
    EventButtons(PageContext context, Composite parent, Table events) {
        this.context = context;
        this.events = events;
        var row = context.toolkit().createComposite(parent);
        row.setLayout(RowLayoutFactory.fillDefaults().margins(0, 0).spacing(8).create());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        button(
                row,
                "history.add",
                Messages.Event_new,
                () -> NewEventWindow.open(
                        row.getShell(),
                        context.session().editing(),
                        context.session().events()));
        correct = button(row, "history.correct", Messages.Correct, this::correct);
        remove = button(row, "history.remove", Messages.History_remove, this::remove);
        events.addListener(SWT.Selection, event -> refresh());
        events.addListener(SWT.DefaultSelection, event -> correct());
        refresh();
    }

    /** Follows the list. */
    void refresh() {
        Optional<Event> chosen = chosen();
        var editing = context.session().editing();
        correct.setEnabled(chosen.isPresent() && !Frozen.stops(editing, correct));
        remove.setEnabled(
                chosen.filter(event -> event.getRecorded() == null).isPresent() && !Frozen.stops(editing, remove));
    }

    /** The chosen event where a person may put it right: one that no other took the place of. */
    private Optional<Event> chosen() {
        if (events.isDisposed() || events.getSelectionCount() == 0) {
            return Optional.empty();
        }
        Object id = events.getSelection()[0].getData();
        var all = context.session().editing().incident().getEvents();
        return all.stream()
                .filter(event -> event.getId().equals(id))
                .filter(event -> context.session().events().types().contains(event.getType()))
                .filter(event -> all.stream().noneMatch(other -> event.getId().equals(other.getReplaces())))
                .findFirst();
    }

    private void correct() {
        chosen().ifPresent(event -> NewEventWindow.correct(
                events.getShell(),
                context.session().editing(),
                context.session().events(),
                event));
    }

    private void remove() {
        chosen().filter(event -> event.getRecorded() == null)
                .ifPresent(event -> context.session()
                        .editing()
                        .facts()
                        .remove(event, context.session().events().label(event.getType())));
    }

    private Button button(Composite row, String id, String text, Runnable work) {
        var button = Keyed.as(context.toolkit().createButton(row, text, SWT.PUSH), id);
        button.addListener(SWT.Selection, event -> work.run());
        return button;
    }
}
