package org.tongbao.core.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.directory.Proposal.Difference;
import org.tongbao.core.directory.Proposal.Item;
import org.tongbao.core.directory.Proposal.State;
import org.tongbao.core.form.Texts;
import org.tongbao.core.table.Table;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.organization.Assignment;
import org.tongbao.model.organization.Person;

/**
 * A list of contact windows or of a response team, compared. A person is there once whatever functions he or she has; what a
 * row leaves empty stays as it is.
 */
final class PeopleList {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;]+@[^\\s@,;]+\\.[^\\s@,;]+");

    private final DirectoryLists.Meaning meaning;
    private final DirectoryDraft draft;
    private final Optional<String> team;
    private final Map<String, Seen> seen = new HashMap<>();
    /** Entries of the directory that the list says again. */
    private final Set<Assignment> met = new LinkedHashSet<>();

    private final Set<DirectoryDraft.Entry> organizations = new LinkedHashSet<>();
    private final List<Item> items = new ArrayList<>();

    /**
     * @param team the organization of all rows that name none; empty for a list of contacts
     */
    PeopleList(DirectoryLists.Meaning meaning, DirectoryDraft draft, Optional<String> team) {
        this.meaning = meaning;
        this.draft = draft;
        this.team = team;
    }

    List<Item> read(ListKind.Listed list) {
        list.rows().forEach(row -> items.add(item(list, row)));
        organizations.forEach(this::missing);
        return items;
    }

    private Item item(ListKind.Listed list, Table.Row row) {
        List<Finding> findings = new ArrayList<>();
        String named = list.cell(row, ListColumn.ORGANIZATION);
        String organization = named.isEmpty() ? team.orElse("") : named;
        String name = list.cell(row, ListColumn.NAME);
        Optional<TeamFunction.Held> function = function(list, row, findings);
        for (var wanted : List.of(
                Map.entry(ListColumn.ORGANIZATION, organization),
                Map.entry(ListColumn.NAME, name),
                Map.entry(
                        ListColumn.FUNCTION,
                        function.map(TeamFunction.Held::function).orElse("")))) {
            if (wanted.getValue().isEmpty()) {
                return new Item(
                        State.FAULTY,
                        row.number(),
                        organization,
                        name,
                        List.of(),
                        List.of(told(
                                DirectoryFinding.ROW_INCOMPLETE,
                                row,
                                wanted.getKey().heading())));
            }
        }
        return new Line(
                        row,
                        name,
                        list.cell(row, ListColumn.TITLE),
                        new ListedPhones(list, row),
                        list.cell(row, ListColumn.EMAIL),
                        function.get(),
                        findings)
                .in(organization);
    }

    private Optional<TeamFunction.Held> function(ListKind.Listed list, Table.Row row, List<Finding> findings) {
        if (team.isEmpty()) {
            return Optional.of(new TeamFunction.Held(TeamFunction.CONTACT.id(), null));
        }
        String written = list.cell(row, ListColumn.FUNCTION);
        TeamFunction.Held held = TeamFunction.read(written);
        if (!written.isEmpty() && TeamFunction.of(held.function()).isEmpty()) {
            findings.add(warned(DirectoryFinding.FUNCTION_UNKNOWN, row, written));
        }
        return written.isEmpty() ? Optional.empty() : Optional.of(held);
    }

    /** What the directory has of such functions in the organizations of the list, and the list has not. */
    private void missing(DirectoryDraft.Entry entry) {
        var persons = new HashMap<String, String>();
        entry.organization().getPersons().forEach(each -> persons.put(each.getId(), String.valueOf(each.getName())));
        for (Assignment each : List.copyOf(entry.organization().getAssignments())) {
            if (isOfThisList(each) && isCurrent(each) && !met.contains(each)) {
                List<Difference> end = List.of();
                if (meaning.endMissing()) {
                    String last = first().minusDays(1).toString();
                    end = List.of(new Difference("to", "", last));
                    each.setTo(last);
                    entry.change();
                }
                String who = subject(
                        persons.getOrDefault(String.valueOf(each.getPerson()), ""),
                        new TeamFunction.Held(String.valueOf(each.getFunction()), each.getRank()));
                items.add(new Item(State.MISSING, 0, entry.organization().getName(), who, end, List.of()));
            }
        }
    }

    private boolean isOfThisList(Assignment assignment) {
        return team.isEmpty() == TeamFunction.CONTACT.id().equals(assignment.getFunction());
    }

    /** Not ended before the list begins to be so. */
    private boolean isCurrent(Assignment assignment) {
        @Nullable String to = assignment.getTo();
        return to == null || to.compareTo(first().toString()) >= 0;
    }

    private LocalDate first() {
        return meaning.from().orElse(meaning.today());
    }

    private String subject(String name, TeamFunction.Held function) {
        return team.isEmpty()
                ? name
                : Texts.pick(name + "（" + function.words() + "）", name + " (" + function.label() + ")");
    }

    private Finding told(DirectoryFinding code, Table.Row row, Object... args) {
        return Finding.error(code, "", args(row, args));
    }

    private Finding warned(DirectoryFinding code, Table.Row row, Object... args) {
        return Finding.warning(code, "", args(row, args));
    }

    private Object[] args(Table.Row row, Object... more) {
        List<Object> args = new ArrayList<>(List.of(meaning.file(), row.number()));
        args.addAll(List.of(more));
        return args.toArray();
    }

    private record Seen(int line, String says) {}

    /** One row with all that it must say. */
    private final class Line {

        private final Table.Row row;
        private final String name;
        private final String title;
        private final ListedPhones phones;
        private final String email;
        private final TeamFunction.Held function;
        private final List<Finding> findings;
        private final List<Difference> differences = new ArrayList<>();

        Line(
                Table.Row row,
                String name,
                String title,
                ListedPhones phones,
                String email,
                TeamFunction.Held function,
                List<Finding> findings) {
            this.row = row;
            this.name = name;
            this.title = title;
            this.phones = phones;
            this.email = email;
            this.function = function;
            this.findings = findings;
        }

        Item in(String organization) {
            phones.unclear().forEach(phone -> findings.add(warned(DirectoryFinding.PHONE_UNCLEAR, row, phone)));
            if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
                findings.add(told(DirectoryFinding.EMAIL_UNCLEAR, row, email));
                return item(State.FAULTY, organization);
            }
            Optional<DirectoryDraft.Entry> known = draft.find(organization);
            if (known.isEmpty()) {
                findings.add(warned(DirectoryFinding.ORGANIZATION_UNLISTED, row, organization));
            }
            DirectoryDraft.Entry entry = known.orElseGet(() -> draft.add(organization));
            organizations.add(entry);
            return twice(entry).orElseGet(() -> taken(entry));
        }

        private Optional<Item> twice(DirectoryDraft.Entry entry) {
            String owner = entry.organization().getName();
            String who = email.isEmpty() ? name + "\n" + phones.text() : email;
            String key = String.join("\n", DirectoryDraft.key(owner), function.words(), who);
            String says = String.join("\n", name, title, phones.says(), email);
            @Nullable Seen first = seen.putIfAbsent(key, new Seen(row.number(), says));
            if (first == null) {
                return Optional.empty();
            }
            boolean same = first.says().equals(says);
            String subject = subject(name, function);
            findings.add(
                    same
                            ? warned(DirectoryFinding.ROW_TWICE, row, subject, first.line())
                            : told(DirectoryFinding.ROW_CONTRADICTS, row, subject, first.line()));
            return Optional.of(item(same ? State.DUPLICATE : State.FAULTY, owner));
        }

        private Item taken(DirectoryDraft.Entry entry) {
            People people = entry.people();
            Optional<Person> known = people.find(name, phones.text(), email);
            Person person = known.orElseGet(() -> people.add(name));
            differ("name", text(person.getName()), name, person::setName);
            differ("title", text(person.getTitle()), title, person::setTitle);
            phones.unclearHours(person)
                    .ifPresent(hours -> findings.add(warned(DirectoryFinding.HOURS_UNCLEAR, row, hours)));
            phones.into(person, differences);
            differ("email", text(person.getEmail()), email, person::setEmail);
            boolean described = !differences.isEmpty();
            people.index(person);
            boolean held = held(people, person);
            if (!held) {
                differences.add(new Difference("function", "", function.words()));
            }
            if (described || !held) {
                entry.change();
            }
            State state = !held ? State.NEW : described ? State.CHANGED : State.SAME;
            return item(state, entry.organization().getName());
        }

        /** What is written the same in another notation is no difference. */
        private void differ(String field, String before, String after, Consumer<String> write) {
            if (!after.isEmpty() && !after.equals(before)) {
                write.accept(after);
                differences.add(new Difference(field, before, after));
            }
        }

        /** True when the person has the function already; otherwise it is given from now on. */
        private boolean held(People people, Person person) {
            Optional<Assignment> current = people.held(person).stream()
                    .filter(each -> function.function().equals(each.getFunction()))
                    .filter(each -> Objects.equals(function.rank(), each.getRank()))
                    .filter(PeopleList.this::isCurrent)
                    .findFirst();
            Assignment assignment = current.orElseGet(() -> people.assign(person, function));
            if (current.isEmpty()) {
                meaning.from().ifPresent(day -> assignment.setFrom(day.toString()));
                assignment.setConfirmed(meaning.now());
            }
            met.add(assignment);
            return current.isPresent();
        }

        private Item item(State state, String organization) {
            return new Item(state, row.number(), organization, subject(name, function), differences, findings);
        }

        private String text(@Nullable String value) {
            return Objects.requireNonNullElse(value, "");
        }
    }
}
