package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.ui.testkit.UIThreadRunnable.asyncExec;
import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import java.util.List;
import java.util.Locale;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.tongbao.ui.testkit.SWTBotEditor;
import org.tongbao.ui.testkit.SWTBotShell;
import org.tongbao.ui.testkit.VisibleTexts;

/** Every text on the screen is in the language of the program: run in Chinese and in English. */
final class LanguageTest extends WorkbenchTest {

    private static final boolean CHINESE = "zh".equals(Locale.getDefault().getLanguage());

    /** What the tests enter themselves, in the program's language. */
    private static final String BUREAU = CHINESE ? "鳳山測試機關" : "Fengshan Test Bureau";

    @Test
    void mainWindow_withMenusAndViews_speaksOneLanguage() {
        bench.bot.openView("org.tongbao.workbench.deadlines");
        bench.bot.openView(Bench.REGISTER);
        check("empty main window");
        var reconcile = bench.bot.openView("org.tongbao.directory.ui.reconcile");
        bench.bot.waitUntil(
                () -> !reconcile.bot().labelWithId("reconcile.count").getText().isEmpty(), Bench.SLOW);
        check("reconcile");
        reconcile.close();
        var plugins = bench.bot.openView("org.tongbao.workbench.plugins");
        var table = plugins.bot().tableWithId("plugins.table");
        bench.bot.waitUntil(() -> table.rowCount() >= 5, Bench.SLOW);
        check("plugins");
        plugins.close();
    }

    @Test
    void menus_haveEachMnemonicOnce() {
        for (String menu : bench.bot.menuBar().menuItems()) {
            List<String> items = bench.bot.menuBar().menu(menu).itemsAsWritten();
            assertFalse(items.isEmpty(), menu);
            assertEquals(List.of(), Mnemonics.twice(items), menu);
        }
    }

    @Test
    void editor_allPagesAndViews_speakOneLanguage() {
        SWTBotEditor editor = bench.create(BUREAU, "115/3/13 22:40");
        List<String> pages =
                editor.bot().read(widget -> widget instanceof CTabItem tab ? List.of(tab.getText()) : List.of());
        assertTrue(pages.size() >= 6, pages::toString);
        for (String page : pages) {
            bench.page(editor, page);
            check("editor page " + page);
        }
        editor.save();
        bench.register(1);
        bench.bot.openView("org.tongbao.workbench.deadlines");
        check("main window with an incident");
        for (String page : pages) {
            bench.page(editor, page);
            check("page of a saved incident " + page);
        }
    }

    @Test
    void changedEditor_closed_asksInOneLanguage() {
        SWTBotEditor editor = bench.create(BUREAU, "115/3/13 22:40");
        editor.closeAsking();
        dialog("save prompt");
        bench.bot.closeAllShells();
    }

    @Test
    void wizardAndWindows_opened_speakOneLanguage() {
        for (String command : List.of(
                "org.tongbao.workbench.incident.new",
                "org.tongbao.workbench.incident.quick",
                "org.tongbao.workbench.help.keys",
                "org.tongbao.workbench.plugins.install",
                IWorkbenchCommandConstants.HELP_ABOUT,
                "org.eclipse.ui.window.quickAccess",
                "org.eclipse.ui.window.resetPerspective",
                "org.eclipse.ui.window.showKeyAssist")) {
            run(command);
            dialog(command);
        }
    }

    @Test
    void windowsOfTheEditor_opened_speakOneLanguage() {
        bench.create(BUREAU, "115/3/13 22:40").save();
        run("org.tongbao.workbench.editor.addEvent");
        dialog("new event");
    }

    @Test
    void preferences_allPages_speakOneLanguage() {
        List<String> ids =
                PlatformUI.getWorkbench().getPreferenceManager().getElements(PreferenceManager.PRE_ORDER).stream()
                        .map(IPreferenceNode::getId)
                        .toList();
        assertFalse(ids.isEmpty());
        for (String id : ids) {
            asyncExec(() -> PreferencesUtil.createPreferenceDialogOn(bench.bot.mainShell().widget, id, null, null)
                    .open());
            dialog("preferences " + id);
        }
    }

    @Test
    void dialogsOfThePlatform_opened_speakOneLanguage() {
        String text = CHINESE ? "試驗" : "trial";
        asyncExec(() -> MessageDialog.openQuestion(bench.bot.mainShell().widget, text, text));
        dialog("question");
        var children = new IStatus[] {Status.error(text), Status.warning(text)};
        // Test harnesses switch these dialogs off; here they are what is looked at.
        syncExec(() -> ErrorDialog.AUTOMATED_MODE = false);
        asyncExec(() -> ErrorDialog.openError(
                bench.bot.mainShell().widget, null, text, new MultiStatus("x", 0, children, text, null)));
        dialog("error");
    }

    private void run(String command) {
        bench.bot.mainShell().activate();
        asyncExec(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
            } catch (CommandException e) {
                throw new IllegalStateException(command, e);
            }
        });
    }

    /** Checks the dialog that has just opened, together with everything behind it, and closes it. */
    private void dialog(String place) {
        var main = bench.bot.mainShell().widget;
        bench.bot.waitUntil(() -> bench.bot.activeShell().widget != main);
        SWTBotShell dialog = bench.bot.activeShell();
        check(place);
        assertEquals(List.of(), Mnemonics.twice(Mnemonics.of(dialog.bot())), place);
        dialog.close();
        dialog.waitUntilClosed();
    }

    private static void check(String place) {
        var texts = VisibleTexts.ofAllShells();
        assertTrue(texts.size() > 5, () -> "texts in " + place + ": " + texts);
        assertEquals(List.of(), CHINESE ? Languages.withLatin(texts) : Languages.withHan(texts), place);
    }

    @Test
    void walker_shownAForeignWord_findsIt() {
        var strange = List.of(
                new VisibleTexts.Seen("Label", "儲存 OK"), new VisibleTexts.Seen("Label", "第 2 級（IP 203.0.113.9，K:390）"));
        assertEquals(List.of("Label: [OK] in 「儲存 OK」"), Languages.withLatin(strange));
        assertEquals(2, Languages.withHan(strange).size());
    }
}
