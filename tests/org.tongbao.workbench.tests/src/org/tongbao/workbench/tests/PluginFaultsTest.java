package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.UserData;
import org.tongbao.ui.testkit.LogsErrors;
import org.tongbao.ui.testkit.SWTBotEditor;
import org.tongbao.workbench.internal.store.StoreAccess;
import org.tongbao.workbench.tests.foreign.Complaining;
import org.tongbao.workbench.tests.foreign.EndlessLoop;
import org.tongbao.workbench.tests.foreign.EndlessRecursion;
import org.tongbao.workbench.tests.foreign.NeedsMissingClass;
import org.tongbao.workbench.tests.foreign.NoValidator;
import org.tongbao.workbench.tests.foreign.ThrowingConstructor;

/** Plugins that break in every way we know, in the workbench: the incident is edited and saved all the same. */
@LogsErrors("org.bad.")
final class PluginFaultsTest extends WorkbenchTest {

    private static final String VIEW = "org.tongbao.workbench.plugins";
    private static final String TRIAL = "茄萣測試機關";

    @AfterEach
    void removePlugins() throws IOException {
        bench.bot.closeAllShells();
        bench.bot.closeAllEditors();
        Plug.removeAll();
        bench.bot.openView(VIEW).close();
    }

    @Test
    void goodValidator_typing_decoratesTheFieldAndCountsAmongTheFindings() throws IOException {
        install("org.good.checked", Complaining.class.getName(), Complaining.class, Complaining.Code.class);
        SWTBotEditor editor = bench.create(TRIAL, "115/3/13 22:40", "checked");
        var page = bench.page(editor, "通報");
        var question = page.textWithId("checked-1");
        question.setFocus();
        question.setText("wrong");
        bench.bot.waitUntil(() -> page.labelWithId("hint").getText().contains("須以 A 開頭"), Bench.SLOW);
        assertEquals("wrong", question.getText());
        question.setText("A is right");
        bench.bot.waitUntil(() -> !page.labelWithId("hint").getText().contains("須以 A 開頭"), Bench.SLOW);
        assertFalse(editor.bot().exists("editor.notice.plugin"));
    }

    @Test
    void classMissing_typing_isContained() throws IOException {
        contained("org.bad.missing", EndlessLoop.class.getName(), "EndlessLoop");
    }

    @Test
    void constructorThrows_typing_isContained() throws IOException {
        contained("org.bad.maker", ThrowingConstructor.class.getName(), "no licence", ThrowingConstructor.class);
    }

    @Test
    void wrongType_typing_isContained() throws IOException {
        contained("org.bad.type", NoValidator.class.getName(), "ClassCastException", NoValidator.class);
    }

    @Test
    void classItNeedsMissing_typing_isContained() throws IOException {
        contained("org.bad.needs", NeedsMissingClass.class.getName(), "Helper", NeedsMissingClass.class);
    }

    @Test
    void endlessRecursion_typing_isContained() throws IOException {
        contained("org.bad.deep", EndlessRecursion.class.getName(), "StackOverflowError", EndlessRecursion.class);
    }

    @Test
    void endlessLoop_typing_neverStallsAndTheValidatorIsAbandoned() throws IOException {
        install("org.bad.loop", EndlessLoop.class.getName(), EndlessLoop.class);
        SWTBotEditor editor = bench.create(TRIAL, "115/3/13 22:40", "loop");
        var page = bench.page(editor, "通報");
        int taken = 0;
        try {
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(Bench.SLOW);
            for (int turn = 0; !editor.bot().exists("editor.notice.plugin"); turn++) {
                assertTrue(System.nanoTime() < end, "the validator is never abandoned");
                boolean runs = Boolean.getBoolean(EndlessLoop.RUNS);
                page.textWithId("loop-1").setText("鍵入 " + turn);
                syncExec(() -> PlatformUI.getWorkbench().getDisplay().update());
                taken += runs && !editor.bot().exists("editor.notice.plugin") ? 1 : 0;
            }
        } finally {
            System.clearProperty(EndlessLoop.RUNS);
        }
        assertTrue(taken > 0, "while the validator ran nothing could be typed");
        quarantined(editor, "org.bad.loop", "2 秒");
    }

    @Test
    void sameIdTwice_shown_theSecondIsRefusedAndTheFirstWorks() throws IOException {
        Path plugins = UserData.current().plugins();
        Plug.pack(plugins.resolve("first"), "twice", "先到", Plug.form("twice", "twice-1"));
        Plug.pack(plugins.resolve("second"), "twice", "後到", Plug.form("twice", "twice-2"));
        Plug.refresh();
        row("後到", "未採用");
        row("先到", "可用");
        SWTBotEditor editor = bench.create(TRIAL, "115/3/13 22:40", "twice");
        assertTrue(bench.page(editor, "通報").exists("twice-1"));
    }

    @Test
    void malformedForm_opened_showsTheCommonPartAndSaysWhere() throws IOException {
        Path pack = Plug.pack(
                UserData.current().plugins().resolve("torn"), "torn", "破損", Plug.form("torn", "torn-1", "torn-1"));
        assertTrue(Files.exists(pack));
        Plug.refresh();
        SWTBotEditor editor = bench.create(TRIAL, "115/3/13 22:40", "torn");
        String said = editor.bot().labelWithId("editor.notice.form").getText();
        assertTrue(said.contains("torn.form"), said);
        bench.page(editor, "通報").textWithId("F2-04").setText("共同部分");
        assertFalse(editor.bot().exists("torn-1"));
        bench.save(editor);
        row("破損", "部分可用");
        var view = bench.bot.openView(VIEW).bot();
        view.tableWithId("plugins.table")
                .select(view.tableWithId("plugins.table").indexOf("破損"));
        bench.bot.waitUntil(() -> view.textWithId("plugins.details").getText().contains("torn.form:"), Bench.SLOW);
    }

    @Test
    void pluginRemoved_openedEditedAndBack_keepsTheRestByteForByte() throws IOException {
        Path pack = Plug.pack(folder.resolve("pack"), "gone", "來去", Plug.form("gone", "gone-1"));
        Plug.install(pack);
        SWTBotEditor editor = bench.create(TRIAL, "115/3/13 22:40", "gone");
        bench.page(editor, "通報").textWithId("gone-1").setText("原來的答案\u3000末尾");
        bench.page(editor, "通報").textWithId("F2-04").setText("共同部分");
        bench.save(editor);

        // with the editor open: it turns to the common part by itself
        Plug.removeAll();
        bench.bot.waitUntil(() -> editor.bot().exists("editor.notice.form"), Bench.SLOW);
        bench.bot.waitUntil(() -> !bench.page(editor, "通報").exists("gone-1"), Bench.SLOW);
        assertFalse(editor.isDirty());
        bench.bot.closeAllEditors();

        SWTBotEditor alone = bench.openFromRegister(TRIAL);
        String kept =
                bench.page(alone, "總覽").textWithId("overview.orphans.text").getText();
        assertTrue(kept.contains("gone-1") && kept.contains("原來的答案"), kept);
        bench.page(alone, "通報").textWithId("F2-04").setText("改過的共同部分");
        bench.save(alone);
        assertEquals("原來的答案\u3000末尾", stored("gone-1"));

        Plug.install(pack);
        bench.bot.waitUntil(() -> bench.page(alone, "通報").exists("gone-1"), Bench.SLOW);
        assertEquals("原來的答案\u3000末尾", alone.bot().textWithId("gone-1").getText());
        assertEquals("改過的共同部分", alone.bot().textWithId("F2-04").getText());
        assertFalse(alone.bot().exists("editor.notice.form"));
    }

    @Test
    void pluginUpgraded_opened_keepsAndShowsTheOrphanedAnswer() throws IOException {
        Plug.install(Plug.pack(folder.resolve("v1"), "grown", "改版", Plug.form("grown", "grown-1", "grown-2")));
        SWTBotEditor editor = bench.create(TRIAL, "115/3/13 22:40", "grown");
        bench.page(editor, "通報").textWithId("grown-1").setText("舊題的答案");
        editor.bot().textWithId("grown-2").setText("兩版都有");
        bench.save(editor);
        Plug.install(Plug.pack(folder.resolve("v2"), "grown", "改版", Plug.form("grown", "grown-2", "grown-3")));
        bench.bot.waitUntil(() -> bench.page(editor, "通報").exists("grown-3"), Bench.SLOW);
        assertFalse(editor.bot().exists("grown-1"));
        assertEquals("兩版都有", editor.bot().textWithId("grown-2").getText());
        bench.bot.waitUntil(
                () -> bench.page(editor, "總覽")
                        .textWithId("overview.orphans.text")
                        .getText()
                        .contains("舊題的答案"),
                Bench.SLOW);
        bench.page(editor, "通報").textWithId("grown-3").setText("新題");
        bench.save(editor);
        assertEquals("舊題的答案", stored("grown-1"));
    }

    private void contained(String bundle, String validator, String word, Class<?>... inside) throws IOException {
        install(bundle, validator, inside);
        SWTBotEditor editor = bench.create(TRIAL, "115/3/13 22:40", bundle.substring(bundle.lastIndexOf('.') + 1));
        quarantined(editor, bundle, word);
    }

    /** The editor names the plugin, goes on and saves; the view says that it is stopped, and why. */
    private void quarantined(SWTBotEditor editor, String bundle, String word) {
        bench.bot.waitUntil(() -> editor.bot().exists("editor.notice.plugin"), Bench.SLOW);
        String said = editor.bot().labelWithId("editor.notice.plugin").getText();
        assertTrue(said.contains(bundle) && said.contains(word), said);
        String question = bundle.substring(bundle.lastIndexOf('.') + 1) + "-1";
        bench.page(editor, "通報").textWithId(question).setText("照常填寫");
        bench.save(editor);
        assertEquals("照常填寫", stored(question));
        row(bundle, "停用至重新啟動");
        assertTrue(bench.bot.labelWithId("status.plugins").getText().contains("1"));
        // what works has no part in it
        SWTBotEditor other = bench.create("彌陀測試機關", "115/3/13 22:40");
        assertFalse(other.bot().exists("editor.notice.plugin"));
    }

    private void row(String name, String state) {
        var table = bench.bot.openView(VIEW).bot().tableWithId("plugins.table");
        bench.bot.waitUntil(
                () -> table.indexOf(name) >= 0
                        && String.join("|", table.row(table.indexOf(name))).contains(state),
                Bench.SLOW);
    }

    private void install(String bundle, String validator, Class<?>... inside) throws IOException {
        String category = bundle.substring(bundle.lastIndexOf('.') + 1);
        Plug.install(Plug.jar(
                folder.resolve(bundle + ".jar"), bundle, validator, Plug.form(category, category + "-1"), inside));
    }

    private static String stored(String answer) {
        IncidentStore store =
                PlatformUI.getWorkbench().getService(StoreAccess.class).store().orElseThrow();
        String id = store.list(IncidentQuery.newest(10)).get().stream()
                .filter(line -> line.organization().equals(TRIAL))
                .findFirst()
                .orElseThrow()
                .id();
        return store.load(id).get().orElseThrow().incident().getAnswers().stream()
                .filter(found -> answer.equals(found.getId()))
                .findFirst()
                .orElseThrow()
                .getText();
    }
}
