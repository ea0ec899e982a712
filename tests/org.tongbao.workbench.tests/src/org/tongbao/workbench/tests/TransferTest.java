package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.ui.testkit.UIThreadRunnable.asyncExec;
import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.intake.IntakeReport;
import org.tongbao.core.intake.IntakeWords;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentStores;
import org.tongbao.core.store.UserData;
import org.tongbao.ui.testkit.SWTBot;
import org.tongbao.ui.testkit.SWTBotShell;
import org.tongbao.ui.testkit.UIThreadRunnable;
import org.tongbao.workbench.internal.Commands;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.backup.BackupDesk;
import org.tongbao.workbench.internal.backup.BackupPage;
import org.tongbao.workbench.internal.store.StoreAccess;
import org.tongbao.workbench.internal.store.StoreJob;

/** What goes to files and comes from them beside the work: import, export, backup. */
final class TransferTest extends WorkbenchTest {

    private static final String INCIDENT = """
            {"format": "tongbao-incident/1", "id": "0198f2a0-0000-7000-8000-%012d", "category": "web",
             "organization": "高雄市鼓山戶政事務所", "title": "匯入的第 %d 件",
             "events": [{"type": "awareness",
                         "at": "%s"}]}
            """;

    private static final String SOUND = "2026-03-13T22:40+08:00";

    /** Enough that one can say stop in the middle. */
    private static final int MANY = 300;

    @AfterEach
    void forgetSettings() throws IOException {
        Files.deleteIfExists(UserData.current().backups());
    }

    @Test
    void files_imported_areReported_andTheBrokenOneIsRefusedWhole() throws Exception {
        Path files = incidents(3, 2);
        try (var chosen = Chosen.always(files.resolve("1.json"), files.resolve("2.json"))) {
            bench.bot.menu("檔案").menu("匯入事件檔…").click();
            SWTBot report = report();
            assertEquals(2, report.tableWithId("import.report.table").rowCount());
            assertTrue(chosen.kinds.stream().anyMatch(kind -> kind.ending().equals("json")));
            // what is refused comes first and is chosen, with its line and what stands there
            String details = report.textWithId("import.report.details").getText();
            assertTrue(details.contains("2.json") && details.contains("4") && details.contains("昨天"), details);
            closeReport(report);
        }
        assertEquals(List.of("匯入的第 1 件"), titles(store()));
        // the same again with what was not there before: what is there already stays as it is
        try (var chosen = Chosen.always(files)) {
            bench.bot.menu("檔案").menu("匯入資料夾…").click();
            SWTBot report = report();
            assertEquals(3, report.tableWithId("import.report.table").rowCount());
            closeReport(report);
        }
        assertEquals(List.of("匯入的第 1 件", "匯入的第 3 件"), titles(store()));
        bench.register(2);
    }

    @Test
    void importCancelledMidway_keepsWholeIncidentsAndLeavesTheRest() throws Exception {
        try (var chosen = Chosen.always(incidents(MANY, 0))) {
            bench.bot.menu("檔案").menu("匯入資料夾…").click();
            SWTBotShell window = bench.bot.shellWithWidget("import.bar");
            var bar = window.bot().find(ProgressBar.class, bar("import.bar"), 0, "bar");
            bench.bot.waitUntil(() -> syncExec(() -> bar.getSelection()) > 0, Bench.SLOW);
            window.bot().buttonWithId("import.cancel").click();
            SWTBot report = report();
            assertEquals(MANY, report.tableWithId("import.report.table").rowCount());
            // first what is left: nothing was wrong with it
            assertEquals(
                    IntakeWords.state(IntakeReport.State.LEFT),
                    report.tableWithId("import.report.table").cell(0, 1));
            closeReport(report);
        }
        int kept = titles(store()).size();
        assertTrue(kept > 0 && kept < MANY, "kept " + kept);
        assertTrue(store().chains().verify(List.of()).get().sound());
        bench.register(kept);
    }

    @Test
    void register_exported_isATableOfWhatIsShown() throws Exception {
        try (var files = Chosen.always(incidents(3, 0))) {
            bench.bot.menu("檔案").menu("匯入資料夾…").click();
            closeReport(report());
        }
        bench.register(3);
        for (String ending : List.of("ods", "xlsx")) {
            Path table = folder.resolve("清單." + ending);
            try (var chosen = Chosen.always(table)) {
                bench.bot.menu("檔案").menu("匯出事件清單…").click();
                SWTBotShell window = bench.bot.shellWithWidget("export.message");
                bench.bot.waitUntil(
                        () -> window.bot()
                                .labelWithId("export.message")
                                .getText()
                                .contains(table.toString()),
                        Bench.SLOW);
                window.bot().buttonWithId("export.cancel").click();
                window.waitUntilClosed();
                assertEquals(
                        List.of("xlsx", "ods"),
                        chosen.kinds.stream().map(kind -> kind.ending()).toList());
                assertTrue(chosen.name.endsWith(".xlsx"), chosen.name);
            }
            String content = content(table, ending.equals("ods") ? "content.xml" : "xl/worksheets/sheet1.xml");
            assertTrue(content.contains("匯入的第 1 件") && content.contains("匯入的第 3 件"), content);
        }
    }

    @Test
    void exportCancelled_leavesWhatWasThereBefore() throws Exception {
        try (var files = Chosen.always(incidents(3, 0))) {
            bench.bot.menu("檔案").menu("匯入資料夾…").click();
            closeReport(report());
        }
        bench.register(3);
        Path table = Files.writeString(folder.resolve("清單.xlsx"), "舊的");
        try (var chosen = Chosen.always(table)) {
            assertNothingHappens(Commands.EXPORT, "export");
        }
        assertEquals("舊的", Files.readString(table));
        assertEquals(1, names(folder).filter(name -> name.contains("清單")).count());
    }

    @Test
    void backup_madeNow_isRestoredAsItWas() throws Exception {
        bench.save(bench.create("高雄市鼓山戶政事務所", "2026-03-13 22:40"));
        Path backups = Files.createDirectories(folder.resolve("備份"));
        try (var chosen = Chosen.always(backups)) {
            bench.bot.menu("檔案").menu("備份…").click();
            SWTBotShell window = bench.bot.shellWithWidget("backup.message");
            bench.bot.waitUntil(
                    () -> window.bot().labelWithId("backup.message").getText().contains(backups.toString()),
                    Bench.SLOW);
            window.bot().buttonWithId("backup.cancel").click();
            window.waitUntilClosed();
        }
        String made = names(backups).findFirst().orElseThrow();
        Path restored = folder.resolve("restored");
        PlatformUI.getWorkbench()
                .getService(IncidentStores.class)
                .restore(backups.resolve(made).toString(), restored.toString())
                .get();
        bench.restartStore(restored);
        bench.openFromRegister("鼓山");
    }

    @Test
    void backupCancelled_leavesNothing() throws Exception {
        bench.save(bench.create("高雄市鼓山戶政事務所", "2026-03-13 22:40"));
        Path backups = Files.createDirectories(folder.resolve("備份"));
        try (var chosen = Chosen.always(backups)) {
            assertNothingHappens(Commands.BACKUP, "backup");
        }
        assertEquals(List.of(), names(backups).toList());
    }

    @Test
    void closedDatabase_takesNothing_andSaysSo() throws Exception {
        bench.closeStore();
        bench.openStore(Files.writeString(folder.resolve("file"), "no folder"));
        for (String item : List.of("匯入事件檔…", "匯入資料夾…", "匯出事件清單…", "備份…")) {
            bench.bot.menu("檔案").menu(item).click();
            SWTBotShell window = bench.bot.shellWithWidget("closed.message");
            assertTrue(window.bot().labelWithId("closed.message").getText().contains("事件清單"));
            window.bot().buttonWithId("closed.cancel").click();
            window.waitUntilClosed();
        }
    }

    @Test
    void backups_setOnTheirPage_areMade_andWhatIsInTheWayIsSaid() throws Exception {
        Path backups = Files.createDirectories(folder.resolve("備份"));
        asyncExec(
                () -> PreferencesUtil.createPreferenceDialogOn(bench.bot.mainShell().widget, BackupPage.ID, null, null)
                        .open());
        var dialog = bench.bot.shellWithWidget("backups.on");
        dialog.bot().checkBoxWithId("backups.on").click();
        dialog.bot().textWithId("backups.folder").setText(backups.toString());
        dialog.bot().spinnerWithId("backups.newest").setSelection(3);
        syncExec(() -> dialog.widget.getDefaultButton().notifyListeners(SWT.Selection, new Event()));
        dialog.waitUntilClosed();
        assertEquals(3, BackupDesk.settings().get().keep().newest());
        bench.bot.waitUntil(() -> names(backups).anyMatch(name -> name.endsWith("Z")), Bench.SLOW);
        Path away = Files.move(backups, folder.resolve("away"));
        PlatformUI.getWorkbench().getService(BackupDesk.class).look();
        SWTBot register = bench.bot.openView(Bench.REGISTER).bot();
        bench.bot.waitUntil(() -> register.exists("backup.again"), Bench.SLOW);
        Files.move(away, backups);
        register.buttonWithId("backup.again").click();
        bench.bot.waitUntil(() -> !register.exists("backup.again"), Bench.SLOW);
    }

    /** Starts a command and cancels it in the same moment, before what it starts can be done; waits until that has ended. */
    private void assertNothingHappens(String command, String key) throws InterruptedException {
        syncExec(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
            } catch (CommandException e) {
                throw new AssertionError(e);
            }
            Shell window = Stream.of(UIThreadRunnable.display().getShells())
                    .filter(shell -> key.equals(shell.getData(Keyed.KEY)))
                    .findFirst()
                    .orElseThrow();
            window.close();
        });
        assertFalse(bench.bot.exists(key + ".message"));
        Job.getJobManager().join(StoreJob.FAMILY, null);
    }

    private static Predicate<Widget> bar(String id) {
        return widget -> id.equals(widget.getData(Keyed.KEY));
    }

    /** The report once it is there. */
    private SWTBot report() {
        bench.bot.waitUntil(() -> bench.bot.exists("import.report.table") || shown(), Bench.SLOW);
        return bench.bot.shellWithWidget("import.report.table").bot();
    }

    private static boolean shown() {
        return syncExec(() -> Stream.of(UIThreadRunnable.display().getShells())
                .anyMatch(shell -> "import.report".equals(shell.getData(Keyed.KEY))));
    }

    private void closeReport(SWTBot report) {
        report.buttonWithId("import.report.close").click();
        bench.bot.waitUntil(() -> !shown());
    }

    private Path incidents(int count, int broken) throws IOException {
        Path files = Files.createDirectories(folder.resolve("事件檔"));
        for (int i = 1; i <= count; i++) {
            Files.writeString(files.resolve(i + ".json"), INCIDENT.formatted(i, i, i == broken ? "昨天" : SOUND));
        }
        return files;
    }

    private static IncidentStore store() {
        return PlatformUI.getWorkbench().getService(StoreAccess.class).store().orElseThrow();
    }

    private static List<String> titles(IncidentStore store) {
        return store.list(IncidentQuery.newest(MANY)).get().stream()
                .map(line -> line.title())
                .sorted()
                .toList();
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    private static String content(Path table, String part) throws IOException {
        try (var zip = new ZipFile(table.toFile());
                var in = zip.getInputStream(zip.getEntry(part))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
