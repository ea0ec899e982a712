package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.tongbao.core.incident.LifeCycle;
import org.tongbao.core.store.IncidentLink;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Incident;
import org.tongbao.ui.testkit.SWTBotEditor;
import org.tongbao.workbench.internal.store.StoreAccess;

/** An officer ends, reopens and links incidents in the editor, each time saying why. */
final class LifeTest extends WorkbenchTest {

    @Test
    void newIncident_saved_isNumberedAndTheNumberCannotBeTyped() {
        var editor = bench.create("高雄市美濃戶政事務所", "115/3/14 10:00");
        var number = bench.page(editor, "總覽").textWithId("overview.number");
        assertEquals("首次儲存時編定", number.getText());
        bench.save(editor);
        assertEquals("115-美濃-001", number.getText());
        assertFalse(editor.isDirty());
        assertTrue(editor.getTitle().startsWith("115-美濃-001"), editor.getTitle());
        assertTrue(bench.register(1).indexOf("115-美濃-001") >= 0);
    }

    @Test
    void voidedWithReason_undoneRedoneAndSaved_isShownSoUntilReopened() {
        var editor = bench.create("茄萣測試機關", "115/3/14 10:00");
        bench.save(editor);
        var page = bench.page(editor, "總覽");
        assertTrue(editor.bot().exists("overview.action.CLK-01"));
        page.buttonWithId("overview.life.voided").click();
        var window = bench.bot.shellWithWidget("life.window");
        window.bot().buttonWithId("life.do").click();
        assertFalse(window.bot().labelWithId("life.problem").getText().isEmpty(), "a reason is asked for");
        window.bot().textWithId("life.reason").setText("查證為誤報");
        window.bot().buttonWithId("life.do").click();
        window.waitUntilClosed();
        bench.bot.waitUntil(() -> state(editor).equals("〔已作廢〕"));
        bench.bot.waitUntil(() -> !editor.bot().exists("overview.action.CLK-01"), Bench.SLOW);
        bench.bot.menuBar().menuAt(1).menuAt(0).click();
        bench.bot.waitUntil(() -> state(editor).equals("〔草稿〕"));
        bench.bot.menuBar().menuAt(1).menuAt(1).click();
        bench.bot.waitUntil(() -> state(editor).equals("〔已作廢〕"));
        bench.save(editor);
        var register = bench.register(1);
        bench.bot.waitUntil(() -> register.indexOf("已作廢") >= 0, Bench.SLOW);
        editor.show();
        assertTrue(page.labelWithId("overview.life.ending").getText().contains("查證為誤報"));

        page.buttonWithId("overview.life.reopened").click();
        var again = bench.bot.shellWithWidget("life.window");
        again.bot().textWithId("life.reason").setText("另有新事證");
        again.bot().buttonWithId("life.do").click();
        again.waitUntilClosed();
        bench.bot.waitUntil(() -> editor.bot().exists("overview.action.CLK-01"), Bench.SLOW);
        assertEquals("〔草稿〕", state(editor));
        bench.save(editor);
        bench.bot.waitUntil(() -> register.indexOf("已作廢") < 0, Bench.SLOW);
    }

    @Test
    void markedAsDuplicate_otherChosenFromTheList_isLinkedToIt() {
        var first = bench.create("高雄市路竹戶政事務所", "115/3/14 10:00");
        bench.save(first);
        var second = bench.create("高雄市路竹戶政事務所", "115/3/14 10:05");
        bench.save(second);
        var page = bench.page(second, "總覽");
        choose(second, "overview.life.related-to", "115-路竹-001", "同一攻擊來源");
        choose(second, "overview.life.duplicate-of", "115-路竹-001", "兩人先後登錄");
        bench.bot.waitUntil(() -> state(second).equals("〔重複〕"));
        bench.save(second);
        Incident stored = store().load("115-路竹-002").get().orElseThrow().incident();
        LifeCycle life = LifeCycle.of(stored);
        assertEquals(LifeCycle.State.DUPLICATE, life.state());
        assertEquals(2, life.links().size());
        Event link = life.ending().orElseThrow();
        assertEquals("兩人先後登錄", link.getReason());
        assertEquals("115-路竹-001", LifeCycle.otherName(link));
        assertEquals(store().load("115-路竹-001").get().orElseThrow().incident().getId(), LifeCycle.other(link));
        assertTrue(page.buttonWithId("overview.life.unrelated-to").isVisible());
        bench.page(second, "歷程");
        var changes = second.bot().tableWithId("history.changes");
        bench.bot.waitUntil(() -> changes.indexOf("兩人先後登錄") >= 0, Bench.SLOW);
    }

    @Test
    void incidentRelatedByAnother_shownInItsEditor_opensThatOne() {
        var first = bench.create("高雄市彌陀戶政事務所", "115/3/14 10:00");
        bench.save(first);
        var second = bench.create("高雄市彌陀戶政事務所", "115/3/14 10:05");
        bench.save(second);
        bench.page(second, "總覽");
        choose(second, "overview.life.related-to", "115-彌陀-001", "同一攻擊來源");
        bench.save(second);
        String other = store().load("115-彌陀-002").get().orElseThrow().incident().getId();
        first.show();
        bench.bot.waitUntil(() -> first.bot().exists("overview.life.other." + other), Bench.SLOW);
        assertFalse(first.isDirty());
        assertEquals(
                List.of("related-to"),
                store()
                        .linksTo(store().load("115-彌陀-001")
                                .get()
                                .orElseThrow()
                                .incident()
                                .getId())
                        .get()
                        .stream()
                        .map(IncidentLink::type)
                        .toList());
    }

    private void choose(SWTBotEditor editor, String button, String number, String reason) {
        editor.bot().buttonWithId(button).click();
        var window = bench.bot.shellWithWidget("life.window");
        window.bot().textWithId("life.search").setText(number);
        var table = window.bot().tableWithId("life.incidents");
        bench.bot.waitUntil(() -> table.rowCount() == 1, Bench.SLOW);
        window.bot().textWithId("life.reason").setText(reason);
        window.bot().buttonWithId("life.do").click();
        window.waitUntilClosed();
    }

    private static String state(SWTBotEditor editor) {
        return editor.bot().labelWithId("editor.header.state").getText();
    }

    private static IncidentStore store() {
        return PlatformUI.getWorkbench().getService(StoreAccess.class).store().orElseThrow();
    }
}
