package org.tongbao.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.core.backup.BackupSettings;
import org.tongbao.core.backup.Retention;
import org.tongbao.core.store.UserData;
import tools.jackson.databind.JsonNode;

/** The commands that back up a store and restore it. */
final class DbBackupTest {

    @TempDir
    Path folder = Path.of("");

    private String db = "";
    private Path backups = Path.of("");

    @BeforeEach
    void fill() throws Exception {
        db = folder.resolve("db").toString();
        backups = folder.resolve("backups");
        assertEquals(
                0,
                Program.run("incident", "import", Program.sample(folder).toString(), "--db", db)
                        .status());
    }

    @Test
    void store_backedUpAndRestored_isTheSame() throws Exception {
        Instant before = Instant.now();
        JsonNode made = backUp();
        assertEquals(List.of(), Shape.faults("db-backup", made));
        assertEquals(1, made.get("incidents").intValue());
        assertEquals(1, made.get("chains").size());
        assertTrue(
                !OffsetDateTime.parse(made.get("at").stringValue()).toInstant().isBefore(before.minusSeconds(60)));
        String to = folder.resolve("restored").toString();
        Program restored = Program.run("db", "restore", made.get("backup").stringValue(), "--db", to, "--json");
        assertEquals(0, restored.status(), restored.errors());
        assertEquals(List.of(), Shape.faults("db-restore", restored.json()));
        for (String same : List.of("at", "schemaVersion", "incidents", "historyRecords", "tables", "chains", "bytes")) {
            assertEquals(made.get(same), restored.json().get(same), same);
        }
        assertEquals(0, Program.run("db", "verify", "--db", to).status());
        assertEquals(
                Program.run("incident", "list", "--db", db).results(),
                Program.run("incident", "list", "--db", to).results());
    }

    @Test
    void store_backedUp_isToldToPeople() throws Exception {
        Program made = Program.run("db", "backup", backups.toString(), "--db", db);
        assertEquals(0, made.status(), made.errors());
        assertEquals(4, made.results().lines().count(), made.results());
        assertTrue(made.results().contains(backups.toString()), made.results());
    }

    @Test
    void wrongPlaces_areRefusedWithOneLine() throws Exception {
        String backup = backUp().get("backup").stringValue();
        Program.run("db", "backup", db, "--db", db).refused(2, db);
        Program.run("db", "backup", backups.toString(), "--db", db + "x").refused(2, db + "x");
        Program.run("db", "restore", backup, "--db", db).refused(3, db);
        Program.run("db", "restore", backups.toString(), "--db", db + "2").refused(2, backups.toString());
        Program.run("db", "restore", backup, "--db", "jdbc:postgresql://db.example.org/tongbao")
                .refused(2, "pg_restore");
        assertFalse(Files.exists(Path.of(db + "2")));
    }

    @Test
    void damagedBackup_restored_isRefusedAndTheFileNamed() throws Exception {
        Path backup = Path.of(backUp().get("backup").stringValue());
        Files.writeString(backup.resolve("derby/service.properties"), "#");
        Program.run("db", "restore", backup.toString(), "--db", db + "2").refused(3, "service.properties");
        assertFalse(Files.exists(Path.of(db + "2")));
    }

    @Test
    void givenUp_leavesNothing() throws Exception {
        String to = db + "2";
        Program.giveUp();
        Program.run("db", "backup", backups.toString(), "--db", db).refused(3, backups.toString());
        assertFalse(Files.exists(backups));
        Program.giveUp();
        Program.run("db", "copy", "--to", to, "--db", db).refused(3);
        assertFalse(Files.exists(Path.of(to)));
        String backup = backUp().get("backup").stringValue();
        Program.giveUp();
        Program.run("db", "restore", backup, "--db", to).refused(3, backup);
        assertFalse(Files.exists(Path.of(to)));
    }

    @Test
    void brokenHistory_isBackedUpAndRestored_withFindings() throws Exception {
        var source = new EmbeddedDataSource();
        source.setDatabaseName(Path.of(db).resolve("derby").toString());
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("UPDATE chain_head SET link_hash = '" + "0".repeat(64) + "'");
        }
        source.setShutdownDatabase("shutdown");
        assertThrows(SQLException.class, source::getConnection);
        Program made = Program.run("db", "backup", backups.toString(), "--db", db, "--json");
        assertEquals(1, made.status(), made.errors());
        assertFalse(made.json().get("sound").booleanValue());
        // the head itself, and that it is not where it says it was
        assertEquals(2, made.json().get("breaks").size());
        Program restored =
                Program.run("db", "restore", made.json().get("backup").stringValue(), "--db", db + "2");
        assertEquals(1, restored.status(), restored.errors());
        assertEquals(5, restored.results().lines().count(), restored.results());
    }

    @Test
    void scheduled_isMadeOnce_andRolledForwardWithWhatCameAfter() throws Exception {
        Path settings = UserData.current().backups();
        Program.run("db", "backup", "--db", db).refused(2, "--scheduled");
        Program.run("db", "backup", backups.toString(), "--scheduled", "--db", db)
                .refused(2, "--scheduled");
        Files.deleteIfExists(settings);
        Program.run("db", "backup", "--scheduled", "--db", db).refused(3);
        try {
            Files.createDirectories(backups);
            new BackupSettings(true, backups.toString(), 24, Retention.USUAL).save(settings);
            Program made = Program.run("db", "backup", "--scheduled", "--db", db, "--json");
            assertEquals(0, made.status(), made.errors());
            assertEquals(List.of(), Shape.faults("db-backup", made.json()));
            Program again = Program.run("db", "backup", "--scheduled", "--db", db, "--json");
            assertEquals(0, again.status(), again.errors());
            assertEquals(List.of(), Shape.faults("db-backup-scheduled", again.json()));
            Program.run("db", "fill", "--incidents", "3", "--seed", "1", "--db", db);
            String backup = made.json().get("backup").stringValue();
            Program restored = Program.run("db", "restore", backup, "--roll-forward", db, "--db", db + "2", "--json");
            assertEquals(0, restored.status(), restored.errors());
            assertEquals(4, restored.json().get("incidents").intValue());
            Program.run("db", "restore", backup, "--roll-forward", backups.toString(), "--db", db + "3")
                    .refused(3, backups.toString());
        } finally {
            Files.delete(settings);
        }
    }

    private JsonNode backUp() throws InterruptedException {
        Program made = Program.run("db", "backup", backups.toString(), "--db", db, "--json");
        assertEquals(0, made.status(), made.errors());
        return made.json();
    }
}
