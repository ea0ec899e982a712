package org.tongbao.core.tests.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongbao.core.directory.DirectoryLists;
import org.tongbao.core.directory.DirectoryLists.Meaning;
import org.tongbao.core.directory.ListKind;
import org.tongbao.core.directory.ListSheet;
import org.tongbao.core.directory.Proposal;
import org.tongbao.core.directory.Proposal.Difference;
import org.tongbao.core.directory.Proposal.State;
import org.tongbao.core.organization.Phones;
import org.tongbao.core.sheet.Cell;
import org.tongbao.core.sheet.Sheet;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.core.table.Table;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.Person;

/** What lists say of the hours at which a contact window is reached (A11), in and out again. */
final class ListedPhonesTest {

    private static final Instant NOW = Instant.parse("2026-03-14T01:00:00Z");
    private static final String HEAD = "機關名稱,姓名,電話,電子郵件";

    private Organization organization = read(HEAD, "甲機關,人員06,07-9000004,p6@example.gov.tw");

    @Test
    void listWithoutAWord_leavesItUnsaid() {
        assertEquals(List.of("07-9000004 -"), numbers());
        assertEquals("", exported());
    }

    @Test
    void yesOrNo_isAboutTheNumberBesideIt_andAnEmptyCellChangesNothing() {
        bring(HEAD + ",24小時聯絡", "甲機關,人員06,07-9000004,p6@example.gov.tw,是");
        assertEquals(List.of("07-9000004 always"), numbers());
        bring(HEAD + ",24小時聯絡", "甲機關,人員06,07-9000004,p6@example.gov.tw,");
        bring(HEAD, "甲機關,人員06,(07)9000004,p6@example.gov.tw");
        assertEquals(List.of("07-9000004 always"), numbers());
        Proposal no = bring("機關名稱,姓名,電子郵件,24 小時聯絡", "甲機關,人員06,p6@example.gov.tw,否");
        assertEquals(List.of("07-9000004 limited"), numbers());
        assertEquals(
                List.of(new Difference("hours", "是", "否")),
                no.items().getFirst().differences());
    }

    @Test
    void anotherNumber_isKeptBehindTheFirst_onceOnly() {
        String head = HEAD + ",手機,24小時聯絡電話";
        Proposal first = bring(head, "甲機關,人員06,07-9000004,p6@example.gov.tw,0912-345-678,0922-000-111");
        assertEquals(List.of("07-9000004 -", "0912-345678 -", "0922-000111 always"), numbers());
        assertEquals(
                List.of(new Difference("mobile", "", "0912-345678"), new Difference("hours", "", "0922-000111")),
                first.items().getFirst().differences());
        Proposal again = bring(head, "甲機關,人員06,07-9000004,p6@example.gov.tw,0912345678,0922000111");
        assertEquals(State.SAME, again.items().getFirst().state());
        assertEquals(3, numbers().size());
    }

    @Test
    void wordsBesideTheNumber_sayItToo_andAnotherNumberUnsaysIt() {
        bring(HEAD, "甲機關,人員06,07-9000004（24小時）,p6@example.gov.tw");
        assertEquals(List.of("07-9000004 always"), numbers());
        Proposal other = bring(HEAD, "甲機關,人員06,07-9000005,p6@example.gov.tw");
        assertEquals(List.of("07-9000005 -"), numbers());
        assertEquals(
                List.of(new Difference("phone", "07-9000004", "07-9000005"), new Difference("hours", "是", "")),
                other.items().getFirst().differences());
    }

    @Test
    void answerNobodyUnderstands_isToldAndLeftOut() {
        Proposal proposal = bring(HEAD + ",24小時聯絡", "甲機關,人員06,07-9000004,p6@example.gov.tw,值班室");
        assertEquals(
                List.of("hours-unclear"),
                proposal.items().getFirst().findings().stream()
                        .map(each -> each.code().id())
                        .toList());
        assertEquals(List.of("07-9000004 -"), numbers());
    }

    @Test
    void export_isReadBackTheSame() {
        for (String cell : List.of("是", "否", "0922-000111")) {
            bring(HEAD + ",24小時聯絡", "甲機關,人員06,07-9000004,p6@example.gov.tw," + cell);
            assertEquals(cell, exported());
            Sheet head = ListSheet.head(ListKind.CONTACTS);
            Proposal back = compare(
                    String.join(
                            ",",
                            head.columns().stream().map(Sheet.Column::heading).toList()),
                    String.join(",", row()));
            assertTrue(back.isEmpty(), cell + ": " + back.items());
        }
    }

    private Proposal bring(String head, String row) {
        Proposal proposal = compare(head, row);
        proposal.saves().forEach(save -> organization = save.organization());
        return proposal;
    }

    private Proposal compare(String head, String row) {
        return compare(List.of(new StoredOrganization(organization, 1, NOW)), head, row);
    }

    private static Organization read(String head, String row) {
        return compare(List.of(), head, row).saves().getFirst().organization();
    }

    private static Proposal compare(List<StoredOrganization> known, String head, String row) {
        var table = new Table(
                "",
                List.of(new Table.Row(1, List.of(head.split(",", -1))), new Table.Row(2, List.of(row.split(",", -1)))));
        return DirectoryLists.compare(ListKind.CONTACTS, List.of(table), known, Meaning.of("list.csv", NOW))
                .get();
    }

    private List<String> numbers() {
        Person person = organization.getPersons().getFirst();
        return person.getPhones().stream()
                .map(each -> Phones.text(each) + " " + (each.getHours() == null ? "-" : each.getHours()))
                .toList();
    }

    private List<String> row() {
        return ListSheet.rows(ListKind.CONTACTS, organization, LocalDate.of(2026, 3, 14)).getFirst().stream()
                .flatMap(cell -> cell instanceof Cell.Text text ? Stream.of(text.text()) : Stream.empty())
                .toList();
    }

    private String exported() {
        return row().getLast();
    }
}
