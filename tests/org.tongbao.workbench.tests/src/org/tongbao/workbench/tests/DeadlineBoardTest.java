package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.tongbao.ui.testkit.SWTBot;
import org.tongbao.ui.testkit.SWTBotEditor;
import org.tongbao.ui.testkit.SWTBotTable;

/** The deadline board: what it lists, how one gets from it to the incident, and another instant. */
final class DeadlineBoardTest extends WorkbenchTest {

    private static final ZonedDateTime NOW = ZonedDateTime.now(ZoneId.of("Asia/Taipei"));
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    @Test
    void boardRow_opened_showsItsIncident() {
        record("鼓山示範機關", 20);
        record("旗津示範機關", 90);
        bench.bot.closeAllEditors();
        SWTBotTable table = board().tableWithId("deadlines.table");
        bench.bot.waitUntil(() -> table.indexOf("旗津示範機關") >= 0 && table.indexOf("鼓山示範機關") >= 0, Bench.SLOW);
        assertTrue(table.indexOf("旗津示範機關") < table.indexOf("鼓山示範機關"), "the overdue one comes first");
        table.select("鼓山示範機關");
        bench.bot.waitUntil(() -> board().exists("deadlines.details"));
        String whole = board().labelWithId("deadlines.details").getText();
        assertTrue(whole.contains("鼓山示範機關") && whole.contains("依據 "), whole);
        table.doubleClick("鼓山示範機關");
        bench.bot.waitUntil(() -> bench.bot.editors().size() == 1, Bench.SLOW);
        bench.bot.waitUntil(() -> bench.bot.activeEditor().getTitle().contains("鼓山示範機關"), Bench.SLOW);
        assertFalse(bench.bot.activeEditor().isDirty());
    }

    @Test
    void anotherInstant_ofTheEditor_isSaidAndCannotBeChanged() {
        SWTBotEditor editor = record("左營示範機關", 20);
        bench.page(editor, "總覽");
        bench.bot.menuBar().menuAt(2).menu("指定時點…").click();
        SWTBot page = editor.bot();
        page.textWithId("editor.asOf.instant").setText(TYPED.format(NOW.plusDays(1)));
        page.buttonWithId("editor.asOf.hourOn").click();
        bench.bot.waitUntil(() -> editor.bot().exists("editor.past"), Bench.SLOW);
        assertTrue(page.labelWithId("editor.asOf.words").getText().contains("這不是現在"));
        page.buttonWithId("editor.asOf.now").click();
        bench.bot.waitUntil(() -> !editor.bot().exists("editor.past"), Bench.SLOW);
        assertFalse(editor.isDirty());
    }

    private SWTBot board() {
        var view = bench.bot.openView("org.tongbao.workbench.deadlines");
        view.show();
        return view.bot();
    }

    private SWTBotEditor record(String organization, int minutesAgo) {
        SWTBotEditor editor = bench.create(organization, TYPED.format(NOW.minusMinutes(minutesAgo)));
        bench.save(editor);
        assertEquals(false, editor.isDirty());
        return editor;
    }
}
