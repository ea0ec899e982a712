package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.ChainHead;
import org.tongbao.core.store.ChainReport;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.incident.Incident;

/** Whole histories and chains put in each other's place, or taken away altogether: found, the last only by an anchor. */
@OnEachEngine(served = false)
final class TransplantTest {

    private static final String FIRST = "高雄市鼓山戶政事務所";
    private static final String SECOND = "高雄市左營戶政事務所";

    /** Two chains of the same length, and what a row belongs to by, table by table. */
    private static final Map<String, String> BY_INCIDENT = Map.of("history", "incident", "chain_link", "incident");

    private static final Map<String, String> BY_ORGANIZATION =
            Map.of("chain_link", "organization", "chain_head", "organization");

    private final IncidentStore store;
    private final Tampering owner;

    TransplantTest(StoreFixture fixture) throws SQLException {
        store = fixture.open();
        owner = new Tampering(fixture.database);
    }

    /** Alike in all but their ids, organizations and titles, so that nothing else tells them apart. */
    @BeforeEach
    void fill() {
        save("i-1", FIRST);
        save("i-2", FIRST);
        save("i-3", SECOND);
        save("i-4", SECOND);
        assertTrue(verify(List.of()).sound(), () -> verify(List.of()).breaks().toString());
    }

    private void save(String id, String organization) {
        Incident incident = Incidents.draft(id);
        incident.setOrganization(organization);
        var stored = store.save(incident, 0, AUTHOR).get();
        stored.incident().setTitle("標題 " + id);
        store.save(stored.incident(), 1, AUTHOR).get();
    }

    @AfterEach
    void cleanUp() throws SQLException {
        owner.close();
    }

    @Test
    void historiesOfTwoIncidents_swapped_areFound() throws SQLException {
        for (var pair : Map.of("i-1", "i-2", "i-3", "i-1").entrySet()) {
            swap(Map.of("history", "incident"), pair.getKey(), pair.getValue());
            String code = code(verify(List.of()));
            assertTrue(code.startsWith("chain-record"), () -> pair + ": " + code);
            swap(Map.of("history", "incident"), pair.getKey(), pair.getValue());
            assertTrue(verify(List.of()).sound());
        }
    }

    @Test
    void historiesWithTheirLinks_swapped_areFound() throws SQLException {
        swap(BY_INCIDENT, "i-1", "i-2");
        assertEquals("chain-link-differs", code(verify(List.of())));
        swap(BY_INCIDENT, "i-1", "i-2");
        swap(BY_INCIDENT, "i-1", "i-3");
        assertEquals("chain-link-differs", code(verify(List.of())));
    }

    @Test
    void chainsOfTwoOrganizations_swappedWithTheirHeads_areFound() throws SQLException {
        swap(BY_ORGANIZATION, FIRST, SECOND);
        assertEquals("chain-link-differs", code(verify(List.of())));
    }

    @Test
    void documentsOfTwoIncidents_swapped_areFound() throws SQLException {
        var rows = owner.rows("incident", "id");
        int document = 14;
        var first = rows.get(0).get(document);
        rows.get(0).set(document, rows.get(1).get(document));
        rows.get(1).set(document, first);
        owner.replace("incident", rows);
        assertEquals("chain-document-differs", code(verify(List.of())));
    }

    @Test
    void oneChainTakenAwayWithAllItCovered_isFoundByAnAnchor() throws SQLException {
        List<ChainHead> anchored = store.chains().heads().get();
        owner.sql("DELETE FROM chain_head WHERE organization = ?", SECOND);
        owner.sql("DELETE FROM chain_link WHERE organization = ?", SECOND);
        owner.sql("DELETE FROM history WHERE incident IN ('i-3', 'i-4')");
        owner.sql("DELETE FROM incident WHERE organization = ?", SECOND);
        owner.sql("DELETE FROM incident_count WHERE organization = ?", SECOND);
        assertTrue(verify(List.of()).sound(), "without an anchor nothing tells");
        ChainReport report = verify(anchored);
        assertEquals("chain-anchor-beyond", code(report));
        assertEquals(SECOND, report.breaks().get(0).organization());
    }

    @Test
    void everythingTakenAway_isFoundByAnAnchor() throws SQLException {
        List<ChainHead> anchored = store.chains().heads().get();
        for (String table : List.of("chain_head", "chain_link", "history", "incident", "incident_count")) {
            owner.sql("DELETE FROM " + table);
        }
        assertTrue(verify(List.of()).sound(), "without an anchor nothing tells");
        assertEquals(2, verify(anchored).breaks().size());
    }

    private void swap(Map<String, String> columns, String one, String other) throws SQLException {
        for (var each : columns.entrySet()) {
            String update =
                    "UPDATE " + each.getKey() + " SET " + each.getValue() + " = ? WHERE " + each.getValue() + " = ?";
            owner.sql(update, "elsewhere", one);
            owner.sql(update, one, other);
            owner.sql(update, other, "elsewhere");
        }
    }

    private ChainReport verify(List<ChainHead> anchored) {
        return store.chains().verify(anchored).get();
    }

    private static String code(ChainReport report) {
        assertFalse(report.sound());
        return report.breaks().get(0).what().code().id();
    }
}
