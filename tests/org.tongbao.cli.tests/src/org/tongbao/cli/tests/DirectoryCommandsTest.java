package org.tongbao.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Lists of organizations, contacts and the team from the command line. */
final class DirectoryCommandsTest {

    private static final Path LISTS = Path.of(System.getProperty("tongbao.root"), "examples", "lists");
    private static final String BUREAU = "高雄市政府民政局";

    @TempDir
    Path folder = Path.of("");

    @Test
    void samples_fillTheDirectory_andAgainChangeNothing() throws Exception {
        JsonNode organizations = list("org", "organizations.csv");
        JsonNode contacts = list("contacts", "contacts.csv");
        JsonNode team = list("team", "team.csv");

        for (JsonNode each : List.of(organizations, contacts, team)) {
            assertEquals(List.of(), Shape.faults("directory-import", each));
        }
        assertEquals(List.of(21, 23, 25), List.of(added(organizations), added(contacts), added(team)));
        assertEquals(1, team.get("organizations").intValue());
        assertEquals(
                17,
                run("org", "show", BUREAU).get("organization").get("persons").size());
        assertEquals(List.of(3L, 18L), List.of(ofLevel("C"), ofLevel("D")));
        assertEquals(0, list("org", "organizations.csv").get("organizations").intValue());
        assertEquals(0, list("contacts", "procedure.txt").get("organizations").intValue());
        assertEquals(0, list("team", "procedure.txt").get("organizations").intValue());
    }

    @Test
    void dryRun_writesNothing() throws Exception {
        assertEquals(21, added(run("org", "import", sample("organizations.csv"), "--dry-run")));
        assertTrue(run("org", "list").get("organizations").isEmpty());
    }

    @Test
    void imported_isTakenBack_asAWhole() throws Exception {
        list("org", "organizations.csv");
        String before = run("org", "show", BUREAU).get("organization").toString();
        String contacts = list("contacts", "contacts.csv").get("import").stringValue();

        JsonNode imports = run("org", "imports");
        JsonNode undone = run("org", "undo-import", contacts);

        assertEquals(List.of(), Shape.faults("org-imports", imports));
        assertEquals(contacts, imports.get("imports").get(0).get("id").stringValue());
        assertTrue(imports.get("imports").get(0).get("intact").booleanValue());
        assertFalse(imports.get("imports").get(1).get("intact").booleanValue());
        assertEquals(List.of(), Shape.faults("org-undo-import", undone));
        assertEquals(before, run("org", "show", BUREAU).get("organization").toString());
        Program.run("org", "undo-import", contacts, "--db", database()).refused(2, "contacts.csv");
        assertEquals(23, added(list("contacts", "contacts.csv")));
        Program.run("org", "undo-import", "no-such", "--db", database()).refused(2, "no-such");
    }

    @Test
    void confirmed_isStaleNoMore() throws Exception {
        list("org", "organizations.csv");
        list("contacts", "contacts.csv");

        JsonNode one = run("contacts", "confirm", BUREAU, "--person", "人員01");
        JsonNode all = run("contacts", "confirm", BUREAU, "高雄市兵役處");

        assertEquals(List.of(), Shape.faults("contacts-confirm", one));
        assertEquals(1, one.get("entries").intValue());
        assertEquals(2, all.get("organizations").intValue());
        Program.run("contacts", "confirm", BUREAU, "--person", "人員99", "--db", database())
                .refused(2, "人員99");
        Program.run("contacts", "confirm", "無此機關", "--db", database()).refused(2, "無此機關");
    }

    @Test
    void faultyRow_isNamed_andNothingIsWritten() throws Exception {
        Path wrong = folder.resolve("wrong.csv");
        Files.writeString(
                wrong, Files.readString(LISTS.resolve("organizations.csv")).replace("高雄市兵役處,C", "高雄市兵役處,F"));

        Program.run("org", "import", wrong.toString(), "--db", database()).refused(2, "4", "F");

        assertTrue(run("org", "list").get("organizations").isEmpty());
    }

    @Test
    void big5_isRead_otherKindsAreRefused() throws Exception {
        Path big5 = folder.resolve("big5.csv");
        Files.writeString(
                big5,
                Files.readString(LISTS.resolve("organizations.csv")).replace("\uFEFF", ""),
                Charset.forName("x-windows-950"));

        assertEquals(21, added(run("org", "import", big5.toString())));
        Program.run("contacts", "import", big5.toString(), "--db", database()).refused(2, "姓名");
        Program.run("contacts", "import", folder.resolve("none.csv").toString(), "--db", database())
                .refused(2, "none.csv");
        Program.run("contacts", "import", folder.resolve("list.doc").toString(), "--db", database())
                .refused(2, ".csv");
        Program.run("team", "import", sample("team.csv"), "--from", "soon", "--db", database())
                .refused(2, "soon");
    }

    @Test
    void team_isShownAsItWasOnADay() throws Exception {
        list("org", "organizations.csv");
        run("team", "import", sample("team.csv"), "--from", "115/3/1");

        JsonNode before = run("team", "show", "--on", "115/2/28");
        JsonNode on = run("team", "show", "--on", "2026-03-01");

        assertEquals(List.of(), Shape.faults("team-show", on));
        assertTrue(before.get("teams").isEmpty());
        JsonNode members = on.get("teams").get(0).get("members");
        assertEquals(25, members.size());
        assertEquals("事件指揮官", members.get(0).get("words").stringValue());
    }

    @Test
    void exported_comesInAgainAsItWas() throws Exception {
        list("org", "organizations.csv");
        list("contacts", "contacts.csv");
        list("team", "team.csv");
        for (String ending : List.of("xlsx", "ods")) {
            String contacts = folder.resolve("contacts." + ending).toString();
            String team = folder.resolve("team." + ending).toString();
            JsonNode written = run("contacts", "export", contacts);
            assertEquals(List.of(), Shape.faults("directory-export", written));
            assertEquals(23, written.get("rows").intValue());
            assertEquals(25, run("team", "export", team).get("rows").intValue());

            assertEquals(
                    23,
                    run("contacts", "import", contacts)
                            .get("counts")
                            .get("same")
                            .intValue());
            assertEquals(
                    25, run("team", "import", team).get("counts").get("same").intValue());
        }
        Program.run("team", "export", "team.doc", "--db", database()).refused(2, "xlsx");
    }

    @Test
    void reconcile_namesWhatDoesNotFit() throws Exception {
        list("org", "organizations.csv");
        list("team", "team.csv");

        JsonNode found = run("contacts", "reconcile", "--months", "3");

        assertEquals(List.of(), Shape.faults("contacts-reconcile", found));
        assertEquals(21, codes(found).stream().filter("contact-missing"::equals).count());
        assertTrue(codes(found).containsAll(List.of("deputy-missing", "group-without-members", "person-in-several")));
        list("contacts", "contacts.csv");
        JsonNode complete = run("contacts", "reconcile");
        assertFalse(codes(complete).contains("contact-missing"));
        Golden.compare(
                "reconcile.txt",
                complete.get("findings")
                        .valueStream()
                        .map(each -> each.get("code").stringValue() + ": "
                                + each.get("message").stringValue() + "\n")
                        .collect(Collectors.joining()));
        Program.run("contacts", "reconcile", "--months", "0", "--db", database())
                .refused(2, "0");
    }

    private static List<String> codes(JsonNode found) {
        return found.get("findings")
                .valueStream()
                .map(finding -> finding.get("code").stringValue())
                .toList();
    }

    private static int added(JsonNode imported) {
        return imported.get("counts").get("new").intValue();
    }

    private long ofLevel(String level) throws Exception {
        return run("org", "list")
                .get("organizations")
                .valueStream()
                .filter(each -> level.equals(each.get("responsibility").stringValue()))
                .count();
    }

    private JsonNode list(String what, String name) throws Exception {
        return run(what, "import", sample(name));
    }

    private static String sample(String name) {
        return LISTS.resolve(name).toString();
    }

    private String database() {
        return folder.resolve("db").toString();
    }

    private JsonNode run(String... command) throws Exception {
        String[] all = Arrays.copyOf(command, command.length + 3);
        all[command.length] = "--db";
        all[command.length + 1] = database();
        all[command.length + 2] = "--json";
        Program program = Program.run(all);
        assertEquals("", program.errors());
        return program.json();
    }
}
