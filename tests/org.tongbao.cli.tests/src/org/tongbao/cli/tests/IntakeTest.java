package org.tongbao.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.core.intake.IncidentIntake;
import org.tongbao.core.intake.IntakeFiles;
import org.tongbao.core.intake.IntakeReport;
import org.tongbao.core.intake.IntakeReport.State;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentStores;
import tools.jackson.databind.JsonNode;

/** Many files of incidents, each imported whole or not at all. */
final class IntakeTest {

    private static final String ID = "0198f2a0-0000-7000-8000-00000000";

    @TempDir
    Path folder = Path.of("");

    private String db = "";
    private String sample = "";
    private Path files = Path.of("");

    @BeforeEach
    void sample() throws Exception {
        db = folder.resolve("db").toString();
        sample = Files.readString(Program.sample(folder));
        files = Files.createDirectories(folder.resolve("files/年度/115"))
                .getParent()
                .getParent();
    }

    @Test
    void folder_imported_isReadToItsDepth_byName() throws Exception {
        file("年度/115/b.json", "0002");
        file("a.JSON", "0001");
        Files.writeString(files.resolve("readme.txt"), "no incident");
        Program imported = Program.run("incident", "import", files.toString(), "--db", db, "--json");
        assertEquals(0, imported.status(), imported.errors());
        assertEquals(List.of(), Shape.faults("incident-import", imported.json()));
        assertEquals(
                List.of(
                        files.resolve("a.JSON").toString(),
                        files.resolve("年度/115/b.json").toString()),
                imported.json()
                        .get("imported")
                        .valueStream()
                        .map(one -> one.get("file").stringValue())
                        .toList());
        Program again = Program.run("incident", "import", files.toString(), "--db", db, "--json");
        assertEquals(0, again.status());
        assertEquals("{\"imported\":0,\"unchanged\":2,\"refused\":0,\"left\":0}", counts(again.json()));
    }

    @Test
    void filesThatAreNotFit_areRefusedAlone_andTheReportSaysWhere() throws Exception {
        file("1-good.json", "0001");
        Files.writeString(files.resolve("2-cut.json"), sample.substring(0, sample.indexOf("\"events\"")));
        Path bad = file("3-bad.json", "0003");
        Files.writeString(bad, Files.readString(bad).replace("2026-03-13T22:42+08:00", "yesterday"));
        file("4-twice.json", "0001");
        file("5-good.json", "0005");
        Path report = folder.resolve("report.json");
        Program imported = Program.run(
                "incident", "import", files.toString(), "--report", report.toString(), "--db", db, "--json");
        assertEquals(1, imported.status(), imported.errors());
        assertEquals("", imported.errors());
        JsonNode document = imported.json();
        assertEquals(List.of(), Shape.faults("incident-import", document));
        assertEquals("{\"imported\":2,\"unchanged\":0,\"refused\":3,\"left\":0}", counts(document));
        JsonNode refused = document.get("refused");
        assertEquals("file-cut-short", reason(refused.get(0), "code").stringValue());
        assertEquals("time-unreadable", reason(refused.get(1), "code").stringValue());
        assertEquals(line(bad, "yesterday"), reason(refused.get(1), "line").intValue());
        assertEquals("incident-twice", reason(refused.get(2), "code").stringValue());
        assertEquals(imported.results(), Files.readString(report));
        assertEquals(
                2,
                Program.run("incident", "list", "--db", db, "--json")
                        .json()
                        .get("incidents")
                        .size());
    }

    @Test
    void report_forPeople_namesFileAndLine() throws Exception {
        Path bad = file("bad.json", "0001");
        Files.writeString(bad, Files.readString(bad).replace("2026-03-13T22:42+08:00", "yesterday"));
        file("good.json", "0002");
        Path report = folder.resolve("report.txt");
        Program imported =
                Program.run("incident", "import", files.toString(), "--report", report.toString(), "--db", db);
        assertEquals(1, imported.status());
        assertEquals(imported.results(), Files.readString(report));
        List<String> lines = imported.results().lines().toList();
        assertEquals(4, lines.size(), imported.results());
        assertTrue(lines.get(0).contains("bad.json"), lines.get(0));
        assertTrue(lines.get(1).contains(Integer.toString(line(bad, "yesterday"))), lines.get(1));
    }

    @Test
    void nothingFit_isRefused_makesNoDatabase_andIsReported() throws Exception {
        Path report = folder.resolve("report.txt");
        Program.run("incident", "import", files.toString(), "--report", report.toString(), "--db", db)
                .refused(2, files.toString());
        assertTrue(Files.readString(report).contains(files.toString()));
        Program.run("incident", "import", files.resolve("none.json").toString(), "--db", db)
                .refused(2, "none.json");
        assertFalse(Files.exists(Path.of(db)));
    }

    @Test
    void otherContent_isRefused_andTheStoredStays() throws Exception {
        Path file = file("a.json", "0001");
        Program.run("incident", "import", file.toString(), "--db", db);
        Files.writeString(file, Files.readString(file).replace("值班同仁發現首頁遭置換", "民眾來電"));
        Program.run("incident", "import", file.toString(), "--db", db).refused(3, ID + "0001");
        assertFalse(Program.run("incident", "show", ID + "0001", "--db", db, "--json")
                .results()
                .contains("民眾來電"));
    }

    @Test
    void reportThatCannotBeWritten_isSaid_andTheImportStays() throws Exception {
        file("a.json", "0001");
        Program imported = Program.run(
                "incident",
                "import",
                files.toString(),
                "--report",
                folder.resolve("no/r.txt").toString(),
                "--db",
                db);
        assertEquals(1, imported.status());
        assertTrue(imported.errors().contains("r.txt"));
        assertEquals(0, Program.run("incident", "show", ID + "0001", "--db", db).status());
    }

    @Test
    void cancelled_stopsBetweenFiles() throws Exception {
        for (int i = 1; i < 6; i++) {
            file(i + ".json", "000" + i);
        }
        try (IncidentStore store = Service.get(IncidentStores.class).open(db).get()) {
            IntakeReport report = Service.get(IncidentIntake.class)
                    .run(store, IntakeFiles.of(List.of(files.toString())), "人員06", new NullProgressMonitor() {
                        private int done;

                        @Override
                        public void worked(int work) {
                            done += work;
                            setCanceled(done == 2);
                        }
                    });
            assertEquals(2, report.count(State.IMPORTED));
            assertEquals(3, report.count(State.LEFT));
            assertEquals(2, store.info().get().incidents());
            assertTrue(store.chains().verify(List.of()).get().sound());
        }
    }

    @Test
    void storeThatCannotGoOn_leavesTheRest() throws Exception {
        file("1.json", "0001");
        file("2.json", "0002");
        IncidentStore store = Service.get(IncidentStores.class).open(db).get();
        store.close();
        IntakeReport report = Service.get(IncidentIntake.class)
                .run(store, IntakeFiles.of(List.of(files.toString())), "人員06", new NullProgressMonitor());
        assertEquals(2, report.count(State.LEFT));
        assertEquals(
                "database-closed",
                report.entries().get(0).notes().get(0).finding().code().id());
        assertEquals(List.of(), report.entries().get(1).notes());
    }

    private Path file(String name, String id) throws IOException {
        Path file = files.resolve(name);
        Files.writeString(file, sample.replace(ID + "0001", ID + id));
        return file;
    }

    private static JsonNode reason(JsonNode refused, String member) {
        return refused.get("reasons").get(0).get(member);
    }

    private static int line(Path file, String text) throws IOException {
        return 1
                + (int) Files.readString(file)
                        .lines()
                        .takeWhile(line -> !line.contains(text))
                        .count();
    }

    private static String counts(JsonNode document) {
        return document.get("counts").toString();
    }
}
