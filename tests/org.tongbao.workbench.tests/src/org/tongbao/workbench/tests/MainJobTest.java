package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongbao.ui.testkit.SWTBot;
import org.tongbao.ui.testkit.SWTBotEditor;

/** The job the program is there for: record, judge, save, find again, go on. */
final class MainJobTest extends WorkbenchTest {

    private static final List<String> STAGES = List.of("通報", "應變", "結報");

    @Test
    void incident_filledSavedAndReopenedAfterARestart_hasEveryValue() {
        var editor = bench.create("鼓山測試機關", "115/3/13 22:40");
        fillNotification(editor);
        fillContainment(editor);
        bench.bot.waitUntil(() -> Bench.level(editor).equals("第 2 級"));
        Map<String, String> before = everything(editor);
        assertTrue(before.size() > 100, () -> "entries: " + before.keySet());
        // Once saved, the time of discovery is a fact and shown as text.
        String discovery = before.remove("F2-01");
        bench.save(editor);
        bench.restartStore(folder.resolve("db"));

        var again = bench.openFromRegister("鼓山測試機關");
        assertEquals(before, everything(again));
        assertTrue(bench.page(again, "通報").label(discovery).isVisible());
        assertFalse(again.isDirty());
        bench.bot.waitUntil(() -> Bench.level(again).equals("第 2 級"));

        bench.page(again, "通報").textWithId("F2-04").setText("官網首頁遭置換，已下線處理。");
        bench.bot.waitUntil(again::isDirty);
        bench.save(again);
        var changes = bench.page(again, "歷程").tableWithId("history.changes");
        bench.bot.waitUntil(() -> changes.indexOf("官網首頁遭置換，已下線處理。") >= 0, Bench.SLOW);
        var row = changes.row(changes.indexOf("官網首頁遭置換，已下線處理。"));
        assertTrue(row.get(2).contains("F2-04"), row::toString);
        assertTrue(row.get(3).contains("官網首頁遭置換。"), row::toString);
    }

    @Test
    void choices_undoneAndRedoneFromTheMenu_moveTheLevelInTheHeader() {
        var editor = bench.create("旗津測試機關", "115/3/14 09:05");
        var page = bench.page(editor, "通報");
        page.radioWithId("F3-C.1").click();
        page.radioWithId("F3-I.1").click();
        page.radioWithId("F3-A.1").click();
        bench.bot.waitUntil(() -> Bench.level(editor).equals("第 1 級"));
        page.radioWithId("F3-I.3").click();
        bench.bot.waitUntil(() -> Bench.level(editor).equals("第 3 級"));

        edit("復原");
        bench.bot.waitUntil(() -> Bench.level(editor).equals("第 1 級"));
        assertTrue(page.radioWithId("F3-I.1").isSelected());
        edit("重做");
        bench.bot.waitUntil(() -> Bench.level(editor).equals("第 3 級"));
        assertTrue(page.radioWithId("F3-I.3").isSelected());
        assertFalse(page.radioWithId("F3-I.1").isSelected());
    }

    @Test
    void changedIncident_closed_asksAndKeepsWhatIsSaved() {
        var editor = bench.create("左營測試機關", "115/3/14 10:00");
        bench.page(editor, "通報").textWithId("F1-10").setText("維護廠商");
        bench.bot.waitUntil(editor::isDirty);
        editor.closeAsking();
        bench.bot.waitUntil(() -> bench.bot.activeShell().widget != bench.bot.mainShell().widget);
        bench.bot.activeShell().bot().button("儲存").click();
        editor.waitUntilClosed();

        var again = bench.openFromRegister("左營測試機關");
        assertEquals("維護廠商", bench.page(again, "通報").textWithId("F1-10").getText());
    }

    private void fillNotification(SWTBotEditor editor) {
        SWTBot page = bench.page(editor, "通報");
        page.textWithLabel("◎ 審核機關名稱").setText("測試審核機關");
        page.textWithLabel("◎ 通報人").setText("人員06");
        page.textWithLabel("◎ 電話").setText("07-9000001#1234");
        page.textWithLabel("◎ 電子郵件信箱").setText("person06@example.org");
        page.textWithLabel("◎ 資安維護廠商").setText("測試維護廠商");
        page.radioWithId("F1-08.yes").click();
        page.textWithId("F1-08.name").setText("被代報機關");
        page.radioWithId("F1-09.none").click();
        page.textWithId("F2-01").setText("115/3/13 22:10");
        page.textWithId("F2-04").setText("官網首頁遭置換。");
        page.radioWithId("F2-05.no").click();
        page.radioWithId("F2-07.self").click();
        page.radioWithId("F3-C.1").click();
        page.radioWithId("F3-I.2").click();
        bench.bot.waitUntil(() -> Bench.level(editor).contains("2"));
        page.radioWithId("F3-A.2").click();
    }

    private void fillContainment(SWTBotEditor editor) {
        SWTBot page = bench.page(editor, "應變");
        page.checkBoxWithId("5C.remove").select();
    }

    private Map<String, String> everything(SWTBotEditor editor) {
        var all = new LinkedHashMap<String, String>();
        for (String stage : STAGES) {
            all.putAll(Bench.values(bench.page(editor, stage)));
        }
        all.keySet().removeIf(id -> id.isEmpty() || id.startsWith("register.") || id.startsWith("overview."));
        return all;
    }

    private void edit(String start) {
        var menu = bench.bot.menu("編輯");
        bench.bot.waitUntil(() ->
                menu.menuItems().stream().anyMatch(item -> item.startsWith(start) && item.length() > start.length()));
        String named = menu.menuItems().stream()
                .filter(item -> item.startsWith(start))
                .findFirst()
                .orElseThrow();
        menu.menu(named).click();
    }
}
