package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.UserData;
import org.tongbao.ui.testkit.SWTBot;
import org.tongbao.ui.testkit.SWTBotShell;

/** The view of plugins: what is installed, installing by menu, removing. */
final class PluginsViewTest extends WorkbenchTest {

    private static final String VIEW = "org.tongbao.workbench.plugins";
    private static final String ID = "shadow-it";
    private static final String NAME = "未經核准之服務";

    @AfterEach
    void removePlugins() throws IOException {
        bench.bot.closeAllShells();
        bench.bot.closeAllEditors();
        Plug.removeAll();
        bench.bot.openView(VIEW).close();
    }

    @Test
    void builtInCategories_shown_work() {
        var rows = rows();
        assertTrue(
                rows.stream().anyMatch(row -> row.contains("網頁攻擊") && row.contains("內建") && row.contains("可用")),
                rows::toString);
        assertEquals(5, rows.size());
        assertFalse(view().exists("status.plugins"));
    }

    @Test
    void goodPack_installedByMenu_isOfferedForNewIncidentsAtOnce() throws IOException {
        Path pack = Plug.pack(folder.resolve("pack"), ID, NAME, Plug.form(ID, "shadow-name"));
        SWTBotShell window = ask(pack);
        bench.bot.waitUntil(
                () -> window.bot().buttonWithId("plugin.install.yes").isEnabled(), Bench.SLOW);
        String said = window.bot().labelWithId("plugin.install.verdict").getText();
        assertTrue(said.contains(NAME) && said.contains("1.0"), said);
        window.bot().defaultButton().click();
        window.waitUntilClosed();
        bench.bot.waitUntil(
                () -> rows().stream().anyMatch(row -> row.contains(NAME) && row.contains("可用")), Bench.SLOW);
        bench.bot.waitUntil(() -> details().contains(ID));

        bench.bot.menuBar().menuAt(0).menuAt(0).click();
        var wizard = bench.bot.shellWithWidget("new.awareness");
        wizard.bot().radioWithId("new.category." + ID).click();
        wizard.bot().defaultButton().click();
        wizard.waitUntilClosed();
        bench.bot.waitUntil(() -> bench.bot.editors().size() == 1, Bench.SLOW);
        var editor = bench.bot.activeEditor();
        bench.bot.waitUntil(() -> editor.bot().exists("editor.header.level"), Bench.SLOW);
        bench.page(editor, "通報").textWithId("shadow-name").setText("雲端硬碟");
    }

    @Test
    void faultyPack_chosen_isRefusedWithFileAndLineAndCannotBeInstalled() throws IOException {
        Path pack = Plug.pack(folder.resolve("pack"), ID, NAME, Plug.form(ID, "same", "same"));
        SWTBotShell window = ask(pack);
        bench.bot.waitUntil(() -> findings(window).contains(ID + ".form:"), Bench.SLOW);
        assertTrue(findings(window).contains("same"), findings(window));
        assertFalse(window.bot().buttonWithId("plugin.install.yes").isEnabled());
        window.close();
        assertFalse(Files.exists(UserData.current().plugins().resolve(ID)));
    }

    @Test
    void pathTypedAnew_chosen_isCheckedAnew() throws IOException {
        Path pack = Plug.pack(folder.resolve("pack"), ID, NAME, Plug.form(ID, "shadow-name"));
        SWTBotShell window = ask(pack);
        bench.bot.waitUntil(
                () -> window.bot().buttonWithId("plugin.install.yes").isEnabled(), Bench.SLOW);
        window.bot()
                .textWithId("plugin.install.path")
                .setText(folder.resolve("nothing").toString());
        assertFalse(window.bot().buttonWithId("plugin.install.yes").isEnabled());
        bench.bot.waitUntil(() -> !findings(window).isEmpty(), Bench.SLOW);
        assertFalse(window.bot().buttonWithId("plugin.install.yes").isEnabled());
    }

    @Test
    void packInUse_removed_namesTheIncidentAndLosesNothing() throws IOException {
        Plug.install(Plug.pack(folder.resolve("pack"), ID, NAME, Plug.form(ID, "shadow-name")));
        var editor = bench.create("岡山測試機關", "115/3/13 22:40", ID);
        bench.page(editor, "通報").textWithId("shadow-name").setText("雲端硬碟");
        bench.save(editor);
        bench.bot.closeAllEditors();

        SWTBotShell question = askToRemove();
        String named = question.bot().textWithId("plugins.confirm.list").getText();
        assertTrue(named.contains("岡山測試機關"), named);
        question.bot().buttonWithId("plugins.confirm.no").click();
        question.waitUntilClosed();
        assertTrue(Files.exists(UserData.current().plugins().resolve(ID)));

        SWTBotShell again = askToRemove();
        again.bot().buttonWithId("plugins.confirm.yes").click();
        again.waitUntilClosed();
        bench.bot.waitUntil(() -> rows().stream().noneMatch(row -> row.contains(NAME)), Bench.SLOW);

        var alone = bench.openFromRegister("岡山測試機關");
        assertFalse(bench.page(alone, "通報").exists("shadow-name"));
        bench.bot.closeAllEditors();
        Plug.install(Plug.pack(folder.resolve("pack"), ID, NAME, Plug.form(ID, "shadow-name")));
        var back = bench.openFromRegister("岡山測試機關");
        assertEquals("雲端硬碟", bench.page(back, "通報").textWithId("shadow-name").getText());
    }

    @Test
    void builtInCategory_chosen_cannotBeRemoved() {
        view().tableWithId("plugins.table").select(0);
        bench.bot.waitUntil(() -> details().contains("org.tongbao.category"));
        assertFalse(view().buttonWithId("plugins.remove").isEnabled());
    }

    @Test
    void brokenFilesInTheFolder_shown_areNamedInTheStatusLineAndCanBeRemoved() throws IOException {
        Path plugins = UserData.current().plugins();
        Files.createDirectories(plugins.resolve("torn"));
        Files.writeString(plugins.resolve("torn").resolve("category.xml"), "<category id=\"torn\"");
        Files.writeString(plugins.resolve("junk.jar"), "junk");
        Plug.refresh();
        bench.bot.waitUntil(
                () -> bench.bot.labelWithId("status.plugins").getText().contains("2"), Bench.SLOW);
        bench.bot.waitUntil(() -> rows().size() == 7, Bench.SLOW);
        select("torn");
        assertTrue(details().contains("category.xml"), details());
        assertTrue(details().contains("未採用"), details());
        select("junk");
        assertTrue(details().contains("junk.jar"), details());
        view().buttonWithId("plugins.remove").click();
        bench.bot
                .shellWithWidget("plugins.confirm.yes")
                .bot()
                .buttonWithId("plugins.confirm.yes")
                .click();
        bench.bot.waitUntil(() -> rows().size() == 6, Bench.SLOW);
        assertFalse(Files.exists(plugins.resolve("junk.jar")));
    }

    @Test
    void editorParts_incompleteOrForATakenField_areNamedWithTheirBundle() throws IOException {
        Plug.install(
                Plug.bundle(folder.resolve("parts.jar"), "my.agency.parts.ui", Map.of(), Map.of("plugin.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <?eclipse version="3.4"?>
                <plugin><extension point="org.tongbao.ui.fieldParts">
                  <part id="my.agency.parts.ui.taken" category="web" field="5C.remove.text" class="my.agency.Parts"/>
                  <part id="my.agency.parts.ui.torn" category="web" field="5D"/>
                </extension></plugin>
                """)));
        select("my.agency.parts.ui");
        bench.bot.waitUntil(() -> details().contains("org.tongbao.category.web.ui"), Bench.SLOW);
        assertTrue(details().contains("web 5C.remove.text"), details());
        assertTrue(details().contains("my.agency.parts.ui.torn") && details().contains("class"), details());
        assertTrue(
                rows().stream().anyMatch(row -> row.contains("my.agency.parts.ui") && row.contains("部分可用")),
                rows()::toString);
    }

    private SWTBotShell askToRemove() {
        select(NAME);
        bench.bot.waitUntil(() -> view().buttonWithId("plugins.remove").isEnabled());
        view().buttonWithId("plugins.remove").click();
        return bench.bot.shellWithWidget("plugins.confirm.yes");
    }

    private SWTBotShell ask(Path place) {
        bench.bot.menuBar().menuAt(0).menu("安裝外掛…").click();
        SWTBotShell window = bench.bot.shellWithWidget("plugin.install.path");
        window.bot().textWithId("plugin.install.path").setText(place.toString());
        return window;
    }

    private void select(String name) {
        var table = view().tableWithId("plugins.table");
        bench.bot.waitUntil(() -> table.indexOf(name) >= 0, Bench.SLOW);
        table.select(name);
        bench.bot.waitUntil(() -> details().startsWith(name));
    }

    private static String findings(SWTBotShell window) {
        return window.bot().textWithId("plugin.install.findings").getText();
    }

    private String details() {
        return view().textWithId("plugins.details").getText();
    }

    private List<String> rows() {
        var table = view().tableWithId("plugins.table");
        bench.bot.waitUntil(() -> table.rowCount() >= 5, Bench.SLOW);
        return IntStream.range(0, table.rowCount())
                .mapToObj(row -> String.join("|", table.row(row)))
                .toList();
    }

    private SWTBot view() {
        return bench.bot.openView(VIEW).bot();
    }
}
