package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;
import static org.tongbao.store.tests.StoreFixture.NOW;
import static org.tongbao.store.tests.StoreFixture.assertRefused;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.board.OpenClocks;
import org.tongbao.core.directory.DirectoryLists;
import org.tongbao.core.directory.DirectoryLists.Meaning;
import org.tongbao.core.directory.Imported;
import org.tongbao.core.directory.ListImport;
import org.tongbao.core.directory.ListKind;
import org.tongbao.core.directory.Proposal;
import org.tongbao.core.internal.organization.Organizations;
import org.tongbao.core.organization.Withdrawal;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.OrganizationStore;
import org.tongbao.core.store.OrganizationSummary;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.core.table.Table;
import org.tongbao.core.time.WallClockWatch;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.rules.RulePack;
import org.tongbao.model.rules.RulesFactory;
import org.tongbao.store.internal.StoreEngines;

/** Lists brought into the store as a whole, and taken back as a whole. */
@OnEachEngine
final class ListImportTest {

    private static final String OFFICE = "高雄市鼓山戶政事務所";
    private static final Meaning MEANT = Meaning.of("list.csv", NOW);

    private final StoreEngines stores = new StoreEngines(
            new TestColumns(),
            (organization, now) -> OpenClocks.NONE,
            Clock.fixed(NOW, ZoneOffset.UTC),
            new WallClockWatch(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), () -> 0));
    private final IncidentStore store;
    private final OrganizationStore organizations;
    private final ListImport lists;

    ListImportTest(StoreFixture fixture) {
        store = fixture.open(stores);
        organizations = store.organizations();
        lists = new ListImport(new Organizations(new OnePack(rules()), Clock.fixed(NOW, ZoneOffset.UTC)), store);
    }

    @AfterEach
    void closeStores() {
        stores.closeAll();
    }

    @Test
    void whatAListChanged_isTakenBack_andIsExactlyAsBefore() {
        bring(ListKind.ORGANIZATIONS, "機關名稱,責任等級,上級機關", OFFICE + ",D,高雄市政府民政局");
        bring(ListKind.CONTACTS, "機關名稱,姓名,電話,電子郵件", OFFICE + ",人員06,07-9000004 分機 12,person06@example.gov.tw");
        Organization before = office().organization();
        String id = bring(
                ListKind.CONTACTS,
                "機關名稱,姓名,電話,電子郵件",
                OFFICE + ",人員06,07-9000009#7,person06@example.gov.tw",
                OFFICE + ",人員07,07-9000010,person07@example.gov.tw");
        assertEquals(2, office().organization().getPersons().size());

        assertEquals("list.csv", undo(id).file());

        assertTrue(EcoreUtil.equals(before, office().organization()));
        assertTrue(lists.imports().get().stream()
                .filter(each -> each.id().equals(id))
                .allMatch(Imported::undone));
        assertRefused("import-undone", lists.undo(id, AUTHOR, NOW, written -> true));
        assertTrue(store.chains().verify(List.of()).get().sound());
    }

    @Test
    void whatAListAdded_isWithdrawn_andComesBackWithTheSameName() {
        String id = bring(ListKind.ORGANIZATIONS, "機關名稱,責任等級", OFFICE + ",D", "高雄市兵役處,C");

        undo(id);

        assertEquals(List.of(), organizations.list().get());
        assertEquals(List.of(), organizations.all().get());
        assertEquals(2, organizations.allEver().get().size());
        assertTrue(Withdrawal.of(office().organization()));
        String again = bring(ListKind.ORGANIZATIONS, "機關名稱,責任等級", OFFICE + ",C");
        assertEquals(
                List.of("C"),
                organizations.list().get().stream()
                        .map(OrganizationSummary::responsibility)
                        .toList());
        assertFalse(Withdrawal.of(office().organization()));
        undo(again);
        assertTrue(Withdrawal.of(office().organization()));
    }

    @Test
    void changedSince_isRefused_andNothingIsTakenBack() {
        String id = bring(ListKind.ORGANIZATIONS, "機關名稱,責任等級", OFFICE + ",D", "高雄市兵役處,C");
        StoredOrganization office = office();
        office.organization().setReviewer("高雄市政府民政局");
        organizations.save(office.organization(), office.revision(), AUTHOR).get();

        assertRefused("import-changed-since", lists.undo(id, AUTHOR, NOW, written -> true));
        assertRefused("import-unknown", lists.undo("no-such", AUTHOR, NOW, written -> true));

        assertEquals(2, organizations.list().get().size());
        assertEquals(
                List.of(false),
                lists.imports().get().stream().map(Imported::intact).toList());
    }

    @Test
    void givenUpOnTheWay_nothingIsWritten() {
        Proposal proposal = compare(ListKind.ORGANIZATIONS, "機關名稱,責任等級", OFFICE + ",D", "高雄市兵役處,C");

        assertRefused("save-cancelled", lists.carryOut(proposal, "list.csv", AUTHOR, written -> written < 2));

        assertEquals(List.of(), organizations.allEver().get());
        assertEquals(List.of(), lists.imports().get());
    }

    private String bring(ListKind kind, String... lines) {
        return lists.carryOut(compare(kind, lines), "list.csv", AUTHOR, written -> true)
                .get()
                .orElseThrow();
    }

    private Proposal compare(ListKind kind, String... lines) {
        List<Table.Row> rows = IntStream.range(0, lines.length)
                .mapToObj(i -> new Table.Row(i + 1, Arrays.asList(lines[i].split(","))))
                .toList();
        return DirectoryLists.compare(
                        kind,
                        List.of(new Table("", rows)),
                        organizations.allEver().get(),
                        MEANT)
                .get();
    }

    private Imported undo(String id) {
        return lists.undo(id, AUTHOR, NOW, written -> true).get();
    }

    private StoredOrganization office() {
        Optional<StoredOrganization> found = organizations.load(OFFICE).get();
        return found.orElseThrow();
    }

    /** Rules that know no clock: lists follow none. */
    private static RulePack rules() {
        RulePack pack = RulesFactory.eINSTANCE.createRulePack();
        pack.setId("test");
        pack.setTimeZone("Asia/Taipei");
        return pack;
    }
}
