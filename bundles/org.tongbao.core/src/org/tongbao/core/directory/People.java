package org.tongbao.core.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.organization.Phones;
import org.tongbao.model.organization.Assignment;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.OrganizationFactory;
import org.tongbao.model.organization.Person;

/** Those who serve in one organization, each found by the address or, without one, by name and number. */
final class People {

    private final Organization organization;
    private final Map<String, Person> byEmail = new HashMap<>();
    private final Map<String, List<Person>> byName = new HashMap<>();
    private final Map<String, List<Assignment>> held = new HashMap<>();

    People(Organization organization) {
        this.organization = organization;
        organization.getPersons().forEach(this::index);
        organization.getAssignments().forEach(this::index);
    }

    /**
     * The person whom a row means: of this address; else of this name, where only one has it and no other address or number
     * says that it is somebody else.
     */
    Optional<Person> find(String name, String phone, String email) {
        @Nullable Person addressed = email.isEmpty() ? null : byEmail.get(email.toLowerCase(Locale.ROOT));
        if (addressed != null) {
            return Optional.of(addressed);
        }
        List<Person> namesakes = byName.getOrDefault(name, List.of()).stream()
                .filter(person -> email.isEmpty() || person.getEmail() == null)
                .toList();
        if (namesakes.size() == 1) {
            return Optional.of(namesakes.getFirst());
        }
        return namesakes.stream()
                .filter(person -> !phone.isEmpty() && phone.equals(phone(person)))
                .findFirst();
    }

    Person add(String name) {
        Person person = OrganizationFactory.eINSTANCE.createPerson();
        person.setId(UUID.randomUUID().toString());
        person.setName(name);
        organization.getPersons().add(person);
        return person;
    }

    /** Finds the person by what was written into it from now on. */
    void index(Person person) {
        @Nullable String email = person.getEmail();
        if (email != null) {
            byEmail.putIfAbsent(email.toLowerCase(Locale.ROOT), person);
        }
        List<Person> namesakes = byName.computeIfAbsent(String.valueOf(person.getName()), name -> new ArrayList<>());
        if (!namesakes.contains(person)) {
            namesakes.add(person);
        }
    }

    /** What the person holds, ended or not. */
    List<Assignment> held(Person person) {
        return held.getOrDefault(person.getId(), List.of());
    }

    Assignment assign(Person person, TeamFunction.Held function) {
        Assignment assignment = OrganizationFactory.eINSTANCE.createAssignment();
        assignment.setId(UUID.randomUUID().toString());
        assignment.setPerson(person.getId());
        assignment.setFunction(function.function());
        assignment.setRank(function.rank());
        organization.getAssignments().add(assignment);
        index(assignment);
        return assignment;
    }

    /** The number to try first, in one notation; empty without any. */
    static String phone(Person person) {
        return person.getPhones().stream().findFirst().map(Phones::text).orElse("");
    }

    private void index(Assignment assignment) {
        held.computeIfAbsent(String.valueOf(assignment.getPerson()), id -> new ArrayList<>())
                .add(assignment);
    }
}
