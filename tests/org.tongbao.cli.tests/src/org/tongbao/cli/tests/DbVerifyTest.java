package org.tongbao.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The command that tells whether the history is as it was recorded. */
final class DbVerifyTest {

    @TempDir
    Path folder = Path.of("");

    private String db = "";

    @BeforeEach
    void fill() throws Exception {
        db = folder.resolve("db").toString();
        assertEquals(
                0,
                Program.run("incident", "import", Program.sample(folder).toString(), "--db", db)
                        .status());
    }

    @Test
    void soundStore_verified_isDoneWithItsCounts() throws Exception {
        Program verified = Program.run("db", "verify", "--db", db, "--json");
        assertEquals(0, verified.status(), verified.errors());
        JsonNode answer = verified.json();
        assertTrue(answer.get("sound").booleanValue());
        assertEquals(1, answer.get("links").intValue());
        assertEquals(1, answer.get("documents").intValue());
        JsonNode chain = answer.get("chains").get(0);
        assertEquals("高雄市鼓山戶政事務所", chain.get("organization").stringValue());
        assertEquals("save", chain.get("origin").stringValue());
        assertEquals(1, chain.get("position").intValue());
        assertEquals("", Program.run("db", "verify", "--db", db).errors());
    }

    @Test
    void alteredHistory_verified_isRefusedAndTheFirstPlaceNamed() throws Exception {
        alter("UPDATE history SET value_after = '\"x\"' WHERE subject = 'category'");
        Program refused = Program.run("db", "verify", "--db", db, "--json");
        assertEquals(3, refused.status());
        assertEquals(1, refused.errors().lines().count(), refused.errors());
        for (String named : List.of("高雄市鼓山戶政事務所", "115-鼓山-001", "category")) {
            assertTrue(refused.errors().contains(named), refused.errors());
        }
        JsonNode first = refused.json().get("breaks").get(0);
        assertEquals("chain-record-differs", first.get("code").stringValue());
        assertEquals(1, first.get("position").intValue());
        assertEquals(1, first.get("revision").intValue());
        assertEquals("115-鼓山-001", first.get("number").stringValue());
        assertEquals(List.of(), Shape.faults("db-verify", refused.json()));
    }

    @Test
    void databaseThatIsNotThere_verified_isWrongUsage() throws Exception {
        Program.run("db", "verify", "--db", folder.resolve("none").toString())
                .refused(2, folder.resolve("none").toString());
    }

    private void alter(String sql) throws SQLException {
        var source = new EmbeddedDataSource();
        source.setDatabaseName(Path.of(db).resolve("derby").toString());
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("DROP TRIGGER history_refuses_update");
            assertEquals(1, statement.executeUpdate(sql));
        }
        source.setShutdownDatabase("shutdown");
        try (Connection stopped = source.getConnection()) {
            throw new IllegalStateException("still running: " + stopped);
        } catch (SQLException e) {
            assertEquals("08006", e.getSQLState());
        }
    }
}
