package org.tongbao.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The commands on accounts, and what others ask for where there are some. */
final class AccountCommandsTest {

    private static final String ADMIN = "三隻白鷺飛過 碼頭 17\n";
    private static final String OFFICER = "another long password\n";
    private static final String HOUSEHOLD = "高雄市鼓山戶政事務所";

    @TempDir
    Path folder = Path.of("");

    private String db = "";

    @BeforeEach
    void fill() throws Exception {
        db = folder.resolve("db").toString();
        done(Program.run("incident", "import", Program.sample(folder).toString(), "--db", db));
    }

    private static Program done(Program program) {
        assertEquals(0, program.status(), program.errors());
        return program;
    }

    private Program typing(String lines, String... command) throws InterruptedException {
        return new OneDatabase(Path.of(db)).typing(lines, command);
    }

    private void accounts() throws InterruptedException {
        done(typing(ADMIN, "account", "add", "admin", "--role", "administrator"));
        done(typing(
                ADMIN + OFFICER,
                "account",
                "add",
                "officer6",
                "--role",
                "officer",
                "--full-name",
                "人員06",
                "--org",
                HOUSEHOLD,
                "--user",
                "admin"));
    }

    @Test
    void firstAccount_endsThatEverybodyMay() throws Exception {
        done(Program.run("incident", "list", "--db", db));
        typing(OFFICER, "account", "add", "officer6", "--role", "officer").refused(3);
        accounts();
        Program.run("incident", "list", "--db", db).refused(3, "--user");
        typing(OFFICER, "incident", "list", "--user", "admin").refused(3);
        typing("", "incident", "list", "--user", "admin").refused(2, "--secrets -");
        done(typing(OFFICER, "incident", "list", "--user", "officer6"));
    }

    @Test
    void accounts_madeAndChanged_areListed() throws Exception {
        accounts();
        Program changed = done(typing(
                ADMIN, "account", "change", "OFFICER6", "--role", "officer,supervisor", "--user", "admin", "--json"));
        assertEquals(List.of(), Shape.faults("account", changed.json()));
        assertEquals(2, changed.json().get("revision").intValue());
        assertEquals("人員06", changed.json().get("fullName").stringValue());
        JsonNode list = done(typing(ADMIN, "account", "list", "--user", "admin", "--json"))
                .json();
        assertEquals(List.of(), Shape.faults("account-list", list));
        assertEquals(2, list.get("accounts").size());
        assertEquals(changed.json(), list.get("accounts").get(1));
        String lines = done(typing(ADMIN, "account", "list", "--user", "admin")).results();
        assertTrue(lines.contains("officer6  人員06"), lines);
        assertTrue(lines.contains(HOUSEHOLD), lines);
    }

    @Test
    void whatWasMistyped_isUsage_andWhatMayNotBe_isRefused() throws Exception {
        accounts();
        typing(ADMIN + OFFICER, "account", "add", "two words", "--role", "reader", "--user", "admin")
                .refused(2, "two words");
        typing(ADMIN, "account", "add", "x", "--role", "king", "--user", "admin")
                .refused(2, "king", "officer");
        typing(ADMIN, "account", "add", "x", "--user", "admin").refused(2, "officer");
        typing(ADMIN + "short\n", "account", "add", "x", "--role", "reader", "--user", "admin")
                .refused(2);
        typing(ADMIN, "account", "disable", "nobody", "--user", "admin").refused(2, "nobody");
        typing(ADMIN + OFFICER, "account", "add", "officer6", "--role", "reader", "--user", "admin")
                .refused(3, "officer6");
        typing(ADMIN, "account", "disable", "admin", "--user", "admin").refused(3, "admin");
        typing(OFFICER, "account", "list", "--user", "officer6").refused(3, "人員06");
        typing(OFFICER + ADMIN, "account", "add", "y", "--role", "administrator", "--user", "officer6")
                .refused(3, "人員06");
        assertEquals(
                2,
                done(typing(ADMIN, "account", "list", "--user", "admin", "--json"))
                        .json()
                        .get("accounts")
                        .size());
    }

    @Test
    void passwords_changed_openFromThenOn() throws Exception {
        accounts();
        String fresh = "a third long password\n";
        typing(OFFICER + ADMIN + fresh, "account", "password", "--user", "officer6")
                .refused(3);
        Program own = done(typing(OFFICER + OFFICER + fresh, "account", "password", "--user", "officer6", "--json"));
        assertEquals(List.of(), Shape.faults("account", own.json()));
        typing(OFFICER, "incident", "list", "--user", "officer6").refused(3);
        done(typing(fresh, "incident", "list", "--user", "officer6"));
        done(typing(ADMIN + OFFICER, "account", "password", "officer6", "--user", "admin"));
        done(typing(OFFICER, "incident", "list", "--user", "officer6"));
        typing(OFFICER + fresh, "account", "password", "admin", "--user", "officer6")
                .refused(3, "人員06");
    }

    @Test
    void guesses_areHeldUp_untilAnAdministratorSaysOtherwise() throws Exception {
        accounts();
        for (int i = 0; i < 5; i++) {
            typing(ADMIN, "incident", "list", "--user", "officer6").refused(3);
        }
        Program waits = typing(OFFICER, "incident", "list", "--user", "officer6");
        waits.refused(3);
        assertTrue(waits.errors().matches("(?s).*\\b(30|2\\d)\\b.*"), waits.errors());
        JsonNode listed = done(typing(ADMIN, "account", "list", "--user", "admin", "--json"))
                .json();
        assertFalse(listed.get("accounts").get(1).get("waitsUntil").isNull());
        Program unlocked = done(typing(ADMIN, "account", "unlock", "officer6", "--user", "admin", "--json"));
        assertEquals(List.of(), Shape.faults("account-unlock", unlocked.json()));
        assertTrue(unlocked.json().get("waited").booleanValue());
        done(typing(OFFICER, "incident", "list", "--user", "officer6"));
    }

    @Test
    void disabledAccount_opensNothing_untilEnabled() throws Exception {
        accounts();
        done(typing(ADMIN, "account", "disable", "officer6", "--user", "admin"));
        typing(OFFICER, "incident", "list", "--user", "officer6").refused(3, "officer6");
        done(typing(ADMIN, "account", "enable", "officer6", "--user", "admin"));
        done(typing(OFFICER, "incident", "list", "--user", "officer6"));
    }

    @Test
    void rights_holdForOtherCommands_andWhatIsDoneBearsTheName() throws Exception {
        accounts();
        JsonNode incidents = done(typing(OFFICER, "incident", "list", "--user", "officer6", "--json"))
                .json()
                .get("incidents");
        String id = incidents.get(0).get("id").stringValue();
        done(typing(OFFICER, "incident", "void", id, "--reason", "誤報", "--user", "officer6"));
        JsonNode history = done(typing(OFFICER, "incident", "history", id, "--user", "officer6", "--json"))
                .json();
        assertTrue(history.toString().contains("\"author\":\"人員06\""), history.toString());
        // whoever may administer may not record
        typing(ADMIN, "incident", "reopen", id, "--reason", "…", "--user", "admin")
                .refused(3, "admin");
        String copy = folder.resolve("copy").toString();
        typing(OFFICER, "db", "copy", "--to", copy, "--user", "officer6").refused(3, "人員06");
        assertFalse(Files.exists(Path.of(copy)));
        typing(OFFICER, "db", "reindex", "--user", "officer6").refused(3, "人員06");
        typing(OFFICER + OFFICER, "db", "encrypt", "--user", "officer6").refused(3, "人員06");
        assertEquals(
                1,
                done(typing(ADMIN, "db", "copy", "--to", copy, "--user", "admin"))
                        .results()
                        .lines()
                        .filter(line -> line.contains(" account_secret"))
                        .count());
        assertEquals(
                2,
                Program.run("incident", "list", "--db", copy, "--user", "admin").status());
    }

    @Test
    void incidentFile_bringsNoReviewsNorSignaturesOfOthers() throws Exception {
        accounts();
        String sample = Files.readString(Program.sample(folder)).replace("000000000001", "000000000002");
        Path reviewed = Files.writeString(folder.resolve("reviewed.json"), sample);
        Path signed = Files.writeString(
                folder.resolve("signed.json"),
                unreviewed(sample)
                        .replace("000000000002", "000000000003")
                        .replace(
                                "\"events\": [",
                                "\"events\": [{\"type\": \"signed\", \"at\": \"2026-03-13T23:20+08:00\","
                                        + " \"by\": \"人員02\", \"document\": \"notification\", \"role\": \"supervisor\","
                                        + " \"signer\": \"人員02\", \"account\": \"boss\", \"authenticated\": true,"
                                        + " \"sha256\": \"00\"},"));
        Path plain = Files.writeString(
                folder.resolve("unreviewed.json"), unreviewed(sample).replace("000000000002", "000000000004"));
        Program told = typing(
                OFFICER,
                "incident",
                "import",
                reviewed.toString(),
                signed.toString(),
                plain.toString(),
                "--user",
                "officer6",
                "--json");
        JsonNode counts = told.json().get("counts");
        assertEquals(1, counts.get("imported").intValue(), told.results());
        assertEquals(2, counts.get("refused").intValue(), told.results());
        for (JsonNode refused : told.json().get("refused")) {
            assertEquals(
                    "account-anothers-act",
                    refused.get("reasons").get(0).get("code").stringValue());
        }
    }

    /** The sample as it was before anybody reviewed it. */
    private static String unreviewed(String sample) {
        return sample.replaceAll(
                "(?s)\\{\\s*\"type\": \"(received|reviewed|review-notified|team-decision)\"[^}]*\\},", "");
    }

    @Test
    void noSecret_isInTheHistoryOrTheLog() throws Exception {
        accounts();
        typing("wrong but long\n", "incident", "list", "--user", "officer6").refused(3);
        Program history = done(typing(ADMIN, "account", "history", "--user", "admin", "--json"));
        assertEquals(List.of(), Shape.faults("account-history", history.json()));
        assertEquals(2, history.json().get("records").size());
        String said = history.results()
                + done(typing(ADMIN, "account", "history", "--user", "admin")).results()
                + done(typing(ADMIN, "account", "list", "--user", "admin", "--json"))
                        .results();
        Path log = Platform.getLogFileLocation().toFile().toPath();
        String logged = Files.exists(log) ? Files.readString(log) : "";
        for (String secret : List.of("argon2", ADMIN.strip(), OFFICER.strip(), "wrong but long")) {
            assertFalse(said.contains(secret), secret);
            assertFalse(logged.contains(secret), secret);
        }
    }
}
