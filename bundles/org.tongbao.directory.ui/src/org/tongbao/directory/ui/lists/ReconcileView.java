package org.tongbao.directory.ui.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.tongbao.core.account.Permission;
import org.tongbao.core.directory.ListKind;
import org.tongbao.core.directory.Reconciliation.Gap;
import org.tongbao.directory.ui.editor.OrganizationEditors;
import org.tongbao.directory.ui.lists.ReconcileDesk.Found;
import org.tongbao.directory.ui.lists.nls.Messages;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.store.WorkbenchStore;
import org.tongbao.ui.widgets.Keyed;

/**
 * 核對: organizations without a contact, contacts of organizations in no list, entries nobody confirmed for long, gaps in
 * teams; each with what to do, stale ones confirmed here. The lists are written out from here, too.
 */
public final class ReconcileView extends ViewPart implements WorkbenchStore.Listener {

    /** Id of the view. */
    public static final String ID = "org.tongbao.directory.ui.reconcile";

    private static final int[] MONTHS = {3, 6, 12, 24};
    private static final int USUAL = 1;
    private static final int TEXT_WIDTH = 200;

    private final AtomicInteger asked = new AtomicInteger();
    private @Nullable Widgets widgets;
    private Found found = new Found(0, List.of());
    private String rowTold = "";

    private record Widgets(
            Composite root,
            Combo filter,
            Combo months,
            Label count,
            RowTable<Gap> table,
            Button confirm,
            Button open,
            Label message,
            LastImport last) {}

    /** Shows the view. */
    static void show(IWorkbenchWindow window) {
        try {
            window.getActivePage().showView(ID, null, IWorkbenchPage.VIEW_ACTIVATE);
        } catch (PartInitException e) {
            throw new IllegalStateException(ID, e);
        }
    }

    @Override
    public void createPartControl(@Nullable Composite parent) {
        var root = Keyed.as(new Composite(parent, SWT.NONE), "reconcile");
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 4).applyTo(root);
        var top = row(root, 3);
        var filter = Keyed.as(new Combo(top, SWT.READ_ONLY), "reconcile.filter");
        var months = Keyed.as(new Combo(top, SWT.READ_ONLY), "reconcile.months");
        months.setItems(Arrays.stream(MONTHS)
                .mapToObj(each -> NLS.bind(Messages.Reconcile_months, each))
                .toArray(String[]::new));
        months.select(USUAL);
        var count = label(top, "reconcile.count");
        var table = GapTable.in(root);
        var buttons = row(root, 4);
        var confirm = button(buttons, "confirm", Messages.Reconcile_confirm);
        var open = button(buttons, "open", Messages.Reconcile_open);
        var export = button(buttons, "export", Messages.Export_any);
        var message = label(buttons, "reconcile.message");
        var last = new LastImport(root, getSite().getService(ImportDesk.class), this::say);
        var now = new Widgets(root, filter, months, count, table, confirm, open, message, last);
        widgets = now;
        filter.addListener(SWT.Selection, event -> show(now));
        months.addListener(SWT.Selection, event -> refresh());
        table.control().addListener(SWT.Selection, event -> chosen(now));
        table.control().addListener(SWT.DefaultSelection, event -> open(now));
        confirm.addListener(SWT.Selection, event -> {
            if (access().admits(confirm.getShell(), Permission.DIRECTORY)) {
                confirm(now);
            }
        });
        open.addListener(SWT.Selection, event -> open(now));
        var menu = exports(export);
        export.addListener(SWT.Selection, event -> menu.setVisible(true));
        access().addListener(this);
        refresh();
    }

    @Override
    public void setFocus() {
        var now = widgets;
        if (now != null) {
            now.table().control().setFocus();
        }
    }

    @Override
    public void dispose() {
        access().removeListener(this);
        super.dispose();
    }

    @Override
    public void storeChanged() {
        later(this::refresh);
    }

    @Override
    public void saved(String id) {
        later(this::refresh);
    }

    private void refresh() {
        var now = widgets;
        if (now == null) {
            return;
        }
        int months = MONTHS[Math.max(0, now.months().getSelectionIndex())];
        int mine = asked.incrementAndGet();
        now.last().refresh();
        desk().read(
                        months,
                        told -> later(() -> {
                            // what was asked for later is the answer
                            if (mine == asked.get()) {
                                shown(told);
                            }
                        }));
    }

    private void shown(Result<Found> told) {
        var now = widgets;
        if (now == null) {
            return;
        }
        found = told.value().orElse(new Found(0, List.of()));
        if (!told.done()) {
            say(told.findings().stream().map(Finding::message).collect(Collectors.joining(" ")));
        }
        int chosen = Math.max(0, now.filter().getSelectionIndex());
        List<String> filters = new ArrayList<>();
        filters.add(
                NLS.bind(Messages.Count_of, Messages.Filter_all, found.gaps().size()));
        for (GapGroup each : GapGroup.values()) {
            filters.add(NLS.bind(
                    Messages.Count_of,
                    each.label(),
                    found.gaps().stream().filter(each::has).count()));
        }
        now.filter().setItems(filters.toArray(String[]::new));
        now.filter().select(chosen);
        show(now);
    }

    private void show(Widgets now) {
        int chosen = now.filter().getSelectionIndex();
        now.table()
                .show(found.gaps().stream()
                        .filter(each -> chosen < 1 || GapGroup.values()[chosen - 1].has(each))
                        .toList());
        now.count().setText(count());
        boolean gone = !rowTold.isEmpty() && now.table().chosen().isEmpty();
        if (gone && now.message().getText().equals(rowTold.replace("&", "&&"))) {
            say("");
        }
        offer(now);
        now.root().layout(true, true);
    }

    private String count() {
        if (found.organizations() == 0) {
            return Messages.Reconcile_none;
        }
        long open = found.gaps().stream().filter(Gap::isOpen).count();
        Object[] counts = {open, found.gaps().size() - open, found.organizations()};
        return found.gaps().isEmpty() ? Messages.Reconcile_fine : NLS.bind(Messages.Reconcile_count, counts);
    }

    /** One row is told in full, since its cells are cut where the window is small. */
    private void chosen(Widgets now) {
        List<Gap> chosen = now.table().chosen();
        rowTold = chosen.size() == 1 ? GapTable.inFull(chosen.getFirst()) : "";
        say(rowTold);
        offer(now);
    }

    /** What can be done with the rows chosen. */
    private void offer(Widgets now) {
        List<Gap> chosen = now.table().chosen();
        long entries =
                chosen.stream().filter(each -> each.assignment().isPresent()).count();
        now.confirm()
                .setText(
                        entries > 1 ? NLS.bind(Messages.Reconcile_confirm_count, entries) : Messages.Reconcile_confirm);
        now.confirm().setEnabled(entries > 0);
        now.open().setEnabled(chosen.size() == 1);
        now.confirm().getParent().layout(true, true);
    }

    private void confirm(Widgets now) {
        now.confirm().setEnabled(false);
        desk().confirm(
                        now.table().chosen(),
                        done -> later(() -> say(
                                done.done()
                                        ? NLS.bind(Messages.Reconcile_confirmed, done.get())
                                        : done.findings().stream()
                                                .map(Finding::message)
                                                .collect(Collectors.joining(" ")))));
    }

    private void open(Widgets now) {
        now.table().chosen().stream()
                .limit(1)
                .forEach(gap ->
                        OrganizationEditors.reveal(getSite().getPage(), gap.organization(), gap.name(), gap.finding()));
    }

    private Menu exports(Button owner) {
        var menu = new Menu(owner);
        for (ListKind kind : ListKind.values()) {
            var item = Keyed.as(new MenuItem(menu, SWT.PUSH), "reconcile.export." + kind.id());
            item.setText(ImportWords.kind(kind));
            item.addListener(
                    SWT.Selection,
                    event -> ListExport.open(getSite().getWorkbenchWindow(), kind, words -> later(() -> say(words))));
        }
        owner.setMenu(menu);
        return menu;
    }

    private void say(String words) {
        var now = widgets;
        if (now != null) {
            now.message().setText(words.replace("&", "&&"));
            now.root().layout(true, true);
        }
    }

    private static Composite row(Composite root, int columns) {
        var row = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    private static Label label(Composite row, String key) {
        var label = Keyed.as(new Label(row, SWT.WRAP), key);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(TEXT_WIDTH, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    private static Button button(Composite row, String key, String text) {
        var button = Keyed.as(new Button(row, SWT.PUSH), "reconcile." + key);
        button.setText(text);
        return button;
    }

    /** Any thread. */
    private void later(Runnable work) {
        var now = widgets;
        if (now != null) {
            UiThread.async(now.root(), work);
        }
    }

    private ReconcileDesk desk() {
        return getSite().getService(ReconcileDesk.class);
    }

    private WorkbenchStore access() {
        return getSite().getService(WorkbenchStore.class);
    }
}
