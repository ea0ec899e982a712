package org.tongbao.directory.ui.edit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.tongbao.core.directory.Roster;
import org.tongbao.core.directory.TeamFunction;
import org.tongbao.directory.ui.internal.DirectoryChecks;
import org.tongbao.directory.ui.internal.nls.Messages;
import org.tongbao.model.organization.Assignment;
import org.tongbao.model.organization.OrganizationFactory;
import org.tongbao.model.organization.Person;

/**
 * Who does what in an organization, from when to when. What has ended stays, so that an old roster still shows for an old
 * incident. UI thread only.
 */
public final class TeamEdits {

    private final OrganizationEditing editing;
    private final Clock clock;

    TeamEdits(OrganizationEditing editing, Clock clock) {
        this.editing = editing;
        this.clock = clock;
    }

    /** Today by official time. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DirectoryChecks.ZONE);
    }

    /** Who holds a function on a day, leaders first, deputies last. */
    public List<Assignment> holders(String function, LocalDate day) {
        return editing.organization().getAssignments().stream()
                .filter(each -> function.equals(each.getFunction()) && Roster.isCurrent(each, day))
                .sorted((one, other) -> Integer.compare(order(one), order(other)))
                .toList();
    }

    private static int order(Assignment assignment) {
        @Nullable String rank = assignment.getRank();
        return TeamFunction.LEADER.equals(rank) ? 0 : TeamFunction.DEPUTY.equals(rank) ? 2 : 1;
    }

    /** What a person does or did, in the order of recording. */
    public List<Assignment> of(Person person) {
        return editing.organization().getAssignments().stream()
                .filter(each -> OrganizationEditing.holds(person, each))
                .toList();
    }

    /** What a person does on a day, as the procedure writes it. */
    public List<Assignment> of(Person person, LocalDate day) {
        return of(person).stream().filter(each -> Roster.isCurrent(each, day)).toList();
    }

    /** The person who holds something; empty when nobody of this id is on the list. */
    public Optional<Person> person(Assignment assignment) {
        return editing.organization().getPersons().stream()
                .filter(each -> OrganizationEditing.holds(each, assignment))
                .findFirst();
    }

    /** The rank somebody gets who comes to a function as it is today: what is missing there, the foremost first. */
    public @Nullable String rankFor(TeamFunction function) {
        List<Assignment> now = holders(function.id(), today());
        boolean led = now.stream().anyMatch(each -> TeamFunction.LEADER.equals(each.getRank()));
        boolean held = now.stream().anyMatch(each -> !TeamFunction.DEPUTY.equals(each.getRank()));
        return switch (function.kind()) {
            case GROUP -> led ? TeamFunction.MEMBER : TeamFunction.LEADER;
            case ONE -> held ? TeamFunction.DEPUTY : null;
            case WINDOW, OTHER -> null;
        };
    }

    /**
     * Gives a person a function from today on.
     *
     * @param rank null where the function knows no ranks
     * @return empty when the person holds it already, in whatever rank; nothing is changed then
     */
    public Optional<Assignment> assign(Person person, TeamFunction function, @Nullable String rank) {
        boolean holds =
                holders(function.id(), today()).stream().anyMatch(each -> OrganizationEditing.holds(person, each));
        if (holds) {
            return Optional.empty();
        }
        Assignment assignment = OrganizationFactory.eINSTANCE.createAssignment();
        assignment.setId(UUID.randomUUID().toString());
        assignment.setPerson(person.getId());
        assignment.setFunction(function.id());
        assignment.setRank(rank);
        assignment.setFrom(today().toString());
        assignment.setConfirmed(clock.instant());
        editing.change(
                NLS.bind(Messages.Edit_assign, person.getName(), FunctionWords.held(assignment)),
                () -> editing.organization().getAssignments().add(assignment));
        return Optional.of(assignment);
    }

    /** Gives a holder another rank in the same function. */
    public void rank(Assignment assignment, @Nullable String rank) {
        if (!Objects.equals(rank, assignment.getRank())) {
            String name = person(assignment).map(Person::getName).orElse("");
            String held = FunctionWords.held(String.valueOf(assignment.getFunction()), rank);
            editing.change(NLS.bind(Messages.Edit_assign, name, held), () -> assignment.setRank(rank));
        }
    }

    /** Ends a function today; it shows in the rosters of the days before. One that began today was a mistake and goes. */
    public void end(Assignment assignment) {
        if (today().toString().equals(assignment.getFrom())) {
            remove(assignment);
            return;
        }
        editing.change(
                NLS.bind(Messages.Edit_end, words(assignment)),
                () -> assignment.setTo(today().minusDays(1).toString()));
    }

    /** Takes out what was recorded by mistake. */
    public void remove(Assignment assignment) {
        editing.change(
                NLS.bind(Messages.Edit_remove, words(assignment)),
                () -> editing.organization().getAssignments().remove(assignment));
    }

    /**
     * Sets first and last day.
     *
     * @param from empty when it is not known
     * @param to empty while it lasts
     */
    public void period(Assignment assignment, Optional<LocalDate> from, Optional<LocalDate> to) {
        @Nullable String first = day(from, assignment.getFrom());
        @Nullable String last = day(to, assignment.getTo());
        if (!Objects.equals(first, assignment.getFrom()) || !Objects.equals(last, assignment.getTo())) {
            editing.change(NLS.bind(Messages.Edit_period, words(assignment)), () -> {
                assignment.setFrom(first);
                assignment.setTo(last);
            });
        }
    }

    /** What a file brought and nobody can read is not cleared by setting the other day. */
    private static @Nullable String day(Optional<LocalDate> day, @Nullable String before) {
        return day.map(LocalDate::toString).orElse(Days.read(before).isPresent() ? null : before);
    }

    /** Somebody has made sure that it is still so. */
    public void confirm(Assignment assignment) {
        editing.change(
                NLS.bind(Messages.Edit_confirm, words(assignment)), () -> assignment.setConfirmed(clock.instant()));
    }

    private String words(Assignment assignment) {
        String name = person(assignment).map(Person::getName).orElse("");
        return NLS.bind(Messages.Edit_held, name, FunctionWords.held(assignment));
    }
}
