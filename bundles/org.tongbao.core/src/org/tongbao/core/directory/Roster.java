package org.tongbao.core.directory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.organization.PhoneHours;
import org.tongbao.model.organization.Assignment;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.Person;

/** Who served in an organization on a day. An old roster still shows for an old incident. */
public final class Roster {

    /**
     * Somebody with a function.
     *
     * @param held function and rank
     * @param title a title, or a unit; empty when unknown, as the others are
     * @param phone the number to try first, in one notation
     * @param hours whether the person is reached at any hour, as {@link PhoneHours#cell} says it
     */
    public record Entry(TeamFunction.Held held, String name, String title, String phone, String email, String hours) {}

    private Roster() {
        super();
    }

    /** The contact windows (K:683-732), in the order of recording. */
    public static List<Entry> contacts(Organization organization, LocalDate day) {
        return entries(organization, day).stream()
                .filter(entry -> TeamFunction.CONTACT.id().equals(entry.held().function()))
                .toList();
    }

    /** The response team (K:734-797), functions in the order of the procedure, leaders first. */
    public static List<Entry> team(Organization organization, LocalDate day) {
        return entries(organization, day).stream()
                .filter(entry -> !TeamFunction.CONTACT.id().equals(entry.held().function()))
                .sorted(Comparator.comparing(Roster::place).thenComparing(Roster::rank))
                .toList();
    }

    /** True from the first to the last day of an assignment, both included. */
    public static boolean isCurrent(Assignment assignment, LocalDate day) {
        @Nullable String from = assignment.getFrom();
        @Nullable String to = assignment.getTo();
        String on = day.toString();
        return (from == null || from.compareTo(on) <= 0) && (to == null || to.compareTo(on) >= 0);
    }

    private static List<Entry> entries(Organization organization, LocalDate day) {
        Map<String, Person> persons = new HashMap<>();
        organization.getPersons().forEach(person -> persons.put(person.getId(), person));
        return organization.getAssignments().stream()
                .filter(assignment -> isCurrent(assignment, day))
                .flatMap(
                        assignment -> Optional.ofNullable(persons.get(assignment.getPerson()))
                                .map(person -> entry(assignment, person))
                                .stream())
                .toList();
    }

    private static Entry entry(Assignment assignment, Person person) {
        return new Entry(
                new TeamFunction.Held(String.valueOf(assignment.getFunction()), assignment.getRank()),
                text(person.getName()),
                text(person.getTitle()),
                People.phone(person),
                text(person.getEmail()),
                PhoneHours.cell(person.getPhones()));
    }

    private static int place(Entry entry) {
        return TeamFunction.of(entry.held().function()).map(Enum::ordinal).orElse(TeamFunction.values().length);
    }

    private static int rank(Entry entry) {
        @Nullable String rank = entry.held().rank();
        return TeamFunction.LEADER.equals(rank) ? 0 : TeamFunction.DEPUTY.equals(rank) ? 2 : 1;
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
