package org.tongbao.workbench.internal.editor;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tongbao.core.store.HistoryRecord;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Event;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.look.Icon;
import org.tongbao.ui.look.Tint;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.store.StoreAccess;

/** 歷程: what happened, and every change that was saved. UI thread. */
final class HistoryPage implements EditorPage, StoreAccess.Listener {

    private static final int[] SHARES = {45, 55};

    private record Widgets(Composite root, Table events, EventButtons buttons, ChangesList changes) {}

    private final PageContext context;
    private @Nullable Widgets widgets;

    HistoryPage(PageContext context) {
        this.context = context;
    }

    @Override
    public String id() {
        return "editor.page.history";
    }

    @Override
    public String title() {
        return Messages.Page_history;
    }

    @Override
    public Icon icon() {
        return Icon.HISTORY;
    }

    @Override
    public Control create(Composite parent) {
        var root = new SashForm(parent, SWT.VERTICAL);
        context.toolkit().adapt(root);
        var upper = part(root, Messages.History_events);
        Table events = table(upper, "history.events");
        column(events, Messages.History_at, 170);
        column(events, Messages.History_what, 220);
        column(events, Messages.History_by, 100);
        column(events, Messages.History_note, 280);
        column(events, Messages.History_recorded, 170);
        var buttons = new EventButtons(context, upper, events);
        var lower = part(root, Messages.History_changes);
        var changes = new ChangesList(context, lower);
        root.setWeights(SHARES);
        widgets = new Widgets(root, events, buttons, changes);
        context.session().editing().addListener(this::showEvents);
        var access = access();
        access.addListener(this);
        root.addListener(SWT.Dispose, event -> access.removeListener(this));
        showEvents();
        load();
        return root;
    }

    @Override
    public void focus() {
        var now = widgets;
        if (now != null) {
            now.events().setFocus();
        }
    }

    @Override
    public boolean holds(String subject) {
        return context.session().editing().incident().getEvents().stream()
                .anyMatch(event -> subject.equals(event.getId()));
    }

    @Override
    public boolean reveal(String subject) {
        var now = widgets;
        if (now == null) {
            return false;
        }
        for (TableItem item : now.events().getItems()) {
            if (subject.equals(item.getData())) {
                now.events().setSelection(item);
                now.buttons().refresh();
                return now.events().setFocus();
            }
        }
        return false;
    }

    @Override
    public void incidentSaved(String id) {
        var now = widgets;
        if (now != null && id.equals(context.session().editing().incident().getId())) {
            UiThread.async(now.root(), this::load);
        }
    }

    private void load() {
        var now = widgets;
        if (now == null) {
            return;
        }
        access().store().ifPresent(store -> {
            String id = context.session().editing().incident().getId();
            access().run(Messages.History_loading, () -> read(now, store, id));
        });
    }

    /** Off the UI thread. */
    private void read(Widgets now, IncidentStore store, String id) {
        Result<List<HistoryRecord>> records = store.history(id);
        UiThread.async(now.root(), () -> showChanges(now, records));
    }

    private void showChanges(Widgets shown, Result<List<HistoryRecord>> records) {
        Instant now = context.session().editing().clock().instant();
        List<HistoryRecord> list = records.value().orElse(List.of()).stream()
                .filter(change -> !change.at().isAfter(now))
                .toList();
        String none = list.isEmpty() ? Messages.History_nothing_saved : "";
        shown.changes()
                .show(
                        list,
                        records.done()
                                ? none
                                : records.findings().stream()
                                        .map(Finding::message)
                                        .collect(Collectors.joining("\n")));
    }

    private void showEvents() {
        var now = widgets;
        if (now == null || now.events().isDisposed()) {
            return;
        }
        List<Event> all = Timed.newestFirst(context.session().editing().incident());
        Set<String> replaced =
                all.stream().map(Event::getReplaces).filter(Objects::nonNull).collect(Collectors.toSet());
        Object chosen = now.events().getSelectionCount() == 0
                ? ""
                : now.events().getSelection()[0].getData();
        now.events().removeAll();
        for (Event event : all) {
            var item = new TableItem(now.events(), SWT.NONE);
            if (replaced.contains(event.getId())) {
                item.setForeground(Tint.TEXT_MUTED.color(now.events().getDisplay()));
            }
            item.setData(event.getId());
            item.setText(new String[] {
                Timed.words(event),
                context.session().events().label(event.getType())
                        + (event.getReplaces() == null ? "" : Messages.History_correction)
                        + (replaced.contains(event.getId()) ? Messages.History_corrected : ""),
                Objects.toString(event.getBy(), ""),
                Timed.remark(event, context.session().events()),
                event.getRecorded() == null ? Messages.History_unsaved : Times.format(event.getRecorded())
            });
            if (event.getId().equals(chosen)) {
                now.events().setSelection(item);
            }
        }
        now.buttons().refresh();
    }

    private Composite part(SashForm root, String heading) {
        var part = context.toolkit().createComposite(root);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 6).applyTo(part);
        context.toolkit().createLabel(part, heading);
        return part;
    }

    private Table table(Composite parent, String id) {
        var table = Keyed.as(context.toolkit().createTable(parent, SWT.FULL_SELECTION | SWT.BORDER), id);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 80).applyTo(table);
        return table;
    }

    private static void column(Table table, String heading, int width) {
        var column = new TableColumn(table, SWT.LEAD);
        column.setText(heading);
        column.setWidth(width);
    }

    private StoreAccess access() {
        return context.site().getService(StoreAccess.class);
    }
}
