package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.OrganizationStore;
import org.tongbao.ui.testkit.SWTBot;
import org.tongbao.ui.testkit.SWTBotShell;
import org.tongbao.ui.testkit.SWTBotTable;
import org.tongbao.workbench.internal.store.StoreAccess;

/** Lists: looked at, brought in, reconciled and taken back through the window, from an empty directory. */
final class ListsTest extends WorkbenchTest {

    private static final String RECONCILE = "org.tongbao.directory.ui.reconcile";
    private static final Path LISTS = Path.of(System.getProperty("tongbao.root"), "examples", "lists");
    private static final String BUREAU = "高雄市政府民政局";

    @AfterEach
    void closeView() {
        bench.bot.closeAllShells();
        bench.bot.openView(RECONCILE).close();
    }

    @Test
    void samples_areLookedAt_broughtIn_reconciled_andTakenBack() {
        SWTBotShell window = preview(sample("team.csv"), sample("organizations.csv"), sample("contacts.csv"));
        String files = window.bot().labelWithId("import.files").getText();
        for (String told : List.of(
                "organizations.csv：機關名單（UTF-8 含 BOM），21 列",
                "contacts.csv：通報窗口名單（UTF-8 含 BOM），23 列",
                "team.csv：通報及應變小組名單（UTF-8 含 BOM），25 列")) {
            assertTrue(files.contains(told), files);
        }
        assertEquals("新增 69", text(window, "import.filter.new"));
        SWTBotTable rows = window.bot().tableWithId("import.rows");
        assertEquals(69, rows.rowCount());
        int first = rows.indexOf("人員01");
        assertTrue(rows.row(first).toString().contains("電話："), rows.row(first).toString());
        assertEquals(List.of(), organizations().list().get(), "nothing is written before");

        window.bot().buttonWithId("import.confirm").click();

        bench.bot.waitUntil(
                () -> window.bot().exists("import.undo") && result(window).contains("21 個機關"), Bench.SLOW);
        assertEquals(21, organizations().list().get().size());
        assertEquals(
                17,
                organizations()
                        .load(BUREAU)
                        .get()
                        .orElseThrow()
                        .organization()
                        .getPersons()
                        .size());
        window.bot().buttonWithId("import.reconcile").click();
        window.waitUntilClosed();
        SWTBot view = bench.bot.viewById(RECONCILE).bot();
        SWTBotTable gaps = view.tableWithId("reconcile.table");
        bench.bot.waitUntil(() -> gaps.rowCount() > 0 && gaps.indexOf("沒有職務代理人") >= 0, Bench.SLOW);
        assertEquals(-1, gaps.indexOf("沒有通報窗口"));
        bench.bot.waitUntil(
                () -> Stream.of(view.labelWithId("reconcile.count").getText().split("\\D+", -1))
                                .filter(number -> !number.isEmpty())
                                .limit(2)
                                .mapToInt(Integer::parseInt)
                                .sum()
                        == gaps.rowCount(),
                Bench.SLOW);
        bench.bot.waitUntil(
                () -> view.exists("reconcile.last")
                        && view.labelWithId("reconcile.last").getText().contains("21 個機關"),
                Bench.SLOW);

        gaps.doubleClick("「新聞官」沒有職務代理人");
        bench.bot.waitUntil(() -> bench.bot.exists("organization.team"), Bench.SLOW);
        bench.bot.closeAllEditors();

        view.buttonWithId("reconcile.undo").click();

        bench.bot.waitUntil(() -> organizations().list().get().isEmpty(), Bench.SLOW);
        bench.bot.waitUntil(() -> gaps.rowCount() == 0, Bench.SLOW);
    }

    @Test
    void faultyRows_areNamed_andNothingCanBeConfirmed() throws IOException {
        Path wrong = folder.resolve("機關.csv");
        Files.writeString(wrong, "機關名稱,責任等級\n甲機關,C\n乙機關,F\n");
        Path other = folder.resolve("other.csv");
        Files.writeString(other, "品名,數量\n紙,3\n");

        SWTBotShell window = preview(wrong, other);

        SWTBotTable rows = window.bot().tableWithId("import.rows");
        assertEquals(2, rows.rowCount(), "what is wrong is shown first");
        assertTrue(rows.indexOf("「F」不是資通安全責任等級") >= 0, "without file and line, which have columns");
        assertTrue(rows.indexOf("other.csv") >= 0);
        assertFalse(window.bot().buttonWithId("import.confirm").isEnabled());
        assertTrue(window.bot().labelWithId("import.verdict").getText().contains("2 項問題"));
        window.bot().buttonWithId("import.close").click();
        window.waitUntilClosed();
        assertEquals(List.of(), organizations().list().get());
    }

    @Test
    void teamOfNobody_isAskedFor_andSaidWhereThereIsNobodyYet() throws IOException {
        SWTBotShell alone = preview(sample("team.csv"));
        assertTrue(alone.bot().labelWithId("import.verdict").getText().contains("請先匯入機關名單"));
        assertFalse(alone.bot().exists("import.team"), "there is nothing to choose");
        alone.bot().buttonWithId("import.close").click();
        alone.waitUntilClosed();
        Path two = folder.resolve("two.csv");
        Files.writeString(two, "機關名稱,責任等級\n甲機關,C\n乙機關,D\n");

        SWTBotShell window = preview(two, sample("team.csv"));
        assertTrue(window.bot().labelWithId("import.verdict").getText().contains("請於下方選擇"));
        window.bot().comboBoxWithId("import.team").setSelection("乙機關");

        bench.bot.waitUntil(() -> window.bot().buttonWithId("import.confirm").isEnabled(), Bench.SLOW);
        window.bot().buttonWithId("import.confirm").click();
        bench.bot.waitUntil(
                () -> window.bot().exists("import.undo") && result(window).contains("2 個機關"), Bench.SLOW);
        assertEquals(
                17,
                organizations()
                        .load("乙機關")
                        .get()
                        .orElseThrow()
                        .organization()
                        .getPersons()
                        .size());
        window.bot().buttonWithId("import.undo").click();
        bench.bot.waitUntil(() -> organizations().list().get().isEmpty(), Bench.SLOW);
    }

    @Test
    void staleEntry_isConfirmed_andGone() throws IOException {
        Path contacts = folder.resolve("contacts.csv");
        Files.writeString(contacts, "機關名稱,姓名,電話,電子郵件\n甲機關,人員06,07-9000004,person06@example.gov.tw\n");
        confirmed(preview(contacts));
        var stored = organizations().load("甲機關").get().orElseThrow();
        stored.organization().getAssignments().getFirst().setConfirmed(null);
        organizations().save(stored.organization(), stored.revision(), "人員01").get();
        var opened = bench.bot.openView(RECONCILE);
        opened.show();
        SWTBot view = opened.bot();
        SWTBotTable gaps = view.tableWithId("reconcile.table");
        // what another part saved is told to all
        PlatformUI.getWorkbench()
                .getService(StoreAccess.class)
                .saved(stored.organization().getId());
        bench.bot.waitUntil(() -> gaps.indexOf("從未確認") >= 0, Bench.SLOW);

        gaps.select("從未確認");
        view.buttonWithId("reconcile.confirm").click();

        bench.bot.waitUntil(() -> gaps.rowCount() > 0 && gaps.indexOf("從未確認") < 0, Bench.SLOW);
        assertTrue(gaps.indexOf("不在機關名單中") >= 0);
    }

    /** The window with what was made of the files. */
    private SWTBotShell preview(Path... files) {
        try (var chosen = Chosen.always(files)) {
            bench.bot.menu("檔案").menu("匯入名單…").click();
            SWTBotShell window = bench.bot.shellWithWidget("import.window");
            assertFalse(chosen.kinds.isEmpty());
            bench.bot.waitUntil(
                    () -> window.bot().exists("import.verdict")
                            && !window.bot()
                                    .labelWithId("import.verdict")
                                    .getText()
                                    .isEmpty(),
                    Bench.SLOW);
            return window;
        }
    }

    private void confirmed(SWTBotShell window) {
        window.bot().buttonWithId("import.confirm").click();
        bench.bot.waitUntil(
                () -> window.bot().exists("import.result") && !result(window).isEmpty(), Bench.SLOW);
        window.bot().buttonWithId("import.close").click();
        window.waitUntilClosed();
    }

    private static String result(SWTBotShell window) {
        return window.bot().labelWithId("import.result").getText();
    }

    private static String text(SWTBotShell window, String button) {
        return window.bot().buttonWithId(button).getText();
    }

    private static Path sample(String name) {
        return LISTS.resolve(name);
    }

    private static OrganizationStore organizations() {
        return PlatformUI.getWorkbench()
                .getService(StoreAccess.class)
                .store()
                .orElseThrow()
                .organizations();
    }
}
