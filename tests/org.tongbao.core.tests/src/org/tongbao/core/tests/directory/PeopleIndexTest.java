package org.tongbao.core.tests.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.tongbao.core.directory.PeopleIndex;
import org.tongbao.core.directory.PeopleIndex.Entry;
import org.tongbao.core.directory.TeamFunction;
import org.tongbao.model.organization.Assignment;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.OrganizationFactory;
import org.tongbao.model.organization.Person;

/** People are found by name, organization and function, however wide the letters are typed. */
final class PeopleIndexTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);

    private final Organization bureau = organization("高雄市政府民政局");
    private final Organization office = organization("臺北市大安戶政事務所");

    PeopleIndexTest() {
        person(bureau, "p-1", "人員01");
        person(office, "p-2", "人員02");
        function(bureau, "p-1", TeamFunction.CONTACT.id(), null);
        function(bureau, "p-1", TeamFunction.team().getFirst().id(), "2026-03-13");
    }

    private static Organization organization(String name) {
        Organization made = OrganizationFactory.eINSTANCE.createOrganization();
        made.setId(name);
        made.setName(name);
        return made;
    }

    private static void person(Organization of, String id, String name) {
        Person made = OrganizationFactory.eINSTANCE.createPerson();
        made.setId(id);
        made.setName(name);
        of.getPersons().add(made);
    }

    private static void function(Organization of, String person, String function, @Nullable String to) {
        Assignment made = OrganizationFactory.eINSTANCE.createAssignment();
        made.setPerson(person);
        made.setFunction(function);
        made.setTo(to);
        of.getAssignments().add(made);
    }

    private List<String> found(String typed) {
        return new PeopleIndex(List.of(bureau, office), TODAY)
                .search(typed).stream().map(Entry::id).toList();
    }

    @Test
    void everyTypedWord_isLookedForInNameOrganizationAndFunction() {
        assertEquals(List.of("p-1", "p-2"), found(" "));
        assertEquals(List.of("p-2"), found("台北 ０２"));
        assertEquals(List.of(), found("台北 01"));
        assertEquals(List.of("p-1"), found(new TeamFunction.Held(TeamFunction.CONTACT.id(), null).label()));
    }

    @Test
    void functionThatEnded_isNotShown() {
        Entry entry = new PeopleIndex(List.of(bureau), TODAY).find("p-1").orElseThrow();
        assertEquals(1, entry.functions().size());
        assertEquals("高雄市政府民政局", entry.organization());
        assertEquals(
                2,
                new PeopleIndex(List.of(bureau), TODAY.minusDays(1))
                        .find("p-1")
                        .orElseThrow()
                        .functions()
                        .size());
        assertTrue(PeopleIndex.EMPTY.find("p-1").isEmpty());
    }
}
