package org.tongbao.directory.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.core.store.UserData;
import org.tongbao.ui.testkit.SWTBotEditor;

/** What was typed into an organization and not saved survives the death of the program. */
final class DraftTest extends DirectoryTest {

    private static final String TYPED = "尚未儲存的上級";

    private final Path drafts = UserData.current().drafts();

    @Test
    void draft_leftByARunThatDied_isOffered_continued_andSaved() throws IOException {
        leaveDraft();
        tree().buttonWithId("drafts.recover").click();
        SWTBotEditor editor = recovered();
        assertTrue(editor.isDirty());
        editor.save();
        bot.waitUntil(() -> !editor.isDirty(), SLOW);
        assertEquals(TYPED, stored().organization().getSuperior());
        bot.waitUntil(() -> files().isEmpty(), SLOW);
        bot.waitUntil(() -> !tree().exists("drafts.recover"), SLOW);
    }

    @Test
    void draft_ofWhatSomebodyElseHasSavedSince_losesNothingOfTheirs() throws IOException {
        leaveDraft();
        StoredOrganization now = stored();
        now.organization().setSuperior("別人的");
        now.organization().setReviewer("高雄市政府");
        store().save(now.organization(), now.revision(), "人員07").get();
        tree().buttonWithId("drafts.recover").click();
        SWTBotEditor editor = recovered();
        editor.show();
        bot.menuBar().menuAt(0).menu("儲存").click();
        bot.waitUntil(() -> editor.bot().exists("organization.mine"), SLOW);
        assertEquals("別人的", stored().organization().getSuperior());
        editor.bot().buttonWithId("organization.mine").click();
        bot.waitUntil(() -> !editor.isDirty(), SLOW);
        assertEquals(TYPED, stored().organization().getSuperior());
        assertEquals("高雄市政府", stored().organization().getReviewer());
    }

    @Test
    void organization_openedWithADraftLeft_goesOnWithIt_untilThatIsDiscarded() throws IOException {
        leaveDraft();
        tree().treeWithId("directory.tree").getTreeItem(STORED).doubleClick();
        SWTBotEditor editor = recovered();
        assertTrue(editor.isDirty());
        editor.bot().buttonWithId("draft.continued.discard").click();
        editor.bot().buttonWithId("draft.continued.yes").click();
        bot.waitUntil(() -> files().isEmpty() && !editor.isDirty(), SLOW);
        bot.waitUntil(
                () -> editor.bot().exists("organization.superior")
                        && editor.bot()
                                .textWithId("organization.superior")
                                .getText()
                                .isEmpty(),
                SLOW);
        assertFalse(editor.bot().exists("draft.continued.discard"));
    }

    @Test
    void draft_discarded_asksFirst() throws IOException {
        leaveDraft();
        tree().buttonWithId("drafts.discard").click();
        tree().buttonWithId("drafts.question.no").click();
        assertEquals(1, files().size());
        tree().buttonWithId("drafts.discard").click();
        tree().buttonWithId("drafts.question.yes").click();
        bot.waitUntil(() -> files().isEmpty(), SLOW);
    }

    /** As after the death of a program that was typed into; the view of the tree is opened anew. */
    private void leaveDraft() throws IOException {
        SWTBotEditor editor = openStored();
        editor.bot().textWithId("organization.superior").setText(TYPED);
        bot.waitUntil(() -> !files().isEmpty(), SLOW);
        byte[] atDeath = Files.readAllBytes(files().getFirst());
        Path file = files().getFirst();
        editor.close();
        bot.waitUntil(() -> files().isEmpty(), SLOW);
        Files.write(file, atDeath);
        bot.openView("org.tongbao.directory.ui.tree").close();
        bot.waitUntil(() -> tree().exists("drafts.recover"), SLOW);
    }

    private SWTBotEditor recovered() {
        bot.waitUntil(
                () -> bot.editors().size() == 1
                        && bot.activeEditor().bot().exists("organization.superior")
                        && bot.activeEditor()
                                .bot()
                                .textWithId("organization.superior")
                                .getText()
                                .equals(TYPED),
                SLOW);
        return bot.activeEditor();
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(drafts)) {
            return List.of();
        }
        try (var all = Files.list(drafts)) {
            // what is still being written has another ending
            return all.filter(file -> file.toString().endsWith(".organization")).toList();
        }
    }
}
