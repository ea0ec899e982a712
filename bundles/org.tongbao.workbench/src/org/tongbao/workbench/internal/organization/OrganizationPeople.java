package org.tongbao.workbench.internal.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.organization.Phones;
import org.tongbao.model.organization.Assignment;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.OrganizationFactory;
import org.tongbao.model.organization.Person;
import org.tongbao.workbench.internal.event.EventDetail;
import org.tongbao.workbench.internal.event.EventDetail.Kind;
import org.tongbao.workbench.internal.event.EventDetail.Option;
import org.tongbao.workbench.internal.event.RecordWindow.Ask;
import org.tongbao.workbench.internal.nls.Messages;

/** What is asked of a person of an organization, and what becomes of the answers. Any thread. */
final class OrganizationPeople {

    private static final String NAME = "name";
    private static final String POSITION = "title";
    private static final String EMAIL = "email";
    private static final String PHONE = "phone";
    private static final String FUNCTION = "function";
    private static final String REMOVE = "remove";
    private static final String NONE = "none";

    private static final List<String> FUNCTIONS = List.of(
            "contact", "commander", "spokesperson", "secretary", "intelligence", "operations", "logistics", "finance");

    private OrganizationPeople() {}

    /** The questions to a person, filled in with what is known; to a new one when empty. */
    static List<Ask> asks(Organization organization, Optional<Person> person) {
        List<Ask> asks = new ArrayList<>();
        asks.add(Ask.required(EventDetail.text(NAME, Messages.Org_person_name), text(person.map(Person::getName))));
        asks.add(ask(EventDetail.text(POSITION, Messages.Org_person_position), person.map(Person::getTitle)));
        asks.add(ask(EventDetail.text(PHONE, Messages.Org_person_phone), person.flatMap(OrganizationPeople::phone)));
        asks.add(ask(EventDetail.text(EMAIL, Messages.Org_person_email), person.map(Person::getEmail)));
        String function = person.flatMap(one -> assignment(organization, one))
                .map(Assignment::getFunction)
                .orElse(NONE);
        asks.add(ask(functions(function), Optional.of(function)));
        if (person.isPresent()) {
            asks.add(Ask.of(new EventDetail(REMOVE, Messages.Org_person_remove, Kind.FLAG, List.of())));
        }
        return asks;
    }

    /**
     * Puts the answers into an organization.
     *
     * @param id of the person; empty for a new one
     */
    static void apply(Organization organization, String id, Map<String, Object> values) {
        Optional<Person> known = organization.getPersons().stream()
                .filter(person -> id.equals(person.getId()))
                .findFirst();
        if (Boolean.TRUE.equals(values.get(REMOVE))) {
            known.ifPresent(organization.getPersons()::remove);
            organization.getAssignments().removeIf(one -> id.equals(one.getPerson()));
            return;
        }
        Person person = known.orElseGet(() -> added(organization));
        person.setName(value(values, NAME));
        person.setTitle(value(values, POSITION));
        person.setEmail(value(values, EMAIL));
        String phone = Objects.toString(value(values, PHONE), "");
        if (!phone.equals(phone(person).orElse(""))) {
            // the others a file brought stay behind it
            if (!person.getPhones().isEmpty()) {
                person.getPhones().removeFirst();
            }
            if (!phone.isEmpty()) {
                person.getPhones().addFirst(Phones.of(phone));
            }
        }
        assign(organization, person, Objects.toString(value(values, FUNCTION), NONE));
    }

    /** A person in one line: name, position, functions, telephone and mail, as far as they are known. */
    static String words(Organization organization, Person person) {
        String functions = organization.getAssignments().stream()
                .filter(one -> person.getId().equals(one.getPerson()))
                .map(one -> label(String.valueOf(one.getFunction())))
                .collect(Collectors.joining(Messages.List_separator));
        String phones = person.getPhones().stream().map(Phones::text).collect(Collectors.joining(" "));
        return Stream.of(person.getName(), person.getTitle(), functions, phones, person.getEmail())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(Messages.List_separator));
    }

    private static void assign(Organization organization, Person person, String function) {
        Optional<Assignment> first = assignment(organization, person);
        if (function.equals(NONE)) {
            first.ifPresent(organization.getAssignments()::remove);
        } else {
            first.orElseGet(() -> {
                        Assignment added = OrganizationFactory.eINSTANCE.createAssignment();
                        added.setId(UUID.randomUUID().toString());
                        added.setPerson(person.getId());
                        organization.getAssignments().add(added);
                        return added;
                    })
                    .setFunction(function);
        }
    }

    private static Person added(Organization organization) {
        Person person = OrganizationFactory.eINSTANCE.createPerson();
        person.setId(UUID.randomUUID().toString());
        organization.getPersons().add(person);
        return person;
    }

    private static Optional<Assignment> assignment(Organization organization, Person person) {
        return organization.getAssignments().stream()
                .filter(one -> person.getId().equals(one.getPerson()))
                .findFirst();
    }

    private static Optional<String> phone(Person person) {
        return person.getPhones().stream().findFirst().map(Phones::text);
    }

    /** One that a file brought under a name of its own can be kept. */
    private static EventDetail functions(String own) {
        var known = Stream.concat(Stream.of(NONE), FUNCTIONS.stream()).toList();
        var options = Stream.concat(known.stream(), Stream.of(own).filter(one -> !known.contains(one)))
                .map(id -> new Option(id, label(id)))
                .toList();
        return new EventDetail(FUNCTION, Messages.Org_person_function, Kind.CHOICE, options);
    }

    private static String label(String function) {
        return switch (function) {
            case NONE -> Messages.Org_function_none;
            case "contact" -> Messages.Org_function_contact;
            case "commander" -> Messages.Org_function_commander;
            case "spokesperson" -> Messages.Org_function_spokesperson;
            case "secretary" -> Messages.Org_function_secretary;
            case "intelligence" -> Messages.Org_function_intelligence;
            case "operations" -> Messages.Org_function_operations;
            case "logistics" -> Messages.Org_function_logistics;
            case "finance" -> Messages.Org_function_finance;
            default -> function;
        };
    }

    private static Ask ask(EventDetail detail, Optional<String> initial) {
        return new Ask(detail, text(initial), false);
    }

    private static String text(Optional<String> value) {
        return value.orElse("");
    }

    private static @Nullable String value(Map<String, Object> values, String key) {
        Object value = values.get(key);
        return value == null ? null : value.toString();
    }
}
