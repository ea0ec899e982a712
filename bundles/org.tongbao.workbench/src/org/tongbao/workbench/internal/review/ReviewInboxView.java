package org.tongbao.workbench.internal.review;

import java.time.Clock;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.ViewPart;
import org.tongbao.core.review.Reviewing;
import org.tongbao.core.review.Reviewing.Waiting;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.model.finding.Result;
import org.tongbao.ui.UiThread;
import org.tongbao.workbench.internal.FindingDetails;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.MinuteTick;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.editor.Editors;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.profile.Profile;
import org.tongbao.workbench.internal.register.RegisterWords;
import org.tongbao.workbench.internal.store.StoreAccess;
import org.tongbao.workbench.internal.store.StoreState;

/** 審核收件匣: notifications of others that wait for the agency one works for, the most urgent first. UI thread. */
public final class ReviewInboxView extends ViewPart implements StoreAccess.Listener {

    private static final int[] WIDTHS = {140, 110, 170, 190, 140, 160};

    private final Clock clock = Clock.systemUTC();
    private @Nullable Table table;
    private @Nullable Label words;
    private List<Waiting> shown = List.of();

    @Override
    public void createPartControl(@Nullable Composite parent) {
        var root = Keyed.as(new Composite(parent, SWT.NONE), "inbox");
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 4).applyTo(root);
        var label = Keyed.as(new Label(root, SWT.WRAP), "inbox.words");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        words = label;
        var made = Keyed.as(new Table(root, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER), "inbox.table");
        made.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(made);
        String[] headings = {
            Messages.Column_remaining,
            Messages.Column_number,
            Messages.Fact_organization,
            Messages.Fact_title,
            Messages.Review_next,
            Messages.Review_due
        };
        for (int i = 0; i < headings.length; i++) {
            var column = new TableColumn(made, SWT.LEAD);
            column.setText(headings[i]);
            column.setWidth(WIDTHS[i]);
        }
        made.addListener(SWT.DefaultSelection, event -> open());
        new MinuteTick(made, this::tell);
        table = made;
        access().addListener(this);
        refresh();
    }

    private StoreAccess access() {
        return getSite().getService(StoreAccess.class);
    }

    @Override
    public void dispose() {
        access().removeListener(this);
        super.dispose();
    }

    @Override
    public void stateChanged(StoreState state) {
        refresh();
    }

    @Override
    public void incidentSaved(String id) {
        refresh();
    }

    /** Any thread; what nobody sees is looked up when somebody does. */
    private void refresh() {
        var now = table;
        if (now != null) {
            UiThread.async(now, () -> {
                if (getSite().getPage().isPartVisible(this)) {
                    look(now);
                }
            });
        }
    }

    private void look(Table now) {
        var reviewing = getSite().getService(Reviewing.class);
        access().store()
                .ifPresent(store -> access().run(Messages.Inbox_title, () -> {
                    String agency = store.accounts().actor().organization();
                    Result<List<Waiting>> found = reviewing.inbox(
                            store, agency.isBlank() ? Profile.load().organization() : agency);
                    UiThread.async(now, () -> show(found));
                }));
    }

    private void show(Result<List<Waiting>> found) {
        var now = table;
        var label = words;
        if (now == null || label == null) {
            return;
        }
        shown = found.value().orElse(List.of());
        label.setText(
                !found.done()
                        ? FindingDetails.sentence(found.findings())
                        : shown.isEmpty() ? Messages.Inbox_none : Messages.Inbox_hint);
        int selected = now.getSelectionIndex();
        now.removeAll();
        for (Waiting each : shown) {
            IncidentSummary incident = each.incident();
            new TableItem(now, SWT.NONE).setText(new String[] {
                "",
                incident.number(),
                incident.organization(),
                incident.title(),
                ReviewWords.next(each.state()),
                incident.nextDue().map(Times::format).orElse("")
            });
        }
        now.setSelection(selected);
        tell();
        label.getParent().layout();
    }

    /** How long there is for each, now. */
    private void tell() {
        var now = table;
        for (int i = 0; now != null && i < Math.min(shown.size(), now.getItemCount()); i++) {
            TableItem item = now.getItem(i);
            RegisterWords.remaining(shown.get(i).incident(), clock.instant()).ifPresent(left -> {
                item.setText(0, left.words());
                item.setImage(0, left.icon().image(item.getDisplay()));
                item.setForeground(0, left.tint().color(item.getDisplay()));
            });
        }
    }

    private void open() {
        var now = table;
        int index = now == null ? -1 : now.getSelectionIndex();
        if (index >= 0 && index < shown.size()) {
            Editors.open(getSite().getPage(), shown.get(index).incident().id(), "signatures/review");
        }
    }

    @Override
    public void setFocus() {
        var now = table;
        if (now != null) {
            now.setFocus();
            refresh();
        }
    }
}
