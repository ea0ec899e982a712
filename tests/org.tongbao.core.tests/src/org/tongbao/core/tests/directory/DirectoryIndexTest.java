package org.tongbao.core.tests.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongbao.core.directory.DirectoryIndex;
import org.tongbao.core.organization.Phones;
import org.tongbao.core.store.OrganizationSummary;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.OrganizationFactory;
import org.tongbao.model.organization.Person;

/** Organizations found by what is typed. */
final class DirectoryIndexTest {

    private final OrganizationSummary bureau = line("1", "高雄市政府民政局", "");
    private final OrganizationSummary office = line("2", "高雄市鼓山戶政事務所", "高雄市政府民政局");
    private final List<OrganizationSummary> all = List.of(bureau, office);
    private final DirectoryIndex index = new DirectoryIndex();

    DirectoryIndexTest() {
        all.forEach(index::add);
    }

    @Test
    void words_areAllWanted_inWhateverOrderAndWidth() {
        assertEquals(List.of(office), index.search(all, "戶政 鼓山"));
        assertEquals(all, index.search(all, "民政局"));
        assertEquals(all, index.search(all, "  "));
        assertEquals(List.of(), index.search(all, "鼓山 左營"));
    }

    @Test
    void people_areFoundByNameNumberAndAddress_onceTheyWereAdded() {
        assertEquals(List.of(), index.search(all, "人員06"));
        index.add(people("2", "人員06", "07-9000004 分機 12", "Person06@example.gov.tw"));
        assertEquals(List.of(office), index.search(all, "人員０６"));
        assertEquals(List.of(office), index.search(all, "9000004"));
        assertEquals(List.of(office), index.search(all, "鼓山 PERSON06@"));
        assertEquals(List.of(), index.search(all, "null"));
        index.add(people("2", "人員07", "", ""));
        assertEquals(List.of(), index.search(all, "人員06"));
    }

    private static Organization people(String id, String name, String phone, String email) {
        Organization organization = OrganizationFactory.eINSTANCE.createOrganization();
        organization.setId(id);
        Person person = OrganizationFactory.eINSTANCE.createPerson();
        person.setName(name);
        if (!phone.isEmpty()) {
            person.getPhones().add(Phones.of(phone));
            person.setEmail(email);
        }
        organization.getPersons().add(person);
        return organization;
    }

    private static OrganizationSummary line(String id, String name, String superior) {
        return new OrganizationSummary(id, name, "D", superior, "", 1, Instant.EPOCH);
    }
}
