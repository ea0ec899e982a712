package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;
import static org.tongbao.store.tests.StoreFixture.NOW;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.ChainBreak;
import org.tongbao.core.store.ChainHead;
import org.tongbao.core.store.ChainReport;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.organization.OrganizationFactory;

/** Each save is a link in the chain of its organization. */
@OnEachEngine
final class ChainTest {

    private static final String HOUSEHOLD = "高雄市鼓山戶政事務所";
    private static final String OTHER = "高雄市鼓山衛生所";

    private final StoreFixture fixture;
    private final IncidentStore store;

    ChainTest(StoreFixture fixture) {
        this.fixture = fixture;
        store = fixture.open();
    }

    @Test
    void saves_verified_areOneLinkEachInTheChainOfTheirOrganization() {
        StoredIncident first = save(Incidents.full("i-1"), 0);
        first.incident().setTitle("首頁遭置換");
        save(first.incident(), 1);
        save(Incidents.draft("i-2"), 0);
        Incident elsewhere = Incidents.draft("i-3");
        elsewhere.setOrganization(OTHER);
        save(elsewhere, 0);
        Incident nowhere = Incidents.draft("i-4");
        nowhere.setOrganization(null);
        save(nowhere, 0);
        ChainReport report = verified();
        assertEquals(List.of("", HOUSEHOLD, OTHER), organizations(report));
        assertEquals(
                List.of(1L, 3L, 1L),
                report.heads().stream().map(ChainHead::position).toList());
        assertEquals(5, report.links());
        assertEquals(4, report.documents());
        assertEquals(0, report.inherited());
        assertEquals(store.chains().records().get(), report.records());
        assertEquals(report.heads(), store.chains().heads().get());
        assertTrue(report.heads().stream()
                .allMatch(head -> head.origin().equals("save") && head.began().equals(NOW)));
    }

    @Test
    void saveWithoutAChange_addsNoLink() {
        StoredIncident stored = save(Incidents.full("i-1"), 0);
        save(stored.incident(), 1);
        assertEquals(1, verified().links());
    }

    @Test
    void incidentGivenToAnotherOrganization_goesOnInItsChain() {
        StoredIncident stored = save(Incidents.full("i-1"), 0);
        stored.incident().setOrganization(OTHER);
        stored = save(stored.incident(), 1);
        stored.incident().setTitle("移交後");
        stored = save(stored.incident(), 2);
        stored.incident().setOrganization(HOUSEHOLD);
        save(stored.incident(), 3);
        ChainReport report = verified();
        assertEquals(List.of(HOUSEHOLD, OTHER), organizations(report));
        assertEquals(
                List.of(2L, 2L),
                report.heads().stream().map(ChainHead::position).toList());
    }

    @Test
    void organizationRenamed_isInTheChainOfEachNameAtItsTime() {
        var organization = OrganizationFactory.eINSTANCE.createOrganization();
        organization.setId("o-1");
        organization.setName(HOUSEHOLD);
        var stored = store.organizations().save(organization, 0, AUTHOR).get();
        save(Incidents.draft("i-1"), 0);
        stored.organization().setName(OTHER);
        store.organizations().save(stored.organization(), 1, AUTHOR).get();
        ChainReport report = verified();
        assertEquals(List.of(HOUSEHOLD, OTHER), organizations(report));
        assertEquals(
                List.of(2L, 1L),
                report.heads().stream().map(ChainHead::position).toList());
        assertEquals(2, report.documents());
    }

    @Test
    void nameWithBlanksOrTooLongForTheColumn_hasAChainAllTheSame() {
        for (String name : List.of(" " + HOUSEHOLD + " ", HOUSEHOLD, "名".repeat(300), "名".repeat(254) + " 稱")) {
            Incident incident = Incidents.draft("i-" + name.hashCode());
            incident.setOrganization(name);
            save(incident, 0);
        }
        assertEquals(
                List.of("名".repeat(254), "名".repeat(255), HOUSEHOLD).stream()
                        .sorted()
                        .toList(),
                organizations(verified()));
    }

    /** What anybody with other tools would compute from what is written of the format. */
    @Test
    void link_isTheHashOfTheFormerAndOfCanonicalJson() throws Exception {
        Incident incident = Incidents.draft("i-1");
        incident.setNumber("115-網-001");
        save(incident, 0);
        String event =
                "{\"at\":\"2026-03-13T14:40:00Z\",\"recorded\":\"2026-03-14T01:02:03.456789Z\",\"type\":\"awareness\"}";
        String facts = "{\"category\":\"web\",\"events/awareness-i-1\":" + event
                + ",\"number\":\"115-網-001\",\"organization\":\"" + HOUSEHOLD + "\"}";
        String at = "\"at\":\"2026-03-14T01:02:03.456789Z\"";
        String records = "{" + at + ",\"author\":\"人員06\",\"id\":\"i-1\",\"records\":["
                + record(1, "number", "\\\"115-網-001\\\"") + "," + record(2, "category", "\\\"web\\\"") + ","
                + record(3, "organization", "\\\"" + HOUSEHOLD + "\\\"") + ","
                + record(4, "events/awareness-i-1", event.replace("\"", "\\\"")) + "],\"revision\":1}";
        String genesis = sha256(
                new byte[0],
                "{\"began\":\"2026-03-14T01:02:03.456789Z\",\"format\":\"tongbao-chain/1\"," + "\"organization\":\""
                        + HOUSEHOLD + "\",\"origin\":\"save\"}");
        String link = "{" + at + ",\"document\":\"" + sha256(new byte[0], facts)
                + "\",\"id\":\"i-1\",\"organization\":\"" + HOUSEHOLD + "\",\"position\":1,\"records\":\""
                + sha256(new byte[0], records) + "\",\"revision\":1}";
        assertEquals(
                sha256(HexFormat.of().parseHex(genesis), link),
                store.chains().heads().get().get(0).hash());
    }

    private static String record(int sequence, String subject, String to) {
        return "{\"action\":\"add\",\"from\":\"\",\"reason\":\"\",\"sequence\":" + sequence + ",\"subject\":\""
                + subject + "\",\"to\":\"" + to + "\"}";
    }

    private static String sha256(byte[] before, String text) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(before);
        return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void writersOfOneOrganization_atOnce_makeOneChain() throws Exception {
        int writers = 6;
        int saves = 12;
        try (var pool = Executors.newFixedThreadPool(writers)) {
            var calls = new ArrayList<Callable<Boolean>>();
            for (int w = 0; w < writers; w++) {
                String name = "writer-" + w;
                calls.add(() -> {
                    StoredIncident stored = save(Incidents.draft(name), 0);
                    for (int i = 1; i < saves; i++) {
                        stored.incident().getAnswers().add(Incidents.text("F2-" + i, "x"));
                        stored = save(stored.incident(), stored.revision());
                    }
                    return store.chains().verify(List.of()).get().sound();
                });
            }
            for (var each : pool.invokeAll(calls)) {
                assertTrue(each.get(), "a chain is sound while others save");
            }
        }
        ChainReport report = verified();
        assertEquals(writers * saves, report.heads().get(0).position());
    }

    @Test
    void refusedSave_leavesTheChainAsItWas() {
        StoredIncident stored = save(Incidents.full("i-1"), 0);
        List<ChainHead> before = store.chains().heads().get();
        stored.incident().setTitle("other");
        StoreFixture.assertRefused("conflict", store.save(stored.incident(), 7, AUTHOR));
        assertEquals(before, store.chains().heads().get());
        save(stored.incident(), 1);
        assertEquals(2, verified().links());
    }

    @Test
    void storeOpenedAgain_goesOnWhereTheChainEnded() {
        StoredIncident stored = save(Incidents.full("i-1"), 0);
        store.close();
        try (IncidentStore again = fixture.open()) {
            stored.incident().setTitle("again");
            again.save(stored.incident(), 1, AUTHOR).get();
            ChainReport report = again.chains().verify(List.of()).get();
            assertTrue(report.sound(), report.breaks().toString());
            assertEquals(2, report.heads().get(0).position());
        }
    }

    @Test
    void storedLinks_updatedOrDeletedBySql_areRefusedByTheDatabase() throws SQLException {
        save(Incidents.full("i-1"), 0);
        try (Connection connection = fixture.database.connect();
                var statement = connection.createStatement()) {
            for (String sql : List.of("UPDATE chain_link SET revision = 2", "DELETE FROM chain_link")) {
                var refused = assertThrows(SQLException.class, () -> statement.execute(sql));
                assertEquals("23", String.valueOf(refused.getSQLState()).substring(0, 2), refused.getMessage());
            }
        }
        assertEquals(1, verified().links());
    }

    @Test
    void emptyStore_verified_isSound() {
        assertEquals(new ChainReport(List.of(), 0, 0, 0, 0, 0, List.of()), verified());
    }

    @Test
    void anchoredHeads_verified_mustBeInTheirChains() {
        StoredIncident stored = save(Incidents.full("i-1"), 0);
        ChainHead anchored = store.chains().heads().get().get(0);
        stored.incident().setTitle("later");
        save(stored.incident(), 1);
        assertTrue(store.chains().verify(List.of(anchored)).get().sound());
        assertBreak("chain-anchor-differs", 1, new ChainHead(HOUSEHOLD, "save", NOW, 1, "0".repeat(64)));
        assertBreak("chain-anchor-beyond", 3, new ChainHead(HOUSEHOLD, "save", NOW, 3, anchored.hash()));
        assertBreak("chain-anchor-beyond", 1, new ChainHead(OTHER, "save", NOW, 3, anchored.hash()));
    }

    private void assertBreak(String code, long position, ChainHead anchored) {
        ChainReport report = store.chains().verify(List.of(anchored)).get();
        assertFalse(report.sound());
        ChainBreak first = report.breaks().get(0);
        assertEquals(code, first.what().code().id());
        assertEquals(position, first.position());
        assertFalse(first.what().message(Locale.TAIWAN).contains("{"));
    }

    private StoredIncident save(Incident incident, long revision) {
        return store.save(incident, revision, AUTHOR).get();
    }

    private ChainReport verified() {
        ChainReport report = store.chains().verify(List.of()).get();
        assertTrue(report.sound(), report.breaks().toString());
        return report;
    }

    private static List<String> organizations(ChainReport report) {
        return report.heads().stream().map(ChainHead::organization).toList();
    }
}
