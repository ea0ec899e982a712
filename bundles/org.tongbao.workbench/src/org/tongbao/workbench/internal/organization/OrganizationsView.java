package org.tongbao.workbench.internal.organization;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.tongbao.core.store.OrganizationSummary;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.look.Tint;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.ListAndDetails;
import org.tongbao.workbench.internal.MinuteTick;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.store.StoreAccess;
import org.tongbao.workbench.internal.store.StoreState;

/** 機關: all organizations at one side, the duties and events of the chosen one at the other; events are recorded here. */
public final class OrganizationsView extends ViewPart implements StoreAccess.Listener {

    private static final int[] SHARES = {50, 50};

    private final Clock clock = Clock.systemUTC();
    private @Nullable Widgets widgets;

    private record Widgets(
            Composite root, ListAndDetails<OrganizationSummary> list, OrganizationButtons buttons, Label problem) {}

    @Override
    public void createPartControl(@Nullable Composite parent) {
        var root = Keyed.as(new Composite(parent, SWT.NONE), "organizations");
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 4).applyTo(root);
        var sash = new SashForm(root, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        var list = list(sash);
        sash.setWeights(SHARES);
        var row = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(OrganizationButtons.COUNT + 1)
                .spacing(8, 0)
                .applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        var buttons = new OrganizationButtons(row, getSite(), desk(), clock, list::chosen, this::tell);
        var problem = Keyed.as(new Label(row, SWT.WRAP), "organizations.problem");
        problem.setForeground(Tint.STATE_LATE.color(problem.getDisplay()));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(problem);
        widgets = new Widgets(root, list, buttons, problem);
        list.viewer().addSelectionChangedListener(event -> showDetails());
        getSite().setSelectionProvider(list.viewer());
        new MinuteTick(root, this::showDetails);
        access().addListener(this);
        refresh();
    }

    @Override
    public void setFocus() {
        var now = widgets;
        if (now != null) {
            now.list().viewer().getControl().setFocus();
        }
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

    /** Reads the store again, in a Job. Any thread. */
    public void refresh() {
        desk().list(list -> later(() -> show(list)));
    }

    /** Chooses an organization, now or as soon as it is known. */
    public void choose(String id) {
        var now = widgets;
        if (now != null) {
            now.list().want(id);
            refresh();
        }
    }

    private static ListAndDetails<OrganizationSummary> list(SashForm sash) {
        var list = new ListAndDetails<>(sash, "organizations", OrganizationSummary.class, OrganizationSummary::id);
        for (OrganizationColumn column : OrganizationColumn.values()) {
            var cells = ColumnLabelProvider.createTextProvider(
                    element -> element instanceof OrganizationSummary line ? column.text(line) : "");
            list.column(column.name().toLowerCase(Locale.ROOT), column.heading(), column.width(), cells);
        }
        return list;
    }

    private void show(Result<List<OrganizationSummary>> list) {
        var now = widgets;
        if (now == null) {
            return;
        }
        List<Finding> findings = list.findings();
        tell(findings.isEmpty() ? desk().objection().stream().toList() : findings);
        now.list().show(list.value().orElse(List.of()));
        showDetails();
    }

    private void showDetails() {
        var now = widgets;
        if (now == null) {
            return;
        }
        Optional<OrganizationSummary> line = chosen();
        now.buttons().refresh();
        if (line.isEmpty()) {
            now.list().tell(Messages.Org_help);
        } else {
            String id = line.get().id();
            desk().read(id, clock.instant(), words -> later(() -> details(id, words)));
        }
    }

    private void details(String id, String words) {
        var now = widgets;
        boolean still = chosen().filter(line -> line.id().equals(id)).isPresent();
        if (now != null && still) {
            now.list().tell(words);
        }
    }

    private void tell(List<Finding> findings) {
        var now = widgets;
        if (now != null) {
            now.problem().setText(findings.stream().map(Finding::message).collect(Collectors.joining(" ")));
            now.problem().getParent().layout(true, true);
        }
    }

    /** Any thread. */
    private void later(Runnable work) {
        var now = widgets;
        if (now != null) {
            UiThread.async(now.root(), work);
        }
    }

    private Optional<OrganizationSummary> chosen() {
        var now = widgets;
        return now == null ? Optional.empty() : now.list().chosen();
    }

    private OrganizationDesk desk() {
        return getSite().getService(OrganizationDesk.class);
    }

    private StoreAccess access() {
        return getSite().getService(StoreAccess.class);
    }
}
