package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;
import static org.tongbao.store.tests.StoreFixture.assertRefused;
import static org.tongbao.store.tests.StoreFixture.codes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.incident.Incident;

/** Broken, foreign and newer content is named, and nothing is written over it. */
@OnEachEngine(served = false)
final class DamageTest {

    private final StoreFixture fixture;

    DamageTest(StoreFixture fixture) {
        this.fixture = fixture;
    }

    @Test
    void newerSchema_opened_isRefused() throws Exception {
        filled().close();
        fixture.sql("INSERT INTO schema_version (version, applied) VALUES (99, 0)");
        var refused = fixture.tryOpen();
        assertRefused("database-newer", refused);
        assertEquals(
                List.of(fixture.place(), 99, FormerSchema.newest()),
                refused.findings().get(0).args());
    }

    @Test
    void brokenDocument_loadedOrSavedOver_isRefusedAndKept() throws Exception {
        filled().close();
        for (String broken : List.of(
                "no xml",
                "<x/>",
                "",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + xmi("title=\"x\""),
                xmi("title=\"x\"").replace("</incident:Incident>", ""),
                xmi("").replace("/incident/1", "/incident/2"),
                xmi("").replace("></incident", "><events at=\"yesterday\"/></incident"))) {
            IncidentStore store = fixture.open();
            byte[] stored = gzip(broken);
            writeDocument(stored);
            assertRefused("incident-damaged", store.load("i-1"));
            assertRefused("incident-damaged", store.load("115-網-003"));
            store.close();
            store = fixture.open();
            assertRefused("incident-damaged", store.save(Incidents.full("i-1"), 1, AUTHOR));
            assertArrayEquals(stored, readDocument());
            assertEquals(2, store.list(IncidentQuery.newest(10)).get().size());
            assertTrue(store.load("i-2").get().isPresent());
            store.close();
        }
    }

    @Test
    void documentOfNewerProgram_loaded_warnsAndIsNotSavedOver() throws Exception {
        filled().close();
        String known = new String(
                new GZIPInputStream(new ByteArrayInputStream(readDocument())).readAllBytes(), StandardCharsets.UTF_8);
        byte[] newer = gzip(known.replace("</incident:Incident>", "<oracle text=\"x\"/></incident:Incident>"));
        writeDocument(newer);
        IncidentStore store = fixture.open();
        var loaded = store.load("i-1");
        assertEquals(List.of("incident-newer"), codes(loaded));
        Incident incident = loaded.get().orElseThrow().incident();
        incident.setTitle("changed");
        assertRefused("incident-newer", store.save(incident, 1, AUTHOR));
        assertArrayEquals(newer, readDocument());
    }

    private IncidentStore filled() {
        IncidentStore store = fixture.open();
        store.save(Incidents.full("i-1"), 0, AUTHOR);
        Incident other = Incidents.large("i-2");
        other.setNumber("another");
        store.save(other, 0, AUTHOR);
        return store;
    }

    private static String xmi(String attributes) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><incident:Incident xmi:version=\"2.0\""
                + " xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:incident=\"http://tongbao.org/model/incident/1\" id=\"i-1\" "
                + attributes + "></incident:Incident>";
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private void writeDocument(byte[] document) throws SQLException {
        try (Connection connection = fixture.database.connect();
                var update = connection.prepareStatement("UPDATE incident SET document = ? WHERE id = 'i-1'")) {
            update.setBytes(1, document);
            assertEquals(1, update.executeUpdate());
        }
    }

    private byte[] readDocument() throws SQLException {
        try (Connection connection = fixture.database.connect();
                var query = connection.prepareStatement("SELECT document FROM incident WHERE id = 'i-1'");
                var rows = query.executeQuery()) {
            assertTrue(rows.next());
            return rows.getBytes(1);
        }
    }
}
