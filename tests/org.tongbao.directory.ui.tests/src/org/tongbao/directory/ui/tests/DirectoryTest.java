package org.tongbao.directory.ui.tests;

import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.ui.testkit.SWTBot;
import org.tongbao.ui.testkit.SWTBotEditor;
import org.tongbao.ui.testkit.SWTBotJunit5Extension;
import org.tongbao.ui.testkit.SWTWorkbenchBot;
import org.tongbao.workbench.internal.store.StoreAccess;
import org.tongbao.workbench.internal.store.StoreState;

/** A test in the perspective of the administrator, each on a store of its own that is closed with everything else. */
@ExtendWith(SWTBotJunit5Extension.class)
abstract class DirectoryTest {

    /** True in the Chinese pass. */
    static final boolean CHINESE = "zh".equals(Locale.getDefault().getLanguage());

    /** How long a store may take to open or an organization to be saved on a busy machine, in milliseconds. */
    static final long SLOW = 30_000;

    private static final String TREE = "org.tongbao.directory.ui.tree";

    final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    /** For the files of one test; its store is the folder {@code db} in it. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder = Path.of(".");

    @BeforeEach
    final void start() {
        bot.closeAllShells();
        bot.closeAllEditors();
        access().close();
        InstanceScope.INSTANCE.getNode("org.tongbao.workbench").put("profile.name", CHINESE ? "人員06" : "Person 06");
        openStore();
        bot.mainShell().activate();
        bot.activatePerspective("org.tongbao.directory.ui.directory");
        bot.resetPerspective();
    }

    @AfterEach
    final void stop() {
        bot.closeAllShells();
        bot.closeAllEditors();
        access().close();
    }

    /** Closes the store and opens it again, as between two runs of the program. */
    final void restart() {
        bot.closeAllEditors();
        access().close();
        openStore();
    }

    private void openStore() {
        access().open(folder.resolve("db").toString());
        bot.waitUntil(() -> access().state() instanceof StoreState.Open, SLOW);
    }

    private static StoreAccess access() {
        return PlatformUI.getWorkbench().getService(StoreAccess.class);
    }

    /** The view of the tree, in front. */
    final SWTBot tree() {
        var view = bot.openView(TREE);
        view.show();
        return view.bot();
    }

    /** The editor in front, on a page by its number. */
    final SWTBot page(SWTBotEditor editor, String title) {
        editor.bot().cTabItem(title).activate();
        return editor.bot();
    }

    /** A text in the language of the pass. */
    static String say(String chinese, String english) {
        return CHINESE ? chinese : english;
    }
}
