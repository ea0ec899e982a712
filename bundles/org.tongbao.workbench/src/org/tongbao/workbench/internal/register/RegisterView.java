package org.tongbao.workbench.internal.register;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.tongbao.core.category.CategoryRegistry;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.ui.UiThread;
import org.tongbao.workbench.internal.Commands;
import org.tongbao.workbench.internal.FindingDetails;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.MessagePane;
import org.tongbao.workbench.internal.MessagePane.Offer;
import org.tongbao.workbench.internal.MinuteTick;
import org.tongbao.workbench.internal.draft.DraftDesk;
import org.tongbao.workbench.internal.draft.DraftNotice;
import org.tongbao.workbench.internal.editor.Editors;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.store.StoreAccess;
import org.tongbao.workbench.internal.store.StoreState;

/** 事件清單: all incidents, filtered, sorted and counted; what stands in its place while there are none to show. */
public final class RegisterView extends ViewPart implements StoreAccess.Listener {

    private static final int LIMIT = 100_000;

    private final RegisterModel model = new RegisterModel();
    private @Nullable IMemento memento;
    private @Nullable Widgets widgets;

    private record Widgets(
            Composite root,
            DraftNotice drafts,
            RegisterFilter filter,
            Composite stack,
            StackLayout layout,
            RegisterTable table,
            MessagePane message,
            Label counts,
            MinuteTick tick) {}

    @Override
    public void init(@Nullable IViewSite site, @Nullable IMemento saved) throws PartInitException {
        super.init(site, saved);
        memento = saved;
    }

    @Override
    public void createPartControl(@Nullable Composite parent) {
        var root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(root);
        var drafts = new DraftNotice(
                root,
                getSite().getService(DraftDesk.class),
                draft -> Editors.open(getSite().getPage(), draft));
        var filter = new RegisterFilter(root, this::filterChanged);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter.control());
        var stack = new Composite(root, SWT.NONE);
        var layout = new StackLayout();
        stack.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        var table = new RegisterTable(
                stack,
                model,
                getSite().getService(CategoryRegistry.class),
                getSite().getService(RulePackRegistry.class),
                line -> Editors.open(getSite(), line.id()));
        var message = new MessagePane(stack, "register.message");
        var counts = Keyed.as(new Label(root, SWT.WRAP), "register.counts");
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(counts);
        widgets = new Widgets(
                root,
                drafts,
                filter,
                stack,
                layout,
                table,
                message,
                counts,
                new MinuteTick(root, table::redrawRemaining));
        filter.goOnTo(this::setFocus);
        RegisterMemento.restore(memento, model, filter);
        RegisterActions.contribute(getViewSite(), model, table);
        getSite().setSelectionProvider(table.viewer());
        message.show(Messages.Register_opening, "", List.of());
        layout.topControl = message;
        access().addListener(this);
        stateChanged(access().state());
    }

    @Override
    public void saveState(@Nullable IMemento saved) {
        var now = widgets;
        if (saved != null && now != null) {
            RegisterMemento.save(saved, model, now.filter());
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
        access().removeListener(this);
        super.dispose();
    }

    /** Puts the cursor into the search field. */
    public void focusSearch() {
        var now = widgets;
        if (now != null) {
            now.filter().focusSearch();
        }
    }

    /** Reads the register again, in a Job. */
    public void refresh() {
        access().store()
                .ifPresentOrElse(
                        store -> access().run(Messages.Register_loading, () -> load(store)), () -> access().retry());
    }

    @Override
    public void stateChanged(StoreState state) {
        onUi(now -> {
            switch (state) {
                case StoreState.Opening opening -> show(now, Messages.Register_opening, opening.place(), List.of());
                case StoreState.Open open -> {
                    refresh();
                    now.drafts().look();
                }
                case StoreState.Failed failed -> showFailure(now, failed.findings());
            }
        });
    }

    @Override
    public void incidentSaved(String id) {
        refresh();
    }

    /** Off the UI thread. */
    private void load(IncidentStore store) {
        Result<List<IncidentSummary>> lines = store.list(IncidentQuery.newest(LIMIT));
        onUi(now -> {
            if (lines.done()) {
                model.setLines(lines.get());
                now.filter().setOrganizations(model.organizations());
                showLines(now);
            } else {
                showFailure(now, lines.findings());
            }
        });
    }

    private void filterChanged() {
        var now = widgets;
        if (now != null) {
            model.filter(now.filter().text(), now.filter().state(), now.filter().organization());
            if (access().store().isPresent()) {
                showLines(now);
            }
        }
    }

    private void showLines(Widgets now) {
        now.counts().setText(countsText());
        if (model.empty()) {
            show(
                    now,
                    Messages.Register_empty,
                    Messages.Register_empty_text,
                    List.of(
                            offer("register.empty.new", Messages.Register_empty_new, Commands.NEW),
                            offer("register.empty.quick", Messages.Register_empty_quick, Commands.QUICK)));
        } else if (model.shown().isEmpty()) {
            show(
                    now,
                    Messages.Register_no_match,
                    Messages.Register_no_match_text,
                    List.of(new Offer(
                            "register.filter.clear",
                            Messages.Register_clear_filter,
                            () -> now.filter().clear(this::filterChanged))));
        } else {
            now.table().refresh();
            top(now, now.table().control());
        }
        now.root().layout();
    }

    private void showFailure(Widgets now, List<Finding> findings) {
        now.counts().setText("");
        show(
                now,
                Messages.Register_failed,
                FindingDetails.sentence(findings),
                List.of(
                        new Offer("register.retry", Messages.Register_retry, this::refresh),
                        FindingDetails.offer(now.message(), "register.details", findings)));
    }

    private static void show(Widgets now, String heading, String text, List<Offer> offers) {
        now.message().show(heading, text, offers);
        top(now, now.message());
    }

    private static void top(Widgets now, Control control) {
        now.layout().topControl = control;
        now.stack().layout();
    }

    private Offer offer(String id, String label, String command) {
        return new Offer(id, label, () -> Commands.run(getSite(), command));
    }

    private String countsText() {
        return model.counts().entrySet().stream()
                .map(entry -> NLS.bind(Messages.Register_count, entry.getKey().label(), entry.getValue()))
                .collect(Collectors.joining("　"));
    }

    private void onUi(Consumer<Widgets> work) {
        var now = widgets;
        if (now != null) {
            UiThread.async(now.root(), () -> work.accept(now));
        }
    }

    private StoreAccess access() {
        return getSite().getService(StoreAccess.class);
    }
}
