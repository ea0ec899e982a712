package org.tongbao.workbench.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.swt.widgets.Display;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.merge.Merge;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.Remark;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;
import org.tongbao.ui.edit.SaveTicket;
import org.tongbao.ui.look.Icon;
import org.tongbao.workbench.internal.MessagePane.Offer;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.profile.Profile;
import org.tongbao.workbench.internal.store.StoreAccess;
import org.tongbao.workbench.internal.store.WorkbenchFinding;

/**
 * Saves the incident of one editor: a copy goes to the store in a Job while the window stays alive. Where somebody else saved
 * meanwhile both are brought together; where they contradict each other a window asks. What could not be saved is said in the
 * editor and everything typed stays. UI thread.
 */
final class EditorSaving {

    private static final String MATTER = "save";
    private static final String CONFLICT = "conflict";

    /** Who saves again and again just before us is waited for no longer. */
    private static final int ATTEMPTS = 5;

    private record Outcome(Result<StoredIncident> saved, Optional<Theirs> theirs) {}

    private final IncidentEditor editor;
    private final EditorSession session;
    private final NoticeBar notices;
    private final StoreAccess access;
    private final IncidentService incidents;
    private final ConflictWords words;

    /** What was chosen in conflicts and is not saved yet. */
    private final List<Remark> remarks = new ArrayList<>();

    private Baseline baseline;
    private boolean saving;
    private boolean asking;

    EditorSaving(IncidentEditor editor, EditorSession session, NoticeBar notices, long revision) {
        this.editor = editor;
        this.session = session;
        this.notices = notices;
        words = new ConflictWords(session);
        baseline = new Baseline(
                revision,
                session.editing().isDirty() || revision == 0
                        ? Optional.empty()
                        : Optional.of(session.editing().snapshot()));
        access = editor.getSite().getService(StoreAccess.class);
        incidents = editor.getSite().getService(IncidentService.class);
    }

    /** Revision of the stored incident that is being edited, 0 for one never saved. */
    long revision() {
        return baseline.revision();
    }

    /** What was begun with. */
    Baseline baseline() {
        return baseline;
    }

    /** From now on the incident counts as begun with another state. */
    void begunWith(Baseline other) {
        baseline = other;
    }

    /** True while the incident goes to the store or somebody is asked what is to be saved. */
    boolean busy() {
        return saving || asking;
    }

    /** Saves and comes back when it is done; false when nothing was saved. */
    boolean save() {
        return !saving && save(ATTEMPTS);
    }

    private boolean save(int attempts) {
        notices.clear(MATTER);
        var store = access.store();
        if (store.isEmpty()) {
            notices.show(MATTER, List.of(Finding.error(WorkbenchFinding.STORE_CLOSED, "")));
            return false;
        }
        SaveTicket ticket = session.editing().beginSave();
        List<Finding> refusals = incidents.refusals(ticket.snapshot());
        if (!refusals.isEmpty()) {
            notices.show(MATTER, refusals);
            return false;
        }
        Outcome outcome;
        saving = true;
        try {
            outcome = run(store.get(), ticket);
        } finally {
            saving = false;
        }
        if (outcome.saved().done()) {
            finish(ticket, outcome.saved());
            return true;
        }
        if (outcome.theirs().isEmpty()) {
            notices.show(MATTER, outcome.saved().findings());
            return false;
        }
        return meet(outcome.theirs().get(), attempts - 1);
    }

    /** Runs the save in a Job; the window keeps painting and takes keys meanwhile. */
    private Outcome run(IncidentStore store, SaveTicket ticket) {
        var done = new CompletableFuture<Outcome>();
        var display = Display.getCurrent();
        String author = Profile.load().author();
        Baseline from = baseline;
        List<Remark> with = List.copyOf(remarks);
        access.run(Messages.Editor_saving, () -> {
            try {
                Result<StoredIncident> saved = store.save(ticket.snapshot(), from.revision(), author, with);
                String id = ticket.snapshot().getId();
                done.complete(new Outcome(
                        saved, conflict(saved) ? Theirs.load(store, incidents, id, from) : Optional.empty()));
            } finally {
                // An unexpected failure is logged by the Job; the editor must not wait for ever.
                done.complete(new Outcome(
                        Result.refused(Finding.error(WorkbenchFinding.SAVE_BROKE_OFF, "")), Optional.empty()));
                display.wake();
            }
        });
        while (!done.isDone()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        return done.join();
    }

    private static boolean conflict(Result<StoredIncident> saved) {
        return !saved.done()
                && saved.findings().stream()
                        .anyMatch(finding -> CONFLICT.equals(finding.code().id()));
    }

    private void finish(SaveTicket ticket, Result<StoredIncident> saved) {
        StoredIncident stored = saved.get();
        baseline = Baseline.of(stored);
        remarks.clear();
        session.editing().saved(ticket, stored.incident());
        editor.input().markStored();
        access.saved(ticket.snapshot().getId());
        if (!saved.findings().isEmpty()) {
            notices.show(MATTER, saved.findings());
        }
    }

    /** Somebody else saved first. */
    private boolean meet(Theirs theirs, int attempts) {
        Incident mine = session.editing().snapshot();
        Merge<Incident> merge = Merge.of(theirs.base(), mine, theirs.stored().incident());
        if (merge.clear() && attempts > 0) {
            goOn(merge, theirs);
            boolean saved = save(attempts);
            if (saved) {
                notices.show(MATTER, Icon.INFO, words.merged(theirs, merge), List.of());
            }
            return saved;
        }
        notices.show(
                MATTER,
                Icon.ERROR,
                words.conflict(theirs, merge),
                List.of(
                        new Offer("editor.conflict.resolve", Messages.Save_conflict_resolve, () -> ask(theirs)),
                        new Offer("editor.conflict.theirs", Messages.Save_conflict_theirs, editor::reload)));
        notices.getDisplay().asyncExec(() -> ask(theirs));
        return false;
    }

    /** Asks what is to stand, and saves it. */
    private void ask(Theirs theirs) {
        if (asking || saving || notices.isDisposed()) {
            return;
        }
        asking = true;
        session.editing().flush();
        Incident mine = session.editing().snapshot();
        ConflictWindow.open(notices.getShell(), words, theirs, mine, () -> asking = false, choices -> {
            // the editor stays usable meanwhile: what was typed since then is in, too
            session.editing().flush();
            Incident now = session.editing().snapshot();
            goOn(Merge.of(theirs.base(), now, theirs.stored().incident(), choices), theirs);
            remarks.addAll(words.remarks(theirs, mine, choices));
            save();
        });
    }

    /** From here on this is a change of what they saved. */
    private void goOn(Merge<Incident> merge, Theirs theirs) {
        session.editing().merge(merge.merged());
        baseline = Baseline.of(theirs.stored());
    }
}
