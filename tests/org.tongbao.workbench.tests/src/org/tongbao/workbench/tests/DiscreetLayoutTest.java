package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.IModelResourceHandler;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.Credentials;
import org.tongbao.core.store.StoreEncryption;
import org.tongbao.ui.testkit.SWTBotEditor;
import org.tongbao.workbench.internal.seal.DiscreetLayout;
import org.tongbao.workbench.internal.store.StoreAccess;
import org.tongbao.workbench.internal.store.StoreState;

/** What the window keeps for its next run tells nothing of the incidents in an encrypted database but their ids. */
final class DiscreetLayoutTest extends WorkbenchTest {

    private static final String BUREAU = "高雄市鼓山戶政事務所";

    @Test
    void databaseInClear_keepsTheTitlesOfOpenEditors() {
        assertTrue(open().contains(BUREAU));
    }

    @Test
    void encryptedDatabase_keepsOnlyWhichIncidentsAreOpen() {
        Path place = folder.resolve("sealed");
        bench.restartStore(place);
        bench.closeStore();
        char[] passphrase = "correct horse battery".toCharArray();
        PlatformUI.getWorkbench()
                .getService(StoreEncryption.class)
                .encrypt(place.toString(), passphrase.clone())
                .get();
        var access = PlatformUI.getWorkbench().getService(StoreAccess.class);
        access.open(place.toString(), new Credentials("", passphrase));
        bench.bot.waitUntil(() -> access.state() instanceof StoreState.Open, Bench.SLOW);
        assertFalse(access.inClear());
        assertFalse(open().contains(BUREAU));
    }

    @Test
    void editorThatCannotComeBack_isNotKept() {
        bench.create(BUREAU, "2026-03-13 22:40");
        assertEquals(0, syncExec(() -> {
            var workbench = PlatformUI.getWorkbench();
            var copy = EcoreUtil.copy((EObject) workbench.getService(MApplication.class));
            String editor = workbench
                    .getWorkbenchWindows()[0]
                    .getActivePage()
                    .getEditorReferences()[0]
                    .getId();
            Resource kept = Objects.requireNonNull(
                    workbench.getService(IModelResourceHandler.class).createResourceWithApp((MApplication) copy));
            int found = 0;
            for (Iterator<EObject> all = EcoreUtil.getAllContents(kept, false); all.hasNext(); ) {
                found += all.next() instanceof MPart part && part.getTags().contains(editor) ? 1 : 0;
            }
            return found;
        }));
    }

    /** Opens an incident; what is kept of the window then. */
    private String open() {
        SWTBotEditor editor = bench.create(BUREAU, "2026-03-13 22:40");
        bench.save(editor);
        bench.bot.waitUntil(() -> editor.getTitle().contains(BUREAU));
        return syncExec(() -> {
            var workbench = PlatformUI.getWorkbench();
            var handler = assertInstanceOf(DiscreetLayout.class, workbench.getService(IModelResourceHandler.class));
            var application = (EObject) workbench.getService(MApplication.class);
            EObject copy = EcoreUtil.copy(application);
            IEditorReference reference =
                    workbench.getWorkbenchWindows()[0].getActivePage().getEditorReferences()[0];
            copy.eAllContents().forEachRemaining(each -> {
                if (each instanceof MPart part && part.getTags().contains(reference.getId())) {
                    // as the platform writes it before it hands out a copy
                    part.getPersistedState()
                            .put(
                                    "memento",
                                    "<editor partName=\"" + BUREAU + "\" title=\"" + BUREAU
                                            + "\"><input incident=\"i-1\"/></editor>");
                }
            });
            String kept = text(Objects.requireNonNull(handler.createResourceWithApp((MApplication) copy)));
            assertTrue(kept.contains("i-1"), kept);
            assertEquals(BUREAU, reference.getTitle().replaceAll(".* ", ""));
            return kept;
        });
    }

    private static String text(Resource resource) {
        var out = new ByteArrayOutputStream();
        try {
            resource.save(out, Map.of("ENCODING", "UTF-8"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
