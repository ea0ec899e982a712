package org.tongbao.core.tests.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tongbao.core.directory.DirectoryFinding;
import org.tongbao.core.directory.Reconciliation;
import org.tongbao.core.directory.TeamFunction;
import org.tongbao.core.organization.Phones;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.FindingCode;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.organization.Assignment;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.OrganizationFactory;
import org.tongbao.model.organization.Person;
import org.tongbao.model.organization.Phone;

/** What A11 wants of contact windows and teams, on a day. */
final class ReconciliationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final Organization organization = OrganizationFactory.eINSTANCE.createOrganization();

    ReconciliationTest() {
        organization.setId("o-1");
        organization.setName("橋頭測試機關");
        organization.setResponsibility("C");
        person("窗口", "07-9000001（24小時）");
        hold("窗口", "contact", "");
    }

    @Test
    void fullTeam_withWindow_hasNothingToDo() {
        fullTeam();
        assertEquals(List.of(), findings());
    }

    @Test
    void organizationWithoutTeam_needsItsWindowOnly_andItsTelephone() {
        assertEquals(List.of(), findings());
        organization.getPersons().getFirst().getPhones().clear();
        assertEquals(List.of(DirectoryFinding.CONTACT_UNREACHABLE), codes(Severity.ERROR));
        organization.getAssignments().clear();
        assertEquals(List.of(DirectoryFinding.CONTACT_MISSING), codes(Severity.ERROR));
    }

    @Test
    void organizationWithoutAName_isCalledSo() {
        organization.setName(null);
        organization.getAssignments().clear();
        String said = findings().getFirst().message();
        assertFalse(said.contains("null"), said);
        organization.setName(" ");
        assertEquals(said, findings().getFirst().message());
    }

    @Test
    void window_ofWhichNobodySaidSo_isNotKnownToBeReached_whichIsNoFault() {
        window().setHours(null);
        assertEquals(List.of(DirectoryFinding.CONTACT_HOURS_UNKNOWN), codes(Severity.INFO));
        assertEquals(1, findings().size());
        window().setHours("limited");
        assertEquals(List.of(DirectoryFinding.CONTACT_UNREACHABLE), codes(Severity.ERROR));
        assertEquals(1, findings().size());
    }

    @Test
    void window_isReached_whenOneOfAllTheirNumbersIs_butNotByOneOfTheTeam() {
        window().setHours("limited");
        person("指揮官", "0912-345-678（24小時）");
        hold("指揮官", "commander", "");
        assertTrue(codes(Severity.ERROR).contains(DirectoryFinding.CONTACT_UNREACHABLE));
        hold("指揮官", "contact", "");
        assertFalse(codes(Severity.ERROR).contains(DirectoryFinding.CONTACT_UNREACHABLE));
    }

    @Test
    void whatIsNotKnown_isToldBehindWhatIsWrong() {
        window().setHours(null);
        Organization without = OrganizationFactory.eINSTANCE.createOrganization();
        without.setId("o-2");
        without.setName("鼓山測試機關");
        assertEquals(
                List.of(DirectoryFinding.CONTACT_MISSING, DirectoryFinding.CONTACT_HOURS_UNKNOWN),
                new Reconciliation(DAY, 12)
                        .of(List.of(organization, without)).stream()
                                .map(Finding::code)
                                .toList());
    }

    @Test
    void functionUnfilled_isAnError_whenNobodyIsThere_orTheDeputyOnly_orSomebodyNotOnTheList() {
        fullTeam();
        remove("spokesperson", "");
        assertEquals(List.of(DirectoryFinding.FUNCTION_UNFILLED), codes(Severity.ERROR));
        person("不在名單", "");
        hold("不在名單", "spokesperson", "");
        assertEquals(List.of(), codes(Severity.ERROR));
        organization.getPersons().removeIf(each -> each.getName().equals("不在名單"));
        assertEquals(List.of(DirectoryFinding.FUNCTION_UNFILLED), codes(Severity.ERROR));
    }

    @Test
    void groupWithALeaderOnly_orMembersOnly_isAWarning() {
        fullTeam();
        remove("finance", "member");
        assertEquals(List.of(DirectoryFinding.GROUP_WITHOUT_MEMBERS), codes(Severity.WARNING));
        remove("logistics", "leader");
        assertEquals(
                List.of(DirectoryFinding.GROUP_WITHOUT_LEADER, DirectoryFinding.GROUP_WITHOUT_MEMBERS),
                codes(Severity.WARNING));
        assertEquals(List.of(), codes(Severity.ERROR));
    }

    @Test
    void deputyMissing_isAWarning_forEachWhoIsTheOnlyOne() {
        fullTeam();
        remove("commander", "deputy");
        remove("secretary", "deputy");
        assertEquals(
                List.of(DirectoryFinding.DEPUTY_MISSING, DirectoryFinding.DEPUTY_MISSING), codes(Severity.WARNING));
    }

    @Test
    void personInSeveralGroups_isAWarning_namesakesAreNot() {
        fullTeam();
        hold("operations-member", "logistics", "member");
        Finding finding = findings().getFirst();
        assertEquals(DirectoryFinding.PERSON_IN_SEVERAL, finding.code());
        assertEquals(Severity.WARNING, finding.severity());
        remove("logistics", "operations-member");
        assertEquals(List.of(), findings());
        organization.getPersons().stream()
                .filter(each -> List.of("operations-member", "logistics-member").contains(each.getName()))
                .forEach(each -> each.setName("王小明"));
        assertEquals(List.of(), findings());
    }

    @Test
    void whatHasEnded_doesNotCount_butOnItsDaysDid() {
        fullTeam();
        organization.getAssignments().stream()
                .filter(each -> "spokesperson".equals(each.getFunction()))
                .forEach(each -> each.setTo("2026-10-31"));
        assertEquals(List.of(DirectoryFinding.FUNCTION_UNFILLED), codes(Severity.ERROR));
        assertEquals(List.of(), new Reconciliation(LocalDate.of(2026, 10, 31), 12).of(List.of(organization)));
    }

    @Test
    void everyFinding_saysWhatToDo() {
        fullTeam();
        remove("spokesperson", "");
        remove("finance", "member");
        remove("commander", "deputy");
        hold("operations-member", "logistics", "member");
        window().setHours(null);
        Map<Boolean, List<String>> told = findings().stream()
                .map(Finding::message)
                .collect(Collectors.partitioningBy(words -> words.matches(".*(請|assign|make sure|add|ask).*")));
        assertEquals(List.of(), told.get(false));
        assertTrue(told.get(true).size() >= 5);
    }

    private Phone window() {
        return organization.getPersons().getFirst().getPhones().getFirst();
    }

    private void fullTeam() {
        for (TeamFunction function : TeamFunction.team()) {
            boolean group = function.kind() == TeamFunction.Kind.GROUP;
            for (String rank : group ? List.of("leader", "member") : List.of("", "deputy")) {
                String name = function.id() + "-" + rank;
                person(name, "");
                hold(name, function.id(), rank);
            }
        }
    }

    private void person(String name, String phone) {
        Person person = OrganizationFactory.eINSTANCE.createPerson();
        person.setId("p-" + name);
        person.setName(name);
        if (!phone.isEmpty()) {
            person.getPhones().add(Phones.of(phone));
        }
        organization.getPersons().add(person);
    }

    private void hold(String person, String function, String rank) {
        Assignment assignment = OrganizationFactory.eINSTANCE.createAssignment();
        assignment.setId("a-" + organization.getAssignments().size() + function + person);
        assignment.setPerson("p-" + person);
        assignment.setFunction(function);
        assignment.setRank(rank.isEmpty() ? null : rank);
        assignment.setConfirmed(Instant.parse("2026-10-01T00:00:00Z"));
        organization.getAssignments().add(assignment);
    }

    /** Takes out by rank, or by the name of the person. */
    private void remove(String function, String rankOrName) {
        organization
                .getAssignments()
                .removeIf(each -> function.equals(each.getFunction())
                        && (Objects.requireNonNullElse(each.getRank(), "").equals(rankOrName)
                                || each.getPerson().equals("p-" + rankOrName)));
    }

    @Test
    void finding_tellsItsPlaceApart_whateverStandsInTheNames() {
        var unfilled = Finding.error(DirectoryFinding.FUNCTION_UNFILLED, "o-1", "甲：乙", "指揮官：代理");
        var row = Finding.error(DirectoryFinding.ROW_INCOMPLETE, "", "3：名單.csv", "12", "姓名");
        for (Finding each : List.of(unfilled, row)) {
            String place = each.code().place(Locale.TAIWAN, each.args());
            String words = each.code().words(Locale.TAIWAN, each.args());
            assertEquals(each.message(Locale.TAIWAN), place + words);
        }
        assertEquals("甲：乙：", unfilled.code().place(Locale.TAIWAN, unfilled.args()));
        assertEquals("缺少「姓名」。", row.code().words(Locale.TAIWAN, row.args()));
        assertEquals("File 3：名單.csv, line 12: ", row.code().place(Locale.ENGLISH, row.args()));
        var missing = Finding.error(DirectoryFinding.CONTACT_MISSING, "o-1", "甲");
        assertEquals(missing.message(), missing.words());
    }

    private List<Finding> findings() {
        return new Reconciliation(DAY, 12).of(List.of(organization));
    }

    private List<FindingCode> codes(Severity severity) {
        return findings().stream()
                .filter(each -> each.severity() == severity)
                .map(Finding::code)
                .toList();
    }
}
