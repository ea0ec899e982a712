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
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.incident.Incident;

/** Broken files, foreign and newer content are named, and nothing is written over them. */
final class DamageTest {

    private final StoreFixture fixture;

    DamageTest() throws IOException {
        fixture = new StoreFixture();
    }

    @AfterEach
    void cleanUp() throws IOException {
        fixture.close();
    }

    @Test
    void brokenDatabaseFiles_opened_areRefusedAsDamaged() throws IOException {
        filled().close();
        for (String file : List.of("service.properties", "log/log1.dat", "seg0/c10.dat", "seg0/c20.dat")) {
            Path path = fixture.place.resolve("derby").resolve(file);
            byte[] sound = Files.readAllBytes(path);
            byte[] garbage = new byte[sound.length];
            new Random(5).nextBytes(garbage);
            Files.write(path, garbage);
            assertRefused("database-damaged", fixture.stores.open(fixture.place.toString()));
            if (!file.startsWith("log/")) {
                Files.delete(path);
                assertRefused("database-damaged", fixture.stores.open(fixture.place.toString()));
            }
            Files.write(path, sound);
        }
        assertTrue(fixture.open().load("i-1").get().isPresent());
    }

    @Test
    void truncatedTable_read_isRefusedAsDamaged() throws Exception {
        var filled = filled();
        Path table = fixture.place.resolve("derby/seg0").resolve(tableFile());
        filled.close();
        Files.write(table, Arrays.copyOf(Files.readAllBytes(table), 100));
        IncidentStore store = fixture.open();
        assertRefused("database-damaged", store.list(IncidentQuery.newest(10)));
        assertRefused("database-damaged", store.save(Incidents.draft("i-9"), 0, AUTHOR));
    }

    @Test
    void databaseWithoutSchema_opened_isRefusedAsDamaged() throws Exception {
        filled().close();
        sql("DROP TABLE schema_version");
        assertRefused("database-damaged", fixture.stores.open(fixture.place.toString()));
    }

    @Test
    void newerSchema_opened_isRefused() throws Exception {
        filled().close();
        sql("INSERT INTO schema_version (version, applied) VALUES (99, 0)");
        var refused = fixture.stores.open(fixture.place.toString());
        assertRefused("database-newer", refused);
        assertEquals(
                List.of(fixture.place.toString(), 99, 6),
                refused.findings().get(0).args());
    }

    @Test
    void brokenDocument_loadedOrSavedOver_isRefusedAndKept() throws Exception {
        for (String broken : List.of(
                "no xml",
                "<x/>",
                "",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + xmi("title=\"x\""),
                xmi("title=\"x\"").replace("</incident:Incident>", ""),
                xmi("").replace("/incident/1", "/incident/2"),
                xmi("").replace("></incident", "><events at=\"yesterday\"/></incident"))) {
            var store = filled();
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
            fixture.close();
            Files.createDirectories(fixture.scratch);
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

    private String tableFile() throws SQLException {
        try (Connection connection = database().getConnection();
                var query = connection.prepareStatement("SELECT c.conglomeratenumber FROM sys.sysconglomerates c"
                        + " JOIN sys.systables t ON c.tableid = t.tableid"
                        + " WHERE t.tablename = 'INCIDENT' AND c.isindex = FALSE");
                var rows = query.executeQuery()) {
            assertTrue(rows.next());
            return "c" + Long.toHexString(rows.getLong(1)) + ".dat";
        }
    }

    private EmbeddedDataSource database() {
        var source = new EmbeddedDataSource();
        source.setDatabaseName(fixture.place.resolve("derby").toString());
        return source;
    }

    /** Changes a closed database behind the store's back. */
    private void sql(String statement) throws SQLException {
        try (Connection connection = database().getConnection();
                var each = connection.createStatement()) {
            each.execute(statement);
        }
        stopEngine();
    }

    private void writeDocument(byte[] document) throws SQLException {
        try (Connection connection = database().getConnection();
                var update = connection.prepareStatement("UPDATE incident SET document = ? WHERE id = 'i-1'")) {
            update.setBytes(1, document);
            assertEquals(1, update.executeUpdate());
        }
    }

    private byte[] readDocument() throws SQLException {
        try (Connection connection = database().getConnection();
                var query = connection.prepareStatement("SELECT document FROM incident WHERE id = 'i-1'");
                var rows = query.executeQuery()) {
            assertTrue(rows.next());
            return rows.getBytes(1);
        }
    }

    private void stopEngine() throws SQLException {
        var source = database();
        source.setShutdownDatabase("shutdown");
        try (Connection connection = source.getConnection()) {
            throw new IllegalStateException("still running: " + connection);
        } catch (SQLException e) {
            assertEquals("08006", e.getSQLState());
        }
    }
}
