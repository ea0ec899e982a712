package org.tongbao.directory.ui.editor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.directory.ui.edit.OrganizationEditing;
import org.tongbao.directory.ui.edit.TeamEdits;
import org.tongbao.directory.ui.internal.Directory;
import org.tongbao.directory.ui.internal.DirectoryChecks;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.organization.Organization;

/**
 * An organization being edited, what the store had when that began, what is wrong with it, and the day its people are
 * looked at. UI thread.
 */
final class OrganizationSession {

    private final OrganizationEditing editing;
    private final Directory directory;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Organization base;
    private long revision;
    private Optional<LocalDate> day = Optional.empty();
    private List<Finding> findings;

    /**
     * Begins with what the store has, or goes on with a draft, which counts as changed.
     *
     * @param base what the store had at that revision
     * @param revision 0 for a new organization
     */
    OrganizationSession(Organization organization, Organization base, long revision, Directory directory, Clock clock) {
        this.directory = directory;
        this.revision = revision;
        this.base = base;
        editing = new OrganizationEditing(organization, clock);
        findings = check();
        editing.addListener(this::changed);
    }

    OrganizationEditing editing() {
        return editing;
    }

    Organization organization() {
        return editing.organization();
    }

    TeamEdits team() {
        return editing.team();
    }

    Directory directory() {
        return directory;
    }

    /** What is wrong with it as it is now, on the day looked at; the gravest first. */
    List<Finding> findings() {
        return findings;
    }

    /** Told after each change, and when another day is looked at. */
    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** State that was begun with; not changed. */
    Organization base() {
        return base;
    }

    /** Revision of {@link #base}; 0 when it was never saved. */
    long revision() {
        return revision;
    }

    /** The day looked at. */
    LocalDate day() {
        return day.orElseGet(team()::today);
    }

    /** True while the day looked at is today. */
    boolean isToday() {
        return day().equals(team().today());
    }

    /** True while something can be changed. */
    boolean changeable() {
        return isToday() && !editing.isFrozen();
    }

    /** Looks at another day; empty is today. */
    void look(Optional<LocalDate> other) {
        day = other;
        changed();
    }

    /** From now on this is a change of what the store has. */
    void begunWith(StoredOrganization stored) {
        base = stored.organization();
        revision = stored.revision();
    }

    /** Shows what the store has in place of what is shown. */
    void replace(StoredOrganization stored) {
        begunWith(stored);
        editing.replace(EcoreUtil.copy(stored.organization()));
    }

    private void changed() {
        findings = check();
        listeners.forEach(Runnable::run);
    }

    private List<Finding> check() {
        return DirectoryChecks.of(organization(), day());
    }
}
