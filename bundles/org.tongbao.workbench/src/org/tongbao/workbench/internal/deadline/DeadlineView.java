package org.tongbao.workbench.internal.deadline;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.tongbao.ui.UiThread;
import org.tongbao.workbench.internal.Commands;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.MessagePane;
import org.tongbao.workbench.internal.MessagePane.Offer;
import org.tongbao.workbench.internal.MinuteTick;
import org.tongbao.workbench.internal.editor.Editors;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.store.StoreAccess;

/** 期限: the open clocks of all incidents, most urgent first. */
public final class DeadlineView extends ViewPart {

    private final Clock clock = Clock.systemUTC();
    private final Runnable changed = this::changed;
    private @Nullable Widgets widgets;

    private record Widgets(Composite root, StackLayout layout, TableViewer viewer, MessagePane message) {}

    @Override
    public void createPartControl(@Nullable Composite parent) {
        var root = new Composite(parent, SWT.NONE);
        var layout = new StackLayout();
        root.setLayout(layout);
        var viewer = new TableViewer(root, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
        Keyed.as(viewer.getTable(), "deadlines.table").setHeaderVisible(true);
        ColumnViewerToolTipSupport.enableFor(viewer);
        for (DeadlineColumn column : DeadlineColumn.values()) {
            var shown = new TableViewerColumn(viewer, SWT.LEAD);
            shown.getColumn().setText(column.heading());
            shown.getColumn().setWidth(column.width());
            shown.getColumn().setMoveable(true);
            shown.setLabelProvider(new DeadlineCell(column, viewer.getControl()));
            Keyed.as(shown.getColumn(), "deadlines.column." + column.name().toLowerCase(Locale.ROOT));
        }
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.addOpenListener(event -> open((IStructuredSelection) event.getSelection()));
        var message = new MessagePane(root, "deadlines.message");
        widgets = new Widgets(root, layout, viewer, message);
        getSite().setSelectionProvider(viewer);
        new MinuteTick(root, this::show);
        watch().addListener(changed);
        show();
    }

    @Override
    public void setFocus() {
        var now = widgets;
        if (now != null) {
            Objects.requireNonNull(now.layout().topControl).setFocus();
        }
    }

    @Override
    public void dispose() {
        watch().removeListener(changed);
        super.dispose();
    }

    /** Reads all incidents again, in a Job. */
    public void refresh() {
        watch().refresh();
    }

    /** Any thread. */
    private void changed() {
        var now = widgets;
        if (now != null) {
            UiThread.async(now.root(), this::show);
        }
    }

    private void show() {
        var now = widgets;
        if (now == null) {
            return;
        }
        List<DeadlineRow> rows = watch().rows(clock.instant());
        long late = rows.stream().filter(DeadlineRow::late).count();
        setPartName(late > 0 ? NLS.bind(Messages.Deadlines_title_late, late) : Messages.Deadlines_title);
        if (rows.isEmpty()) {
            showNothing(now.message());
            now.layout().topControl = now.message();
        } else {
            var chosen = now.viewer().getStructuredSelection();
            now.viewer().setInput(rows);
            rows.stream()
                    .filter(row -> chosen.getFirstElement() instanceof DeadlineRow before && row.same(before))
                    .findFirst()
                    .ifPresent(row -> now.viewer().setSelection(new StructuredSelection(row)));
            now.layout().topControl = now.viewer().getControl();
        }
        now.root().layout();
    }

    /** No rows mean no deadlines only when the store is open. */
    private void showNothing(MessagePane message) {
        if (getSite().getService(StoreAccess.class).store().isPresent()) {
            message.show(
                    Messages.Deadlines_empty,
                    Messages.Deadlines_empty_text,
                    List.of(new Offer(
                            "deadlines.empty.quick",
                            Messages.Register_empty_quick,
                            () -> Commands.run(getSite(), Commands.QUICK))));
        } else {
            message.show(Messages.Deadlines_unknown, Messages.Deadlines_unknown_text, List.of());
        }
    }

    private void open(IStructuredSelection selection) {
        if (selection.getFirstElement() instanceof DeadlineRow row) {
            Editors.open(getSite(), row.incident().id());
        }
    }

    private DeadlineWatch watch() {
        return getSite().getService(DeadlineWatch.class);
    }
}
