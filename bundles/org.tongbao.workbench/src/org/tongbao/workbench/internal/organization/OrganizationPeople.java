package org.tongbao.workbench.internal.organization;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongbao.core.directory.TeamFunction;
import org.tongbao.core.organization.Phones;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.Person;
import org.tongbao.workbench.internal.nls.Messages;

/** How a person of an organization is told. Any thread. */
final class OrganizationPeople {

    private OrganizationPeople() {}

    /** A person in one line: name, position, functions, telephone and mail, as far as they are known. */
    static String words(Organization organization, Person person) {
        String functions = organization.getAssignments().stream()
                .filter(one -> person.getId().equals(one.getPerson()))
                .map(one -> new TeamFunction.Held(String.valueOf(one.getFunction()), one.getRank()).label())
                .collect(Collectors.joining(Messages.List_separator));
        String phones = person.getPhones().stream().map(Phones::text).collect(Collectors.joining(" "));
        return Stream.of(person.getName(), person.getTitle(), functions, phones, person.getEmail())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(Messages.List_separator));
    }
}
