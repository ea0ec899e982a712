package org.tongbao.store.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.store.tests.StoreFixture.AUTHOR;
import static org.tongbao.store.tests.StoreFixture.assertRefused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.incident.Incident;

/** Broken files of an embedded database are named, and nothing is written over them. */
final class FileDamageTest {

    private final DerbyTestDatabase database;
    private final StoreFixture fixture;

    FileDamageTest() throws IOException {
        database = new DerbyTestDatabase();
        fixture = new StoreFixture(database);
    }

    @AfterEach
    void cleanUp() throws IOException, SQLException {
        fixture.close();
    }

    @Test
    void brokenDatabaseFiles_opened_areRefusedAsDamaged() throws IOException {
        filled().close();
        for (String file : List.of("service.properties", "log/log1.dat", "seg0/c10.dat", "seg0/c20.dat")) {
            Path path = database.place.resolve("derby").resolve(file);
            byte[] sound = Files.readAllBytes(path);
            byte[] garbage = new byte[sound.length];
            new Random(5).nextBytes(garbage);
            Files.write(path, garbage);
            assertRefused("database-damaged", fixture.tryOpen());
            if (!file.startsWith("log/")) {
                Files.delete(path);
                assertRefused("database-damaged", fixture.tryOpen());
            }
            Files.write(path, sound);
        }
        assertTrue(fixture.open().load("i-1").get().isPresent());
    }

    @Test
    void truncatedTable_read_isRefusedAsDamaged() throws Exception {
        var filled = filled();
        Path table = database.place.resolve("derby/seg0").resolve(tableFile());
        filled.close();
        Files.write(table, Arrays.copyOf(Files.readAllBytes(table), 100));
        IncidentStore store = fixture.open();
        assertRefused("database-damaged", store.list(IncidentQuery.newest(10)));
        assertRefused("database-damaged", store.save(Incidents.draft("i-9"), 0, AUTHOR));
    }

    @Test
    void databaseWithoutSchema_opened_isRefusedAsDamaged() throws Exception {
        filled().close();
        fixture.sql("DROP TABLE schema_version");
        assertRefused("database-damaged", fixture.tryOpen());
    }

    private IncidentStore filled() {
        IncidentStore store = fixture.open();
        store.save(Incidents.full("i-1"), 0, AUTHOR);
        Incident other = Incidents.large("i-2");
        other.setNumber("another");
        store.save(other, 0, AUTHOR);
        return store;
    }

    private String tableFile() throws SQLException {
        try (Connection connection = database.connect();
                var query = connection.prepareStatement("SELECT c.conglomeratenumber FROM sys.sysconglomerates c"
                        + " JOIN sys.systables t ON c.tableid = t.tableid"
                        + " WHERE t.tablename = 'INCIDENT' AND c.isindex = FALSE");
                var rows = query.executeQuery()) {
            assertTrue(rows.next());
            return "c" + Long.toHexString(rows.getLong(1)) + ".dat";
        }
    }
}
