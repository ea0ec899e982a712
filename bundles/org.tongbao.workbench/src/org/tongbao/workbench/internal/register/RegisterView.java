package org.tongbao.workbench.internal.register;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.part.ViewPart;
import org.tongbao.core.category.CategoryRegistry;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.core.search.Excerpt;
import org.tongbao.core.search.IndexProgress;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.ui.UiThread;
import org.tongbao.workbench.internal.Commands;
import org.tongbao.workbench.internal.FindingDetails;
import org.tongbao.workbench.internal.MessagePane;
import org.tongbao.workbench.internal.MessagePane.Offer;
import org.tongbao.workbench.internal.MinuteTick;
import org.tongbao.workbench.internal.command.ProfileHandler;
import org.tongbao.workbench.internal.draft.DraftDesk;
import org.tongbao.workbench.internal.draft.DraftNotice;
import org.tongbao.workbench.internal.editor.Editors;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.offline.OutageNotice;
import org.tongbao.workbench.internal.store.SearchAccess;
import org.tongbao.workbench.internal.store.StoreAccess;
import org.tongbao.workbench.internal.store.StoreState;

/** 事件清單: all incidents, filtered, sorted and counted; what stands in its place while there are none to show. */
public final class RegisterView extends ViewPart implements StoreAccess.Listener {

    private final RegisterModel model = new RegisterModel();
    private final RegisterLines lines = new RegisterLines();
    private final Consumer<IndexProgress> indexed = this::indexed;
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
            RegisterStatus status,
            RegisterLoader loader,
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
        new OutageNotice(root, access(), draft -> Editors.resolve(getSite().getPage(), draft));
        var categories = getSite().getService(CategoryRegistry.class);
        var filter = new RegisterFilter(root, categories.categories(), this::choiceChanged);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter.control());
        var stack = new Composite(root, SWT.NONE);
        var layout = new StackLayout();
        stack.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        var table = new RegisterTable(
                stack,
                new RegisterTable.Source(model, lines, this::readLines),
                RegisterTable.words(categories, getSite().getService(RulePackRegistry.class)),
                this::read,
                line -> Editors.open(getSite(), line.id()));
        var message = new MessagePane(stack, "register.message");
        var now = new Widgets(
                root,
                drafts,
                filter,
                stack,
                layout,
                table,
                message,
                new RegisterStatus(root),
                new RegisterLoader(access(), searchAccess(), this::answered),
                new MinuteTick(root, table::redrawRemaining));
        widgets = now;
        filter.goOnTo(this::setFocus);
        RegisterMemento.restore(memento, model, table.columns());
        filter.set(model.choice());
        RegisterActions.contribute(getViewSite(), model, table.columns(), this::read);
        getSite().setSelectionProvider(table.viewer());
        show(now, Messages.Register_opening, "", List.of());
        access().addListener(this);
        searchAccess().watch(indexed);
        stateChanged(access().state());
    }

    @Override
    public void saveState(@Nullable IMemento saved) {
        var now = widgets;
        if (saved != null && now != null) {
            RegisterMemento.save(saved, model, now.table().columns());
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
        searchAccess().unwatch(indexed);
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
        if (access().store().isPresent()) {
            onUi(now -> read(now, true));
        } else {
            access().retry();
        }
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

    private void choiceChanged() {
        var now = widgets;
        if (now != null) {
            model.choose(now.filter().choice());
            read(now, false);
        }
    }

    private void read() {
        onUi(now -> read(now, false));
    }

    private void read(Widgets now, boolean anew) {
        // what falls due is looked at by the minute: the same question need not be asked again in between
        Instant at = Instant.now().truncatedTo(ChronoUnit.MINUTES);
        now.loader()
                .read(new RegisterReading.Wanted(
                        model.query(at),
                        model.grouping(),
                        model.choice().text(),
                        now.table().top(),
                        now.table().chosen(),
                        anew));
    }

    /** Off the UI thread. */
    private void answered(Result<RegisterAnswer> answer) {
        onUi(now -> {
            if (answer.done()) {
                model.show(answer.get());
                lines.replace(answer.get().lines());
                now.filter().setOrganizations(model.organizations());
                now.status().show(model, answer.get());
                showRows(now);
                readExcerpts(answer.get().lines());
            } else {
                showFailure(now, answer.findings());
            }
        });
    }

    /** Reads lines that are seen and missing. */
    private void readLines(List<String> ids) {
        var store = access().store();
        if (store.isEmpty()) {
            return;
        }
        access().run(Messages.Register_loading, () -> {
            Result<List<IncidentSummary>> read = store.get().register().lines(ids);
            onUi(now -> {
                if (read.done()) {
                    lines.put(read.get());
                    now.table().arrived();
                    readExcerpts(read.get());
                } else {
                    showFailure(now, read.findings());
                }
            });
        });
    }

    /** Looks where in these lines the words that are searched stand, for the tooltips. */
    private void readExcerpts(List<IncidentSummary> read) {
        String text = model.choice().text();
        var search = searchAccess().search();
        if (text.isBlank() || search.isEmpty() || read.isEmpty()) {
            return;
        }
        access().run(Messages.Register_loading, () -> {
            Result<Map<String, Excerpt>> found =
                    search.get().excerpts(read.stream().map(IncidentSummary::id).toList(), text);
            onUi(now -> {
                if (found.done() && text.equals(model.choice().text())) {
                    lines.putExcerpts(found.get());
                }
            });
        });
    }

    /** The index went on: what is searched now may find more. Any thread. */
    private void indexed(IndexProgress progress) {
        onUi(now -> {
            now.status().show(progress);
            now.root().layout();
            if (progress.complete() && !model.choice().text().isBlank()) {
                read(now, false);
            }
        });
    }

    private void showRows(Widgets now) {
        if (model.empty()) {
            show(
                    now,
                    Messages.Register_empty,
                    Messages.Register_empty_text,
                    List.of(
                            offer("register.empty.new", Messages.Register_empty_new, Commands.NEW),
                            offer("register.empty.quick", Messages.Register_empty_quick, Commands.QUICK)));
        } else if (model.rows().size() == 0) {
            show(
                    now,
                    Messages.Register_no_match,
                    Messages.Register_no_match_text,
                    List.of(new Offer(
                            "register.filter.clear",
                            Messages.Register_clear_filter,
                            () -> now.filter().clear(this::choiceChanged))));
        } else {
            now.table().refresh();
            top(now, now.table().control());
        }
        now.root().layout();
    }

    private void showFailure(Widgets now, List<Finding> findings) {
        now.status().clear();
        show(
                now,
                Messages.Register_failed,
                FindingDetails.sentence(findings),
                List.of(
                        new Offer("register.retry", Messages.Register_retry, this::refresh),
                        new Offer("register.database", Messages.Register_database, this::chooseDatabase),
                        FindingDetails.offer(now.message(), "register.details", findings)));
    }

    /** A database that cannot be opened must not be the last one: another can be chosen. */
    private void chooseDatabase() {
        PreferencesUtil.createPreferenceDialogOn(
                        getSite().getShell(), ProfileHandler.DATABASE, new String[] {ProfileHandler.DATABASE}, null)
                .open();
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

    private void onUi(Consumer<Widgets> work) {
        var now = widgets;
        if (now != null) {
            UiThread.async(now.root(), () -> work.accept(now));
        }
    }

    private StoreAccess access() {
        return getSite().getService(StoreAccess.class);
    }

    private SearchAccess searchAccess() {
        return getSite().getService(SearchAccess.class);
    }
}
