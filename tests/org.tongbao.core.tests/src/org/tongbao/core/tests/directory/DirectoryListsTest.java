package org.tongbao.core.tests.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.directory.DirectoryLists;
import org.tongbao.core.directory.DirectoryLists.Meaning;
import org.tongbao.core.directory.ListKind;
import org.tongbao.core.directory.Proposal;
import org.tongbao.core.directory.Proposal.Difference;
import org.tongbao.core.directory.Proposal.Item;
import org.tongbao.core.directory.Proposal.State;
import org.tongbao.core.directory.Reconciliation;
import org.tongbao.core.internal.directory.DocumentTables;
import org.tongbao.core.organization.Phones;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.core.table.Table;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.organization.Assignment;
import org.tongbao.model.organization.Organization;

final class DirectoryListsTest {

    private static final Instant NOW = Instant.parse("2026-03-13T00:00:00Z");
    private static final String BUREAU = "高雄市政府民政局";

    private final List<StoredOrganization> directory = new ArrayList<>();

    private List<Table> document = List.of();

    @BeforeEach
    void readDocument() throws IOException, Table.TooLarge {
        Path file = Path.of(System.getProperty("tongbao.root"), "examples", "lists", "procedure.txt");
        Result<List<Table>> read = new DocumentTables().read(file, "procedure.txt");
        assertEquals(List.of(), read.findings());
        document = read.get();
    }

    @Test
    void procedure_hasTwentyThreeContactsAndTwentyFiveRowsOfTheTeam() {
        assertEquals(
                List.of(24, 26),
                document.stream().map(table -> table.rows().size()).toList());
    }

    @Test
    void brokenRows_arePutTogether() {
        Table.Row member = document.get(1).rows().get(5);

        assertEquals(List.of("情資及計畫組組員", "分析師", "人員03", "07-9000001#5258", "person03@example.gov.tw"), member.cells());
    }

    @Test
    void contacts_ofAnEmptyDirectory_areAllNew() {
        Proposal proposal = compare(ListKind.CONTACTS, document);

        assertEquals(23L, proposal.counts().get(State.NEW));
        assertEquals(21, proposal.saves().size());
        // each organization is in no list yet: said once each
        assertEquals(
                21,
                codes(proposal).stream().filter("organization-unlisted"::equals).count());
    }

    @Test
    void team_after_contacts_mergesThePersonsOfBoth() {
        save(compare(ListKind.ORGANIZATIONS, table("機關名稱,責任等級,上級機關", BUREAU + ",C,高雄市政府", "高雄市兵役處,C," + BUREAU)));
        save(compare(ListKind.CONTACTS, document));

        Proposal team = compare(ListKind.TEAM, document);
        save(team);

        assertEquals(25L, team.counts().get(State.NEW));
        Organization bureau = organization(BUREAU);
        assertEquals(17, bureau.getPersons().size());
        assertEquals(28, bureau.getAssignments().size());
        assertEquals(
                Map.of(
                        "contact",
                        3L,
                        "commander",
                        1L,
                        "spokesperson",
                        1L,
                        "secretary",
                        1L,
                        "intelligence",
                        4L,
                        "operations",
                        13L,
                        "logistics",
                        4L,
                        "finance",
                        1L),
                bureau.getAssignments().stream()
                        .collect(Collectors.groupingBy(Assignment::getFunction, Collectors.counting())));
    }

    @Test
    void sameListAgain_changesNothing() {
        save(compare(ListKind.CONTACTS, document));

        Proposal again = compare(ListKind.CONTACTS, document);

        assertEquals(23L, again.counts().get(State.SAME));
        assertTrue(again.isEmpty());
    }

    @Test
    void phoneInAnotherNotation_isNoChange_andStaysAsFirstWritten() {
        save(compare(ListKind.CONTACTS, contact("人員01", "07-9000001 分機 5252", "person01@example.gov.tw")));

        Proposal again = compare(ListKind.CONTACTS, contact("人員01", "（07）9000001#5252", "PERSON01@example.gov.tw"));

        // the address is another text, though of the same person
        assertEquals(
                List.of(new Difference("email", "person01@example.gov.tw", "PERSON01@example.gov.tw")),
                again.items().getFirst().differences());
        assertEquals(
                "07-9000001 分機 5252",
                organization(BUREAU)
                        .getPersons()
                        .getFirst()
                        .getPhones()
                        .getFirst()
                        .getRaw());
    }

    @Test
    void changedRow_namesEachDetailBeforeAndAfter() {
        save(compare(ListKind.CONTACTS, contact("人員01", "07-9000001#5252", "person01@example.gov.tw")));

        Proposal proposal = compare(ListKind.CONTACTS, contact("人員01", "07-9000001#6000", "person01@example.gov.tw"));

        Item item = proposal.items().getFirst();
        assertEquals(State.CHANGED, item.state());
        assertEquals(List.of(new Difference("phone", "07-9000001#5252", "07-9000001#6000")), item.differences());
        save(proposal);
        assertEquals(
                "07-9000001#6000",
                Phones.text(
                        organization(BUREAU).getPersons().getFirst().getPhones().getFirst()));
        assertEquals(1, organization(BUREAU).getPersons().getFirst().getPhones().size());
    }

    @Test
    void whatTheListLacks_isTold_andEndsOnlyWhenAsked() {
        save(compare(ListKind.CONTACTS, document));
        List<Table> shorter = contact("人員01", "07-9000001#5252", "person01@example.gov.tw");

        Proposal told = compare(ListKind.CONTACTS, shorter);
        Proposal ended = DirectoryLists.compare(
                        ListKind.CONTACTS,
                        shorter,
                        directory,
                        new Meaning("list.csv", NOW, Optional.of(LocalDate.of(2026, 4, 1)), true, Optional.empty()))
                .get();

        assertEquals(2L, told.counts().get(State.MISSING));
        assertTrue(told.isEmpty());
        assertEquals(2L, ended.counts().get(State.MISSING));
        save(ended);
        assertEquals(
                Arrays.asList(null, "2026-03-31", "2026-03-31"),
                organization(BUREAU).getAssignments().stream()
                        .map(Assignment::getTo)
                        .toList());
    }

    @Test
    void rowTwice_countsOnce_andContradictingRow_isFaulty() {
        Proposal proposal = compare(
                ListKind.CONTACTS,
                table(
                        "機關名稱,姓名,電話,電子郵件",
                        BUREAU + ",人員01,07-9000001,person01@example.gov.tw",
                        BUREAU + ",人員01,07-9000001,person01@example.gov.tw",
                        BUREAU + ",人員01,07-9000002,person01@example.gov.tw"));

        assertEquals(
                List.of(State.NEW, State.DUPLICATE, State.FAULTY),
                proposal.items().stream().map(Item::state).toList());
        assertEquals("row-contradicts", codes(proposal).getLast());
    }

    @Test
    void incompleteOrImpossibleRows_areNamed_andTheOthersStand() {
        Proposal proposal = compare(
                ListKind.CONTACTS,
                table(
                        "機關名稱,姓名,電話,電子郵件",
                        ",人員01,07-9000001,person01@example.gov.tw",
                        BUREAU + ",,07-9000001,person02@example.gov.tw",
                        BUREAU + ",人員03,九九九,person03@example.gov.tw",
                        BUREAU + ",人員04,07-9000001,nobody"));

        assertEquals(
                List.of(State.FAULTY, State.FAULTY, State.NEW, State.FAULTY),
                proposal.items().stream().map(Item::state).toList());
        assertTrue(codes(proposal).containsAll(List.of("row-incomplete", "phone-unclear", "email-unclear")));
    }

    @Test
    void organizations_differInLevelSuperiorReviewer_andWrongLevelIsRefused() {
        save(compare(ListKind.ORGANIZATIONS, table("機關名稱,責任等級,上級機關,審核機關", BUREAU + ",C,高雄市政府,高雄市政府")));

        Proposal proposal = compare(
                ListKind.ORGANIZATIONS,
                table(
                        "名單",
                        "機關名稱,責任等級,上級機關,審核機關",
                        BUREAU + ",Ｂ級,,高雄市政府資訊中心",
                        "高雄市兵役處,F,,",
                        "高雄市殯葬管理處,責任等級C級," + BUREAU + ","));

        assertEquals(
                List.of(State.CHANGED, State.FAULTY, State.NEW),
                proposal.items().stream().map(Item::state).toList());
        assertEquals(
                List.of(new Difference("responsibility", "C", "B"), new Difference("reviewer", "高雄市政府", "高雄市政府資訊中心")),
                proposal.items().getFirst().differences());
        save(proposal);
        assertEquals("高雄市政府", organization(BUREAU).getSuperior());
    }

    @Test
    void listOfAnotherKind_isRefused() {
        Result<Proposal> refused = DirectoryLists.compare(
                ListKind.ORGANIZATIONS, contact("人員01", "", ""), directory, Meaning.of("contacts.csv", NOW));

        assertFalse(refused.done());
        assertEquals("list-unknown", refused.findings().getFirst().code().id());
    }

    @Test
    void teamOfNobody_isRefused() {
        Result<Proposal> refused =
                DirectoryLists.compare(ListKind.TEAM, document, directory, Meaning.of("team.csv", NOW));

        assertEquals("team-of-whom", refused.findings().getFirst().code().id());
    }

    @Test
    void reconciliation_namesGapsOfTheSamples() {
        save(compare(
                ListKind.ORGANIZATIONS,
                table("機關名稱,責任等級,上級機關", BUREAU + ",C,高雄市政府", "高雄市兵役處,C," + BUREAU, "高雄市新設機關,D," + BUREAU)));
        save(compare(ListKind.CONTACTS, document));
        save(compare(ListKind.TEAM, document));
        List<Organization> organizations =
                directory.stream().map(StoredOrganization::organization).toList();

        Map<String, Long> found = counted(new Reconciliation(LocalDate.of(2026, 3, 14), 6).of(organizations));

        assertEquals(
                Map.of(
                        "contact-missing", 1L,
                        "contact-of-unlisted", 19L,
                        "contact-hours-unknown", 21L,
                        "deputy-missing", 3L,
                        "group-without-members", 1L,
                        "person-in-several", 4L),
                found);
        Map<String, Long> later = counted(new Reconciliation(LocalDate.of(2026, 10, 1), 6).of(organizations));
        assertEquals(48L, later.get("entry-stale"));
    }

    @Test
    void namesakes_inAGroupEach_areNotOnePersonInSeveral() {
        save(compare(
                ListKind.TEAM,
                table(
                        "機關名稱,職務,職稱,姓名,電話,電子郵件",
                        BUREAU + ",應變執行組組員,,人員01,,person01@example.gov.tw",
                        BUREAU + ",後勤調度組組員,,人員01,,person02@example.gov.tw")));

        Map<String, Long> found =
                counted(new Reconciliation(LocalDate.of(2026, 3, 14), 6).of(List.of(organization(BUREAU))));

        assertEquals(2, organization(BUREAU).getPersons().size());
        assertFalse(found.containsKey("person-in-several"));
    }

    private static Map<String, Long> counted(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(each -> each.code().id(), Collectors.counting()));
    }

    private Proposal compare(ListKind kind, List<Table> tables) {
        return DirectoryLists.compare(kind, tables, directory, Meaning.of("list.csv", NOW))
                .get();
    }

    private void save(Proposal proposal) {
        proposal.saves().forEach(save -> {
            directory.removeIf(each ->
                    each.organization().getId().equals(save.organization().getId()));
            directory.add(new StoredOrganization(save.organization(), save.expectedRevision() + 1, NOW));
        });
    }

    private Organization organization(String name) {
        return directory.stream()
                .map(StoredOrganization::organization)
                .filter(each -> name.equals(each.getName()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(Proposal proposal) {
        return proposal.items().stream()
                .flatMap(item -> item.findings().stream())
                .map(finding -> finding.code().id())
                .toList();
    }

    private static List<Table> contact(String name, String phone, String email) {
        return table("機關名稱,姓名,電話,電子郵件", String.join(",", BUREAU, name, phone, email));
    }

    private static List<Table> table(String... lines) {
        List<Table.Row> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(new Table.Row(rows.size() + 1, List.of(line.split(",", -1))));
        }
        return List.of(new Table("", rows));
    }
}
