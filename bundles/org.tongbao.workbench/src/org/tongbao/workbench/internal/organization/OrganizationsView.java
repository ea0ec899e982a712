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
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.part.ViewPart;
import org.tongbao.core.organization.OrganizationFormat;
import org.tongbao.core.store.OrganizationSummary;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.look.Tint;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.ListAndDetails;
import org.tongbao.workbench.internal.MinuteTick;
import org.tongbao.workbench.internal.event.EventDetail;
import org.tongbao.workbench.internal.event.EventWords;
import org.tongbao.workbench.internal.event.RecordWindow;
import org.tongbao.workbench.internal.event.RecordWindow.Ask;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.store.StoreAccess;
import org.tongbao.workbench.internal.store.StoreState;

/** 機關: all organizations at one side, the duties and events of the chosen one at the other; events are recorded here. */
public final class OrganizationsView extends ViewPart implements StoreAccess.Listener {

    private static final int[] SHARES = {50, 50};

    private final Clock clock = Clock.systemUTC();
    private @Nullable Widgets widgets;

    private record Widgets(Composite root, ListAndDetails<OrganizationSummary> list, Button record, Label problem) {}

    @Override
    public void createPartControl(@Nullable Composite parent) {
        var root = Keyed.as(new Composite(parent, SWT.NONE), "organizations");
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 4).applyTo(root);
        var sash = new SashForm(root, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        var list = list(sash);
        sash.setWeights(SHARES);
        var buttons = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(buttons);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
        var record = button(buttons, "organizations.record", Messages.Org_record);
        var menu = events(record);
        record.addListener(SWT.Selection, event -> menu.setVisible(true));
        button(buttons, "organizations.add", Messages.Org_add).addListener(SWT.Selection, event -> add());
        var problem = Keyed.as(new Label(buttons, SWT.WRAP), "organizations.problem");
        problem.setForeground(Tint.STATE_LATE.color(problem.getDisplay()));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(problem);
        widgets = new Widgets(root, list, record, problem);
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

    private static Button button(Composite parent, String id, String label) {
        var button = Keyed.as(new Button(parent, SWT.PUSH), id);
        button.setText(label);
        return button;
    }

    /** One entry for each type of event. */
    private Menu events(Button owner) {
        var menu = new Menu(owner);
        for (String type : OrganizationFormat.EVENTS) {
            var item = Keyed.as(new MenuItem(menu, SWT.PUSH), "organizations.record." + type);
            item.setText(EventWords.label(type));
            item.addListener(SWT.Selection, event -> record(type));
        }
        owner.setMenu(menu);
        return menu;
    }

    private void show(Result<List<OrganizationSummary>> list) {
        var now = widgets;
        if (now == null) {
            return;
        }
        tell(list.findings());
        now.list().show(list.value().orElse(List.of()));
        showDetails();
    }

    private void showDetails() {
        var now = widgets;
        if (now == null) {
            return;
        }
        Optional<OrganizationSummary> line = chosen();
        now.record().setEnabled(line.isPresent());
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

    private void record(String type) {
        chosen().ifPresent(line -> RecordWindow.open(
                getSite().getShell(),
                clock,
                new RecordWindow.Request(
                        EventWords.label(type),
                        NLS.bind(Messages.Org_record_text, line.name()),
                        Optional.empty(),
                        OrganizationEvents.asks(type),
                        (at, values) ->
                                desk().record(line.id(), type, at, values, found -> later(() -> tell(found))))));
    }

    private void add() {
        var levels = OrganizationFormat.RESPONSIBILITIES.stream()
                .map(level -> new EventDetail.Option(level, NLS.bind(Messages.Org_level, level)))
                .toList();
        RecordWindow.open(
                getSite().getShell(),
                clock,
                new RecordWindow.Request(
                        Messages.Org_add_title,
                        Messages.Org_add_text,
                        Optional.empty(),
                        List.of(
                                Ask.required(EventDetail.text("name", Messages.Column_organization), ""),
                                Ask.of(new EventDetail(
                                        "responsibility",
                                        Messages.Org_responsibility,
                                        EventDetail.Kind.CHOICE,
                                        levels)),
                                Ask.of(EventDetail.text("superior", Messages.Org_superior)),
                                Ask.of(EventDetail.text("reviewer", Messages.Org_reviewer))),
                        (at, values) -> desk().add(values, found -> later(() -> tell(found))),
                        false));
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
