package org.tongbao.core.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tongbao.core.internal.exchange.PackChoice;
import org.tongbao.core.store.OrganizationSave;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.model.organization.Assignment;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.Person;

/**
 * Somebody asked whether entries of the directory are still so, and they are: the day is recorded with each. Any thread.
 *
 * @param now when it was confirmed
 */
public record Confirmation(Instant now) {

    /** Those who hold something that day under this name. */
    public static Predicate<Assignment> of(Organization organization, String name) {
        List<String> persons = organization.getPersons().stream()
                .filter(person -> name.equals(person.getName()))
                .map(Person::getId)
                .toList();
        return assignment -> persons.contains(assignment.getPerson());
    }

    /**
     * The organization with its current entries confirmed.
     *
     * @param stored not changed
     * @param which of the current ones
     * @return to be saved; empty when no current one is meant
     */
    public Optional<Confirmed> confirm(StoredOrganization stored, Predicate<Assignment> which) {
        LocalDate today = LocalDate.ofInstant(now, PackChoice.DEFAULT_ZONE);
        Organization copy = EcoreUtil.copy(stored.organization());
        List<Assignment> meant = copy.getAssignments().stream()
                .filter(each -> Roster.isCurrent(each, today))
                .filter(which)
                .toList();
        meant.forEach(each -> each.setConfirmed(now));
        return meant.isEmpty()
                ? Optional.empty()
                : Optional.of(new Confirmed(new OrganizationSave(copy, stored.revision()), meant.size()));
    }

    /**
     * What is to be saved.
     *
     * @param entries how many were confirmed
     */
    public record Confirmed(OrganizationSave save, int entries) {}
}
