package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tongbao.ui.testkit.SWTBot;
import org.tongbao.ui.testkit.SWTBotEditor;

/** The level: led to by questions, and every judgement kept. */
final class LevelPageTest extends WorkbenchTest {

    @Test
    void guide_answeredAndAdopted_setsLevelReasonAndHistory() {
        var editor = bench.create("杉林測試機關", "115/3/14 10:00");
        var page = bench.page(editor, "等級");
        assertTrue(page.labelWithId("guide.progress").getText().contains("1／3"));
        assertFalse(page.buttonWithId("guide.next").isEnabled());
        answer(page, "none", "core", "slight", "non-core", "within");
        page.buttonWithId("guide.adopt").click();
        bench.bot.waitUntil(() -> Bench.level(editor).equals("第 2 級"));
        assertTrue(page.radioWithId("impact.integrity.2").isSelected());
        bench.bot.waitUntil(() -> page.textWithId("level.reason").getText().contains("完整性"));
        assertEquals(1, page.tableWithId("level.history").rowCount());
    }

    @Test
    void levelJudgedAgain_afterSaving_keepsBothWithWhenEachWasInEffect() {
        var editor = bench.create("六龜測試機關", "115/3/14 10:00");
        judge(editor, 2);
        bench.save(editor);
        judge(editor, 3);
        bench.bot.waitUntil(() -> Bench.level(editor).equals("第 3 級"));
        bench.save(editor);
        var history = editor.bot().tableWithId("level.history");
        bench.bot.waitUntil(() -> history.rowCount() == 2);
        bench.bot.waitUntil(() -> history.indexOf("第 3 級") >= 0 && history.indexOf("第 2 級") >= 0);
        assertTrue(history.row(history.indexOf("第 3 級")).getLast().contains("生效中"));
        assertFalse(history.row(history.indexOf("第 2 級")).getLast().contains("生效中"));
    }

    private void judge(SWTBotEditor editor, int integrity) {
        var page = bench.page(editor, "等級");
        page.radioWithId("impact.confidentiality.0").click();
        page.radioWithId("impact.integrity." + integrity).click();
        page.radioWithId("impact.availability.0").click();
    }

    private static void answer(SWTBot page, String... choices) {
        for (String choice : choices) {
            page.radioWithId("guide.choice." + choice).click();
            page.buttonWithId("guide.next").click();
        }
    }
}
