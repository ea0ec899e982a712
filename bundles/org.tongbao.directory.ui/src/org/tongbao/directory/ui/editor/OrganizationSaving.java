package org.tongbao.directory.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.tongbao.core.merge.Choice;
import org.tongbao.core.merge.Conflict;
import org.tongbao.core.merge.Merge;
import org.tongbao.core.organization.OrganizationService;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.directory.ui.editor.Notices.Offer;
import org.tongbao.directory.ui.internal.DirectoryUiFinding;
import org.tongbao.directory.ui.internal.nls.Messages;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.organization.Organization;
import org.tongbao.ui.look.Icon;
import org.tongbao.ui.store.WorkbenchStore;

/**
 * Saves the organization of one editor in a Job while the window stays alive. Where somebody else saved meanwhile both are
 * brought together; where they contradict each other one chooses. What could not be saved stays in the editor. UI thread.
 */
final class OrganizationSaving {

    private static final String CONFLICT = "conflict";

    /** Who saves again and again just before us is waited for no longer. */
    private static final int ATTEMPTS = 5;

    private record Outcome(Result<StoredOrganization> saved, Optional<StoredOrganization> theirs) {}

    private final OrganizationSession session;
    private final Notices notices;
    private final WorkbenchStore access;
    private final OrganizationService organizations;
    private boolean saving;

    OrganizationSaving(
            OrganizationSession session, Notices notices, WorkbenchStore access, OrganizationService organizations) {
        this.session = session;
        this.notices = notices;
        this.access = access;
        this.organizations = organizations;
    }

    /** True while the organization goes to the store. */
    boolean busy() {
        return saving;
    }

    /** Saves and comes back when it is done; false when nothing was saved. */
    boolean save() {
        return !saving && save(ATTEMPTS);
    }

    private boolean save(int attempts) {
        notices.clear();
        var store = access.store();
        if (store.isEmpty()) {
            notices.show(List.of(Finding.error(DirectoryUiFinding.STORE_CLOSED, "")));
            return false;
        }
        session.editing().flush();
        long mark = session.editing().mark();
        Organization snapshot = session.editing().snapshot();
        List<Finding> refusals = organizations.refusals(snapshot);
        if (!refusals.isEmpty()) {
            notices.show(refusals);
            return false;
        }
        Outcome outcome;
        saving = true;
        try {
            outcome = run(store.get(), snapshot);
        } finally {
            saving = false;
        }
        if (outcome.saved().done()) {
            session.begunWith(outcome.saved().get());
            session.editing().saved(mark);
            notices.show(outcome.saved().findings());
            access.tellSaved(snapshot.getId());
            return true;
        }
        if (outcome.theirs().isEmpty()) {
            notices.show(outcome.saved().findings());
            return false;
        }
        return meet(outcome.theirs().get(), attempts - 1);
    }

    /** Runs the save in a Job; the window keeps painting and takes keys meanwhile. */
    private Outcome run(IncidentStore store, Organization snapshot) {
        var done = new CompletableFuture<Outcome>();
        var display = Display.getCurrent();
        String author = access.author();
        long revision = session.revision();
        access.run(Messages.Editor_saving, () -> {
            try {
                Result<StoredOrganization> saved = store.organizations().save(snapshot, revision, author);
                boolean conflict = !saved.done()
                        && saved.findings().stream()
                                .anyMatch(finding ->
                                        CONFLICT.equals(finding.code().id()));
                done.complete(new Outcome(
                        saved,
                        conflict
                                ? store.organizations()
                                        .load(snapshot.getId())
                                        .value()
                                        .flatMap(found -> found)
                                : Optional.empty()));
            } finally {
                // An unexpected failure is logged by the Job; the editor must not wait for ever.
                done.complete(new Outcome(
                        Result.refused(Finding.error(DirectoryUiFinding.SAVE_BROKE_OFF, "")), Optional.empty()));
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

    /** Somebody else saved first. */
    private boolean meet(StoredOrganization theirs, int attempts) {
        Merge<Organization> merge =
                Merge.of(session.base(), session.editing().snapshot(), EcoreUtil.copy(theirs.organization()));
        if (merge.clear() && attempts > 0) {
            goOn(merge, theirs);
            boolean saved = save(attempts);
            if (saved) {
                notices.show(Icon.INFO, Messages.Save_merged, List.of());
            }
            return saved;
        }
        notices.show(
                Icon.ERROR,
                NLS.bind(Messages.Save_conflict, subjects(merge)),
                List.of(
                        new Offer("organization.mine", Messages.Save_mine, () -> choose(theirs, Choice.Side.MINE)),
                        new Offer("organization.theirs", Messages.Save_theirs, () -> {
                            notices.clear();
                            session.replace(theirs);
                        })));
        return false;
    }

    private void choose(StoredOrganization theirs, Choice choice) {
        session.editing().flush();
        Organization mine = session.editing().snapshot();
        Merge<Organization> open = Merge.of(session.base(), mine, EcoreUtil.copy(theirs.organization()));
        var choices = open.conflicts().stream()
                .collect(Collectors.toMap(Conflict::subject, conflict -> choice, (one, other) -> one));
        goOn(Merge.of(session.base(), mine, EcoreUtil.copy(theirs.organization()), choices), theirs);
        save();
    }

    /** From here on this is a change of what they saved. */
    private void goOn(Merge<Organization> merge, StoredOrganization theirs) {
        session.begunWith(theirs);
        session.editing().merge(merge.merged());
    }

    private static String subjects(Merge<Organization> merge) {
        return merge.conflicts().stream()
                .map(conflict -> subject(conflict.subject()))
                .distinct()
                .collect(Collectors.joining(Messages.List_separator));
    }

    private static String subject(String subject) {
        int end = subject.indexOf('/');
        return switch (end < 0 ? subject : subject.substring(0, end)) {
            case "name" -> Messages.Basics_name;
            case "responsibility" -> Messages.Column_level;
            case "superior" -> Messages.Basics_superior;
            case "reviewer" -> Messages.Column_reviewer;
            case "persons" -> Messages.Page_people;
            case "assignments" -> Messages.Page_team;
            case "vendors" -> Messages.Basics_vendors;
            default -> subject;
        };
    }
}
