package org.tongbao.core.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.Person;

/** The people of all organizations, to be found by what is typed: by name, organization and functions. Immutable, any thread. */
public final class PeopleIndex {

    /** Of an empty directory. */
    public static final PeopleIndex EMPTY = new PeopleIndex(List.of(), LocalDate.EPOCH);

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> byId = new HashMap<>();

    /**
     * Somebody.
     *
     * @param id of the person in the directory
     * @param organization name of the organization
     * @param functions what he is there on the day looked at, in the language of the program; may be empty
     * @param plain what is searched
     */
    public record Entry(String id, String name, String organization, List<String> functions, String plain) {

        private Entry(String id, String name, String organization, List<String> functions) {
            this(
                    id,
                    name,
                    organization,
                    List.copyOf(functions),
                    DirectoryIndex.plain(name + '\n' + organization + '\n' + String.join("\n", functions)));
        }
    }

    /**
     * Finds the people of these organizations.
     *
     * @param day for the functions they have
     */
    public PeopleIndex(List<Organization> organizations, LocalDate day) {
        for (Organization each : organizations) {
            Map<String, List<String>> functions = new HashMap<>();
            each.getAssignments().stream()
                    .filter(assignment -> Roster.isCurrent(assignment, day))
                    .forEach(assignment -> functions
                            .computeIfAbsent(String.valueOf(assignment.getPerson()), id -> new ArrayList<>())
                            .add(new TeamFunction.Held(String.valueOf(assignment.getFunction()), assignment.getRank())
                                    .label()));
            for (Person person : each.getPersons()) {
                String id = String.valueOf(person.getId());
                var entry = new Entry(
                        id,
                        Objects.requireNonNullElse(person.getName(), ""),
                        Objects.requireNonNullElse(each.getName(), ""),
                        functions.getOrDefault(id, List.of()));
                entries.add(entry);
                byId.put(id, entry);
            }
        }
    }

    /** Those in whom every word is found, in the order of the organizations; all of them when nothing is typed. */
    public List<Entry> search(String typed) {
        List<String> words = DirectoryIndex.words(typed);
        return entries.stream()
                .filter(each -> words.stream().allMatch(each.plain()::contains))
                .toList();
    }

    /** The person of an id; empty when he is not in the directory. */
    public Optional<Entry> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
