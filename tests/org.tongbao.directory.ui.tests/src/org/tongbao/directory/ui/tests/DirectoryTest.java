package org.tongbao.directory.ui.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.core.draft.Draft;
import org.tongbao.core.draft.DraftKind;
import org.tongbao.core.store.OrganizationStore;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.OrganizationFactory;
import org.tongbao.model.organization.Person;
import org.tongbao.ui.draft.DraftDesk;
import org.tongbao.ui.store.WorkbenchStore;
import org.tongbao.ui.testkit.SWTBot;
import org.tongbao.ui.testkit.SWTBotEditor;
import org.tongbao.ui.testkit.SWTBotJunit5Extension;
import org.tongbao.ui.testkit.SWTBotPreferences;
import org.tongbao.ui.testkit.SWTWorkbenchBot;
import org.tongbao.workbench.internal.store.StoreAccess;
import org.tongbao.workbench.internal.store.StoreJob;
import org.tongbao.workbench.internal.store.StoreState;

/** A test in the perspective of the administrator, each on a store of its own that is closed with everything else. */
@ExtendWith(SWTBotJunit5Extension.class)
abstract class DirectoryTest {

    /** True in the Chinese pass. */
    static final boolean CHINESE = "zh".equals(Locale.getDefault().getLanguage());

    /** How long a store may take to open or an organization to be saved on a busy machine, in milliseconds. */
    static final long SLOW = 3 * SWTBotPreferences.TIMEOUT;

    /** Name of the organization that {@link #openStored} puts into the store. */
    static final String STORED = "橋頭測試機關";

    private static final String ID = "o-1";
    private static final String TREE = "org.tongbao.directory.ui.tree";

    final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    /** For the files of one test; its store is the folder {@code db} in it. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder = Path.of(".");

    @BeforeEach
    final void start() {
        bot.closeAllShells();
        bot.closeAllEditors();
        settle();
        service().close();
        forgetDrafts();
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
        service().close();
    }

    /** Closes the store and opens it again, as between two runs of the program. */
    final void restart() {
        bot.closeAllEditors();
        service().close();
        openStore();
    }

    private void openStore() {
        service().open(folder.resolve("db").toString());
        bot.waitUntil(() -> service().state() instanceof StoreState.Open, SLOW);
    }

    private static StoreAccess service() {
        return PlatformUI.getWorkbench().getService(StoreAccess.class);
    }

    /** The workbench opens the user's own store when it starts; that comes to its end first. */
    private static void settle() {
        try {
            Job.getJobManager().join(StoreJob.FAMILY, null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Work that another test did not save is not offered to this one. */
    private static void forgetDrafts() {
        DraftDesk desk = PlatformUI.getWorkbench().getService(DraftDesk.class);
        var left = new CompletableFuture<List<Draft<Organization>>>();
        desk.list(DraftKind.ORGANIZATION, drafts -> left.complete(drafts.get()));
        left.join()
                .forEach(draft ->
                        desk.discard(DraftKind.ORGANIZATION, draft.document().getId()));
    }

    /** The store as the workbench's parts see it. */
    static WorkbenchStore access() {
        return PlatformUI.getWorkbench().getService(WorkbenchStore.class);
    }

    /** The organizations in the store. */
    static OrganizationStore store() {
        return access().store().orElseThrow().organizations();
    }

    /** What the store has of the organization that {@link #openStored} put there. */
    static StoredOrganization stored() {
        return store().load(ID).get().orElseThrow();
    }

    /** An editor on an organization that is stored, with people who do nothing yet, opened from the tree. */
    final SWTBotEditor openStored(String... people) {
        Organization organization = OrganizationFactory.eINSTANCE.createOrganization();
        organization.setId(ID);
        organization.setName(STORED);
        for (String name : people) {
            Person person = OrganizationFactory.eINSTANCE.createPerson();
            person.setId("p-" + name);
            person.setName(name);
            organization.getPersons().add(person);
        }
        store().save(organization, 0, "人員06").get();
        access().tellAll();
        bot.waitUntil(
                () -> tree().exists("directory.tree")
                        && tree().treeWithId("directory.tree").items().contains(STORED),
                SLOW);
        tree().treeWithId("directory.tree").getTreeItem(STORED).doubleClick();
        bot.waitUntil(() -> !bot.editors().isEmpty() && bot.activeEditor().bot().exists("organization.superior"), SLOW);
        return bot.activeEditor();
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
