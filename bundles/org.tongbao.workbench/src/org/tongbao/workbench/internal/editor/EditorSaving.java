package org.tongbao.workbench.internal.editor;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.ui.edit.SaveTicket;
import org.tongbao.ui.look.Icon;
import org.tongbao.workbench.internal.MessagePane.Offer;
import org.tongbao.workbench.internal.TextWindow;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.profile.Profile;
import org.tongbao.workbench.internal.store.StoreAccess;
import org.tongbao.workbench.internal.store.WorkbenchFinding;

/**
 * Saves the incident of one editor: a copy goes to the store in a Job while the window stays alive; what could not be
 * saved is said in the editor and everything typed stays. UI thread.
 */
final class EditorSaving {

    private static final String MATTER = "save";
    private static final String CONFLICT = "conflict";

    /** Places named in the message of a conflict; the window of differences has them all. */
    private static final int NAMED = 3;

    private record Outcome(Result<StoredIncident> saved, Optional<StoredIncident> theirs) {}

    private final IncidentEditor editor;
    private final EditorSession session;
    private final NoticeBar notices;
    private final StoreAccess access;
    private final IncidentService incidents;
    private long revision;
    private Incident base;
    private boolean saving;

    EditorSaving(IncidentEditor editor, EditorSession session, NoticeBar notices, long revision) {
        this.editor = editor;
        this.session = session;
        this.notices = notices;
        this.revision = revision;
        // What a draft was begun from is not known: then everything in it counts as changed here.
        base = session.editing().isDirty() || revision == 0
                ? IncidentFactory.eINSTANCE.createIncident()
                : session.editing().snapshot();
        access = editor.getSite().getService(StoreAccess.class);
        incidents = editor.getSite().getService(IncidentService.class);
    }

    /** Revision of the stored incident that is being edited, 0 for one never saved. */
    long revision() {
        return revision;
    }

    /** Saves and comes back when it is done; false when nothing was saved. */
    boolean save() {
        if (saving) {
            return false;
        }
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
        saving = true;
        try {
            return finish(ticket, run(store.get(), ticket));
        } finally {
            saving = false;
        }
    }

    /** Runs the save in a Job; the window keeps painting and takes keys meanwhile. */
    private Outcome run(IncidentStore store, SaveTicket ticket) {
        var done = new CompletableFuture<Outcome>();
        var display = Display.getCurrent();
        String author = Profile.load().author();
        access.run(Messages.Editor_saving, () -> {
            try {
                done.complete(store(store, ticket, author));
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

    private Outcome store(IncidentStore store, SaveTicket ticket, String author) {
        Result<StoredIncident> saved = store.save(ticket.snapshot(), revision, author);
        boolean conflict = !saved.done()
                && saved.findings().stream()
                        .anyMatch(finding -> CONFLICT.equals(finding.code().id()));
        Optional<StoredIncident> theirs =
                conflict ? store.load(ticket.snapshot().getId()).value().flatMap(found -> found) : Optional.empty();
        return new Outcome(saved, theirs);
    }

    private boolean finish(SaveTicket ticket, Outcome outcome) {
        Optional<StoredIncident> stored = outcome.saved().value();
        if (stored.isPresent()) {
            revision = stored.get().revision();
            base = stored.get().incident();
            session.editing().saved(ticket, stored.get().incident());
            editor.input().markStored();
            access.saved(ticket.snapshot().getId());
            if (!outcome.saved().findings().isEmpty()) {
                notices.show(MATTER, outcome.saved().findings());
            }
            return true;
        }
        outcome.theirs()
                .ifPresentOrElse(
                        theirs -> showConflict(theirs, outcome.saved().findings()),
                        () -> notices.show(MATTER, outcome.saved().findings()));
        return false;
    }

    private void showConflict(StoredIncident theirs, List<Finding> findings) {
        var differences = Differences.between(session, theirs.incident());
        String text = NLS.bind(
                Messages.Save_conflict,
                new Object[] {author(findings), Times.format(theirs.saved()), theirs.revision(), named(differences)});
        notices.show(
                MATTER,
                Icon.ERROR,
                text,
                List.of(
                        new Offer(
                                "editor.conflict.differences",
                                Messages.Save_conflict_differences,
                                () -> TextWindow.open(
                                        notices.getShell(),
                                        Messages.Save_conflict_title,
                                        Differences.words(differences))),
                        new Offer("editor.conflict.merge", Messages.Save_conflict_merge, () -> merge(theirs)),
                        new Offer("editor.conflict.theirs", Messages.Save_conflict_theirs, editor::reload)));
    }

    /** Saves both: theirs where nothing was changed here, ours elsewhere; the history names what was there before. */
    private void merge(StoredIncident theirs) {
        session.editing().merge(base, theirs.incident());
        revision = theirs.revision();
        base = theirs.incident();
        save();
    }

    /** Who saved meanwhile, as the store names them after the revision. */
    private static String author(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> CONFLICT.equals(finding.code().id()))
                .flatMap(finding -> finding.args().stream().skip(1))
                .map(String::valueOf)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(Messages.Save_conflict_somebody);
    }

    private static String named(List<Differences.Difference> differences) {
        String names = differences.stream()
                .limit(NAMED)
                .map(Differences.Difference::subject)
                .collect(Collectors.joining(Messages.List_separator));
        if (names.isEmpty()) {
            return Messages.Difference_nothing;
        }
        return differences.size() <= NAMED
                ? names
                : NLS.bind(Messages.Save_conflict_more, names, differences.size() - NAMED);
    }
}
