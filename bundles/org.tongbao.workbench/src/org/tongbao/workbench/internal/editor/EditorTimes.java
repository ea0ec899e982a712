package org.tongbao.workbench.internal.editor;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tongbao.core.incident.AsOf;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.store.HistoryRecord;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;
import org.tongbao.ui.UiThread;
import org.tongbao.workbench.internal.FindingDetails;
import org.tongbao.workbench.internal.MessagePane;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.asof.AsOfBar;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.store.StoreAccess;
import org.tongbao.workbench.internal.store.WorkbenchFinding;

/**
 * 時點: shows the incident of an editor as it was on record at an earlier instant, or as it will stand at a later one if
 * nothing happens until then. What is being edited stays as it is behind it. UI thread.
 */
final class EditorTimes {

    private final IncidentEditor editor;
    private final Composite place;
    private final Supplier<Optional<Incident>> edited;
    private final AsOfBar bar;
    private final Clock clock = Clock.systemUTC();
    private @Nullable PastView view;
    private @Nullable MessagePane message;
    private long asked;

    /**
     * @param place column of the editor
     * @param edited a copy of what is being edited now
     */
    EditorTimes(IncidentEditor editor, Composite place, Supplier<Optional<Incident>> edited) {
        this.editor = editor;
        this.place = place;
        this.edited = edited;
        bar = new AsOfBar(place, "editor.asOf", clock, this::show);
    }

    /** Asks for the instant. */
    void ask() {
        bar.ask();
    }

    /** Shows the incident as it was saved in one of its revisions, at the instant of that save. */
    void show(long revision, Instant saved) {
        StoreAccess access = editor.getSite().getService(StoreAccess.class);
        if (access.store().isEmpty()) {
            return;
        }
        long number = ++asked;
        IncidentService incidents = editor.getSite().getService(IncidentService.class);
        access.run(Messages.Editor_loading, () -> {
            Result<Incident> then = then(
                    access.store().get(), (incident, history) -> AsOf.incident(incidents, incident, history, revision));
            UiThread.async(place, () -> {
                if (number == asked) {
                    bar.setShown(saved, NLS.bind(Messages.AsOf_revision, revision, Times.format(saved)));
                    show(then, saved);
                }
            });
        });
    }

    /** The bar itself, which stays when all else is taken down. */
    Control bar() {
        return bar;
    }

    /** Pages of the instant looked at; empty while that is now. */
    Optional<EditorPages> pages() {
        var now = view;
        return now == null ? Optional.empty() : Optional.of(now.pages());
    }

    /** Back to now, e.g. because the incident is read again. */
    void back() {
        asked++;
        clear();
        bar.setShown(Optional.empty());
        showOthers(true);
    }

    private void show(Optional<Instant> instant) {
        long number = ++asked;
        if (instant.isEmpty()) {
            back();
            place.layout(true, true);
            editor.setFocus();
            return;
        }
        Instant at = instant.get();
        StoreAccess access = editor.getSite().getService(StoreAccess.class);
        if (!at.isBefore(clock.instant()) || access.store().isEmpty()) {
            edited.get().ifPresent(incident -> show(Result.of(incident), at));
            return;
        }
        IncidentService incidents = editor.getSite().getService(IncidentService.class);
        access.run(Messages.Editor_loading, () -> {
            Result<Incident> then = then(
                    access.store().get(),
                    (incident, history) -> AsOf.known(incident, history, at)
                            ? AsOf.incident(incidents, incident, history, at)
                            : Result.refused(Finding.error(WorkbenchFinding.NOT_ON_RECORD, incident.getId())));
            UiThread.async(place, () -> {
                if (number == asked) {
                    show(then, at);
                }
            });
        });
    }

    /** Off the UI thread. */
    private Result<Incident> then(
            IncidentStore store, BiFunction<Incident, List<HistoryRecord>, Result<Incident>> former) {
        String id = editor.input().id();
        Result<Optional<StoredIncident>> stored = store.load(id);
        Result<List<HistoryRecord>> history = store.history(id);
        if (!stored.done() || !history.done()) {
            return Result.refused(stored.done() ? history.findings() : stored.findings());
        }
        return stored.get()
                .map(found -> former.apply(found.incident(), history.get()))
                .orElseGet(() -> Result.refused(Finding.error(WorkbenchFinding.NOT_ON_RECORD, id)));
    }

    private void show(Result<Incident> then, Instant at) {
        int page = pages().map(EditorPages::shownIndex).orElse(0);
        clear();
        showOthers(false);
        Result<PastView> opened =
                then.done() ? PastView.open(place, editor, then.get(), at) : Result.refused(then.findings());
        if (opened.done()) {
            view = opened.get();
            opened.get().pages().show(page);
        } else {
            var pane = new MessagePane(place, "editor.past.message");
            GridDataFactory.fillDefaults().grab(true, true).applyTo(pane);
            pane.show(Messages.AsOf_nothing, FindingDetails.sentence(opened.findings()), List.of());
            message = pane;
        }
        place.layout(true, true);
    }

    private void clear() {
        var before = view;
        if (before != null) {
            before.dispose();
            view = null;
        }
        var pane = message;
        if (pane != null) {
            pane.dispose();
            message = null;
        }
    }

    /** What is being edited goes behind and comes back. */
    private void showOthers(boolean visible) {
        for (Control child : place.getChildren()) {
            if (child != bar && child.getLayoutData() instanceof GridData data) {
                child.setVisible(visible);
                data.exclude = !visible;
            }
        }
    }
}
