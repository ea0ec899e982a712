package org.tongbao.workbench.internal.register;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.part.ViewPart;
import org.tongbao.core.category.CategoryRegistry;
import org.tongbao.core.draft.DraftKind;
import org.tongbao.core.incident.Titles;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.core.search.IndexProgress;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.draft.DraftDesk;
import org.tongbao.ui.draft.DraftNotice;
import org.tongbao.workbench.internal.Commands;
import org.tongbao.workbench.internal.MinuteTick;
import org.tongbao.workbench.internal.backup.BackupDesk;
import org.tongbao.workbench.internal.backup.BackupNotice;
import org.tongbao.workbench.internal.command.ProfileHandler;
import org.tongbao.workbench.internal.editor.Editors;
import org.tongbao.workbench.internal.offline.OutageNotice;
import org.tongbao.workbench.internal.store.SearchAccess;
import org.tongbao.workbench.internal.store.StoreAccess;
import org.tongbao.workbench.internal.store.StoreState;
import org.tongbao.workbench.internal.transfer.IncidentImport;
import org.tongbao.workbench.internal.transfer.ShownRegister;

/** 事件清單: all incidents, filtered, sorted and counted; what stands in its place while there are none to show. */
public final class RegisterView extends ViewPart implements StoreAccess.Listener {

    private final RegisterModel model = new RegisterModel();
    private final RegisterLines lines = new RegisterLines();
    private final Consumer<IndexProgress> indexed = this::indexed;
    private @Nullable IMemento memento;
    private @Nullable Widgets widgets;

    private record Widgets(
            Composite root,
            RegisterWords words,
            DraftNotice<Incident> drafts,
            RegisterFilter filter,
            RegisterStack stack,
            RegisterTable table,
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
        Widgets now = create(new Composite(parent, SWT.NONE));
        widgets = now;
        IncidentImport.takeDropped(now.stack().control(), getSite().getWorkbenchWindow());
        now.filter().goOnTo(this::setFocus);
        RegisterMemento.restore(memento, model, now.table().columns());
        now.filter().set(model.choice());
        RegisterActions.contribute(getViewSite(), model, now.table().columns(), this::read);
        getSite().setSelectionProvider(now.table().viewer());
        now.stack().opening("");
        access().addListener(this);
        searchAccess().watch(indexed);
        stateChanged(access().state());
    }

    private Widgets create(Composite root) {
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(root);
        var drafts = new DraftNotice<>(
                root,
                getSite().getService(DraftDesk.class),
                DraftKind.INCIDENT,
                Titles::of,
                draft -> Editors.open(getSite().getPage(), draft));
        new OutageNotice(root, access(), draft -> Editors.resolve(getSite().getPage(), draft));
        var categories = getSite().getService(CategoryRegistry.class);
        new BackupNotice(root, getSite().getService(BackupDesk.class));
        var filter = new RegisterFilter(root, categories.categories(), this::choiceChanged);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter.control());
        var stack = new RegisterStack(root);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack.control());
        var words = RegisterTable.words(categories, getSite().getService(RulePackRegistry.class));
        var table = new RegisterTable(
                stack.control(),
                new RegisterTable.Source(model, lines, this::readLines),
                words,
                this::read,
                line -> Editors.open(getSite(), line.id()));
        return new Widgets(
                root,
                words,
                drafts,
                filter,
                stack,
                table,
                new RegisterStatus(root),
                new RegisterLoader(access(), searchAccess(), this::answered),
                new MinuteTick(root, table::redrawRemaining));
    }

    @Override
    public void saveState(@Nullable IMemento saved) {
        var now = widgets;
        if (saved != null && now != null) {
            RegisterMemento.save(saved, model, now.table().columns(), access().inClear());
        }
    }

    /** As an export sees it: what is shown now. */
    @Override
    public <T> T getAdapter(@Nullable Class<T> adapter) {
        var now = widgets;
        return adapter == ShownRegister.class && now != null
                ? adapter.cast(
                        new ShownRegister(model.ids(), now.table().columns().fields()))
                : super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        var now = widgets;
        if (now != null && !now.stack().setFocus()) {
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
                case StoreState.Opening opening -> now.stack().opening(opening.place());
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
        answer.value().ifPresent(read -> prepare(read.lines()));
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

    /** Off the UI thread, which draws these lines next. */
    private void prepare(List<IncidentSummary> read) {
        var now = widgets;
        if (now != null) {
            now.words().prepare(read);
        }
    }

    /** Reads lines that are seen and missing. */
    private void readLines(List<String> ids) {
        lineReader().read(ids, read -> {
            read.value().ifPresent(this::prepare);
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
        lineReader()
                .find(
                        read,
                        text,
                        found -> onUi(now -> {
                            if (text.equals(model.choice().text())) {
                                lines.putExcerpts(found);
                            }
                        }));
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
            now.stack().empty(command -> Commands.run(getSite(), command));
        } else if (model.rows().size() == 0) {
            now.stack().noMatch(() -> now.filter().clear(this::choiceChanged));
        } else {
            now.table().refresh();
            now.stack().show(now.table().control());
        }
        now.root().layout();
    }

    private void showFailure(Widgets now, List<Finding> findings) {
        now.status().clear();
        now.stack().failed(findings, this::refresh, this::chooseDatabase);
    }

    /** A database that cannot be opened must not be the last one: another can be chosen. */
    private void chooseDatabase() {
        PreferencesUtil.createPreferenceDialogOn(
                        getSite().getShell(), ProfileHandler.DATABASE, new String[] {ProfileHandler.DATABASE}, null)
                .open();
    }

    private void onUi(Consumer<Widgets> work) {
        var now = widgets;
        if (now != null) {
            UiThread.async(now.root(), () -> work.accept(now));
        }
    }

    private RegisterLineReader lineReader() {
        return new RegisterLineReader(access(), searchAccess());
    }

    private StoreAccess access() {
        return getSite().getService(StoreAccess.class);
    }

    private SearchAccess searchAccess() {
        return getSite().getService(SearchAccess.class);
    }
}
