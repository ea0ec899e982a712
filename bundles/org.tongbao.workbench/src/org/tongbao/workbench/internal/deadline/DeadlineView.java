package org.tongbao.workbench.internal.deadline;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.tongbao.core.board.BoardRow;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.core.store.IncidentColumns;
import org.tongbao.core.store.OrganizationClocks;
import org.tongbao.core.time.WallClockWatch;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.look.Icon;
import org.tongbao.workbench.internal.Commands;
import org.tongbao.workbench.internal.MessagePane;
import org.tongbao.workbench.internal.MessagePane.Offer;
import org.tongbao.workbench.internal.MinuteTick;
import org.tongbao.workbench.internal.asof.AsOfBar;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.organization.OrganizationDesk;
import org.tongbao.workbench.internal.organization.OutageBar;
import org.tongbao.workbench.internal.organization.OutageDesk;
import org.tongbao.workbench.internal.reminder.MailNotice;
import org.tongbao.workbench.internal.reminder.ReminderDesk;
import org.tongbao.workbench.internal.store.StoreAccess;

/** 期限: the open clocks of all incidents, most urgent first; filtered and grouped. */
public final class DeadlineView extends ViewPart {

    private static final String GROUPING = "grouping";

    private final Clock clock = Clock.systemUTC();
    private final Runnable changed = this::changed;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final DeadlineModel model = new DeadlineModel();
    private @Nullable IMemento memento;
    private @Nullable Widgets widgets;
    private @Nullable AsOfBar bar;
    private @Nullable BoardAt past;
    private @Nullable OutageBar outages;

    private record Widgets(
            Composite root,
            DeadlineFilter filter,
            Composite stack,
            StackLayout layout,
            BoardProgress progress,
            DeadlineTable table,
            DeadlineDetails details,
            MessagePane message) {}

    @Override
    public void init(@Nullable IViewSite site, @Nullable IMemento saved) throws PartInitException {
        super.init(site, saved);
        memento = saved;
    }

    @Override
    public void createPartControl(@Nullable Composite parent) {
        var root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(root);
        bar = new AsOfBar(root, "deadlines.asOf", clock, this::lookAt);
        var progress = new BoardProgress(root, this::cancelPast, this::readPast);
        new MailNotice(root, getSite().getService(ReminderDesk.class));
        var wallClock = getSite().getService(WallClockWatch.class);
        new BoardNotice(root, wallClock, watch());
        var broken = new OutageBar(
                root,
                getSite().getService(OutageDesk.class),
                getSite().getService(OrganizationDesk.class),
                () -> watch().lines());
        outages = broken;
        var filter = new DeadlineFilter(root, this::compute);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter.control());
        var stack = new Composite(root, SWT.NONE);
        var layout = new StackLayout();
        stack.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        var table = new DeadlineTable(stack, model, this::instant, this::open, this::compute);
        var message = new MessagePane(stack, "deadlines.message");
        var details = new DeadlineDetails(root, table, this::instant);
        widgets = new Widgets(root, filter, stack, layout, progress, table, details, message);
        filter.goOnTo(this::setFocus);
        var saved = memento;
        if (saved != null) {
            restore(saved, filter);
        }
        getSite().setSelectionProvider(table.viewer());
        var tools = getViewSite().getActionBars().getToolBarManager();
        tools.add(action(Messages.Outage_action, Icon.PHONE, broken::start));
        tools.add(action(Messages.AsOf_action, Icon.HISTORY, this::asOf));
        new MinuteTick(root, this::tick);
        watch().addListener(changed);
        show();
    }

    @Override
    public void saveState(@Nullable IMemento saved) {
        var now = widgets;
        if (saved != null && now != null) {
            saved.putString(GROUPING, now.filter().grouping().name().toLowerCase(Locale.ROOT));
        }
    }

    @Override
    public void setFocus() {
        var now = widgets;
        if (now != null
                && !(now.layout().topControl == now.message() && now.message().setFocus())) {
            now.table().setFocus();
        }
    }

    @Override
    public void dispose() {
        watch().removeListener(changed);
        cancelPast();
        super.dispose();
    }

    /** Asks at which other instant to look at the board. */
    public void asOf() {
        var asking = bar;
        if (asking != null) {
            asking.ask();
        }
    }

    /** Reads all incidents again, in a Job. */
    public void refresh() {
        watch().refresh();
    }

    private static void restore(IMemento saved, DeadlineFilter filter) {
        String name = saved.getString(GROUPING);
        for (DeadlineGrouping one : DeadlineGrouping.values()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(name)) {
                filter.setGrouping(one);
            }
        }
    }

    /** Any thread; several changes in quick succession are shown together. */
    private void changed() {
        var now = widgets;
        if (now != null && asked.compareAndSet(false, true)) {
            UiThread.async(now.root(), this::show);
        }
    }

    /** Once a minute: the words change, and what was running may be overdue. */
    private void tick() {
        watch().catchUp();
        show();
    }

    private void show() {
        asked.set(false);
        var now = widgets;
        if (now != null) {
            var other = past;
            var bar = outages;
            if (bar != null) {
                bar.refresh();
            }
            model.setRows(other == null ? watch().rows() : other.rows(), instant());
            now.filter().offer(model.roles(), model.organizations());
            now.progress().show(other == null ? Optional.empty() : Optional.of(other.progress()));
            compute();
        }
    }

    private void compute() {
        var now = widgets;
        if (now == null) {
            return;
        }
        now.filter().applyTo(model);
        model.compute(instant());
        long late = model.late();
        setPartName(late > 0 ? NLS.bind(Messages.Deadlines_title_late, late) : Messages.Deadlines_title);
        if (model.size() > 0) {
            now.table().refresh();
            top(now, now.table().control());
        } else {
            showNothing(now);
            top(now, now.message());
        }
        now.details().show(model.size() > 0);
    }

    /** The instant looked at. */
    private Instant instant() {
        var other = past;
        return other == null ? clock.instant() : other.at();
    }

    private void lookAt(Optional<Instant> chosen) {
        var now = widgets;
        cancelPast();
        past = null;
        if (now != null && chosen.isPresent()) {
            var other = new BoardAt(
                    chosen.get(),
                    getSite().getService(IncidentColumns.class),
                    getSite().getService(OrganizationClocks.class),
                    getSite().getService(RulePackRegistry.class),
                    () -> UiThread.async(now.root(), this::show));
            past = other;
            readPast();
        }
        show();
    }

    private void readPast() {
        var other = past;
        var access = getSite().getService(StoreAccess.class);
        if (other != null) {
            access.store().ifPresent(store -> access.run(Messages.AsOf_reading_title, () -> other.read(store)));
        }
    }

    private void cancelPast() {
        var other = past;
        if (other != null) {
            other.cancel();
        }
    }

    private static Action action(String label, Icon icon, Runnable work) {
        var action = new Action(label, icon.descriptor()) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setToolTipText(label);
        return action;
    }

    private static void top(Widgets now, Control control) {
        if (now.layout().topControl != control) {
            now.layout().topControl = control;
            now.stack().layout();
        }
    }

    /** No rows mean no deadlines only when the store is open. */
    private void showNothing(Widgets now) {
        var other = past;
        if (other != null && other.progress().phase() != BoardAt.Phase.COMPLETE) {
            // the bar above says how far it is
            now.message().show(Messages.AsOf_reading_title, "", List.of());
        } else if (getSite().getService(StoreAccess.class).store().isEmpty()) {
            now.message().show(Messages.Deadlines_unknown, Messages.Deadlines_unknown_text, List.of());
        } else if (model.empty()) {
            now.message()
                    .show(
                            Messages.Deadlines_empty,
                            Messages.Deadlines_empty_text,
                            List.of(new Offer(
                                    "deadlines.empty.quick",
                                    Messages.Register_empty_quick,
                                    () -> Commands.run(getSite(), Commands.QUICK))));
        } else {
            now.message()
                    .show(
                            Messages.Deadlines_no_match,
                            Messages.Deadlines_no_match_text,
                            List.of(new Offer(
                                    "deadlines.filter.clear",
                                    Messages.Register_clear_filter,
                                    () -> now.filter().clear(this::compute))));
        }
    }

    private void open(BoardRow row) {
        DeadlineRows.open(getSite().getPage(), row);
    }

    private DeadlineWatch watch() {
        return getSite().getService(DeadlineWatch.class);
    }
}
