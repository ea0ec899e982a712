package org.tongbao.workbench.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.tongbao.core.store.UserData;
import org.tongbao.ui.testkit.SWTBot;
import org.tongbao.ui.testkit.SWTBotEditor;
import org.tongbao.ui.testkit.SWTBotPreferences;
import org.tongbao.ui.testkit.SWTBotTable;
import org.tongbao.ui.testkit.SWTWorkbenchBot;
import org.tongbao.ui.testkit.UIThreadRunnable;
import org.tongbao.workbench.internal.store.StoreAccess;
import org.tongbao.workbench.internal.store.StoreJob;
import org.tongbao.workbench.internal.store.StoreState;

/** The workbench under test, with the steps that most tests share. */
final class Bench {

    /** Id of the register's view. */
    static final String REGISTER = "org.tongbao.workbench.register";

    /** How long a store may take to open or an incident to be saved on a busy machine, in milliseconds. */
    static final long SLOW = 3 * SWTBotPreferences.TIMEOUT;

    final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    /** Closes what earlier tests left open and opens a store in that folder. */
    void start(Path folder) {
        bot.closeAllShells();
        bot.closeAllEditors();
        settle();
        closeStore();
        forgetDrafts();
        // Instead of the account's name of the machine the tests run on.
        InstanceScope.INSTANCE
                .getNode("org.tongbao.workbench")
                .put("profile.name", "zh".equals(Locale.getDefault().getLanguage()) ? "人員06" : "Person 06");
        openStore(folder);
        bot.waitUntil(() -> access().state() instanceof StoreState.Open, SLOW);
        bot.mainShell().activate();
    }

    /**
     * Waits for all work on the store: the workbench opens the user's own when it starts, and an editor that was saved looks
     * what others have saved.
     */
    static void settle() {
        try {
            // who is told of a save goes by the user interface to the store
            UIThreadRunnable.syncExec(() -> {});
            Job.getJobManager().join(StoreJob.FAMILY, null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void forgetDrafts() {
        Path drafts = UserData.current().drafts();
        if (Files.isDirectory(drafts)) {
            try (var all = Files.list(drafts)) {
                for (Path file : all.toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Opens a store; whether that worked is left to the test. */
    void openStore(Path folder) {
        openStore(folder.toString());
    }

    /** Opens the store at a place, e.g. on a server, and waits for the outcome. */
    void openStore(String place) {
        access().open(place);
        bot.waitUntil(() -> !(access().state() instanceof StoreState.Opening), SLOW);
    }

    /** Answers the question who opens the store; what comes of it is left to the test. */
    void logIn(String name, String password) {
        bot.waitUntil(() -> state() instanceof StoreState.Failed, SLOW);
        var login = bot.shellWithWidget("store.login.account");
        login.bot().textWithId("store.login.account").setText(name);
        login.bot().textWithId("store.login.password").setText(password);
        login.bot().buttonWithId("store.login.done").click();
        login.waitUntilClosed();
    }

    /** Closes the store, as at the end of the program. */
    void closeStore() {
        access().close();
    }

    /** Closes the store and opens it again, as between two runs of the program. */
    void restartStore(Path folder) {
        bot.closeAllEditors();
        closeStore();
        openStore(folder);
    }

    /** Where the store stands. */
    StoreState state() {
        return access().state();
    }

    private static StoreAccess access() {
        return PlatformUI.getWorkbench().getService(StoreAccess.class);
    }

    /** Starts an incident with the wizard: an attack on a web page, known since that time. */
    SWTBotEditor create(String organization, String awareness) {
        return create(organization, awareness, "web");
    }

    /** Starts an incident of a category with the wizard. */
    SWTBotEditor create(String organization, String awareness, String category) {
        int open = bot.editors().size();
        bot.menuBar().menuAt(0).menuAt(0).click();
        var wizard = bot.shellWithWidget("new.awareness");
        var page = wizard.bot();
        page.radioWithId("new.category." + category).click();
        page.textWithId("new.organization").setText(organization);
        page.textWithId("new.awareness").setText(awareness);
        page.defaultButton().click();
        wizard.waitUntilClosed();
        bot.waitUntil(() -> bot.editors().size() == open + 1, SLOW);
        var editor = bot.activeEditor();
        editor.show();
        bot.waitUntil(() -> editor.bot().exists("editor.header.level"), SLOW);
        return editor;
    }

    /** Saves with the key. */
    void save(SWTBotEditor editor) {
        editor.show();
        bot.menuBar().menuAt(0).menu("儲存").click();
        bot.waitUntil(() -> !editor.isDirty(), SLOW);
    }

    /** The register, filled with at least that many incidents. */
    SWTBotTable register(int rows) {
        var view = bot.openView(REGISTER);
        view.show();
        var table = view.bot().tableWithId("register.table");
        bot.waitUntil(() -> table.rowCount() >= rows, SLOW);
        return table;
    }

    /** Opens the incident that has the text in its line of the register. */
    SWTBotEditor openFromRegister(String text) {
        var table = register(1);
        bot.waitUntil(() -> table.indexOf(text) >= 0, SLOW);
        table.doubleClick(text);
        bot.waitUntil(() -> !bot.editors().isEmpty(), SLOW);
        var editor = bot.activeEditor();
        editor.show();
        bot.waitUntil(() -> editor.bot().exists("editor.header.level"), SLOW);
        return editor;
    }

    /** Shows a page of the editor. */
    SWTBot page(SWTBotEditor editor, String title) {
        editor.bot().cTabItem(title).activate();
        return editor.bot();
    }

    /** Everything entered on the page in front, by the ids of its widgets. */
    static Map<String, String> values(SWTBot page) {
        var values = new LinkedHashMap<String, String>();
        page.read(widget -> {
            String id = (String) widget.getData(SWTBotPreferences.DEFAULT_KEY);
            if (id != null && widget instanceof Text text) {
                values.put(id, text.getText());
            } else if (id != null
                    && widget instanceof Button button
                    && (button.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
                values.put(id, String.valueOf(button.getSelection()));
            }
            return List.of();
        });
        return values;
    }

    /** What the header says of the level. */
    static String level(SWTBotEditor editor) {
        return editor.bot().labelWithId("editor.header.level").getToolTipText();
    }
}
