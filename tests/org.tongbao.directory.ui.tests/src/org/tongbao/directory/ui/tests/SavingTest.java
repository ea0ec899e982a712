package org.tongbao.directory.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.OrganizationFactory;
import org.tongbao.ui.testkit.SWTBotEditor;

/** An organization that somebody else saves while it is edited, and one whose name is taken. */
final class SavingTest extends DirectoryTest {

    /** What a colleague does on another computer: nobody here is told. */
    private static void colleague(Consumer<Organization> change) {
        StoredOrganization now = stored();
        change.accept(now.organization());
        store().save(now.organization(), now.revision(), "人員07").get();
    }

    @Test
    void othersChanges_withoutContradiction_areSavedTogether() {
        SWTBotEditor editor = openStored();
        colleague(organization -> organization.setReviewer("高雄市政府"));
        editor.bot().textWithId("organization.superior").setText("高雄市政府民政局");
        editor.save();
        bot.waitUntil(() -> !editor.isDirty(), SLOW);
        assertEquals("高雄市政府", stored().organization().getReviewer());
        assertEquals("高雄市政府民政局", stored().organization().getSuperior());
        assertEquals("高雄市政府", editor.bot().textWithId("organization.reviewer").getText());
    }

    @Test
    void contradiction_isSaid_nothingIsLost_andOneChooses() {
        SWTBotEditor editor = openStored();
        colleague(organization -> organization.setSuperior("別人的"));
        editor.bot().textWithId("organization.superior").setText("我的");
        editor.show();
        bot.menuBar().menuAt(0).menu("儲存").click();
        bot.waitUntil(() -> editor.bot().exists("organization.mine"), SLOW);
        assertTrue(editor.isDirty());
        assertTrue(editor.bot().labelWithId("organization.notice").getText().contains("上級機關"));
        assertEquals("別人的", stored().organization().getSuperior());
        editor.bot().buttonWithId("organization.mine").click();
        bot.waitUntil(() -> !editor.isDirty(), SLOW);
        assertEquals("我的", stored().organization().getSuperior());
    }

    @Test
    void othersSave_isShownAtOnce_whileNothingIsTyped() {
        SWTBotEditor editor = openStored();
        colleague(organization -> organization.setSuperior("別人的"));
        access().tellSaved("o-1");
        bot.waitUntil(
                () -> editor.bot().textWithId("organization.superior").getText().equals("別人的"), SLOW);
        assertFalse(editor.isDirty());
    }

    @Test
    void nameTaken_isSaid_andStaysInTheEditor() {
        SWTBotEditor editor = openStored();
        Organization other = OrganizationFactory.eINSTANCE.createOrganization();
        other.setId("o-2");
        other.setName("岡山示範機關");
        store().save(other, 0, "人員07").get();
        editor.bot().textWithId("organization.name").setText("岡山示範機關");
        editor.show();
        bot.menuBar().menuAt(0).menu("儲存").click();
        bot.waitUntil(() -> editor.bot().exists("organization.notice"), SLOW);
        assertTrue(editor.bot().labelWithId("organization.notice").getText().contains("岡山示範機關"));
        assertTrue(editor.isDirty());
        assertEquals(STORED, stored().organization().getName());
    }
}
