package org.tongbao.workbench.internal.life;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.tongbao.core.incident.Titles;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.ui.UiThread;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.store.StoreAccess;

/** Finds another incident of the store by number, title or organization. UI thread. */
final class IncidentPicker extends Composite {

    private static final int MOST = 50;
    private static final int HEIGHT = 140;
    private static final int PAUSE = 200;

    private final StoreAccess access;
    private final String own;
    private final Text search;
    private final Table table;
    private List<IncidentSummary> lines = List.of();
    private int asked;
    private final Runnable query = this::query;

    /**
     * A search field over a list.
     *
     * @param own id of the incident that is not offered
     */
    IncidentPicker(Composite parent, StoreAccess access, String own) {
        super(parent, SWT.NONE);
        this.access = access;
        this.own = own;
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
        new Label(this, SWT.NONE).setText(Messages.Life_other);
        search = Keyed.as(new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "life.search");
        search.setMessage(Messages.Register_search);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        table = Keyed.as(new Table(this, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE), "life.incidents");
        table.setHeaderVisible(true);
        column(Messages.Column_number, 120);
        column(Messages.Column_title, 170);
        column(Messages.Column_organization, 150);
        column(Messages.Column_awareness, 160);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(SWT.DEFAULT, HEIGHT)
                .applyTo(table);
        search.addModifyListener(event -> getDisplay().timerExec(PAUSE, query));
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                event.doit = false;
                table.setSelection(0);
                table.setFocus();
            }
        });
        query();
    }

    @Override
    public boolean setFocus() {
        return search.setFocus();
    }

    /** The incident chosen. */
    Optional<IncidentSummary> chosen() {
        int index = table.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(lines.get(index));
    }

    private void query() {
        Optional<IncidentStore> store = access.store();
        if (isDisposed() || store.isEmpty()) {
            return;
        }
        String typed = search.getText().strip();
        var wanted = new IncidentQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                typed.isEmpty() ? Optional.empty() : Optional.of(typed),
                MOST);
        int ticket = ++asked;
        access.run(Messages.Register_search, () -> {
            List<IncidentSummary> found = store.get().list(wanted).value().orElse(List.of());
            UiThread.async(this, () -> {
                if (ticket == asked) {
                    show(found);
                }
            });
        });
    }

    private void show(List<IncidentSummary> found) {
        lines = found.stream().filter(line -> !line.id().equals(own)).toList();
        table.removeAll();
        for (IncidentSummary line : lines) {
            new TableItem(table, SWT.NONE).setText(new String[] {
                line.number(),
                Titles.of(line),
                line.organization(),
                line.awareness().map(Times::format).orElse("")
            });
        }
        if (lines.size() == 1) {
            table.setSelection(0);
        }
    }

    private void column(String heading, int width) {
        var column = new TableColumn(table, SWT.LEAD);
        column.setText(heading);
        column.setWidth(width);
    }
}
