package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.tongbao.core.incident.Facts;
import org.tongbao.core.incident.PackChange;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Incident;
import org.tongbao.ui.testkit.SWTBotEditor;
import org.tongbao.workbench.internal.store.StoreAccess;

/** An officer holds an incident to another rule pack, having seen what differs, and says why. */
final class RepinTest extends WorkbenchTest {

    @Test
    void otherPack_withReasonUndoneAndSaved_isOnRecordWithBothPacks() {
        var editor = bench.create("高雄市美濃戶政事務所", "115/3/14 10:00");
        bench.save(editor);
        bench.page(editor, "總覽").buttonWithId("overview.life.repin").click();
        var window = bench.bot.shellWithWidget("repin.window");
        var packs = window.bot().comboBoxWithId("repin.pack");
        bench.bot.waitUntil(() -> !packs.items().isEmpty(), Bench.SLOW);
        assertTrue(
                packs.items().stream().noneMatch(item -> item.startsWith("tw-115")),
                packs.items().toString());
        packs.setSelection(index(packs.items(), "bureau-110"));
        assertTrue(window.bot().treeWithId("packs.tree").rowCount() > 0, "what differs is shown");
        window.bot().buttonWithId("repin.do").click();
        assertFalse(window.bot().labelWithId("repin.problem").getText().isEmpty(), "a reason is asked for");
        window.bot().textWithId("repin.reason").setText("依局內決議");
        window.bot().buttonWithId("repin.do").click();
        window.waitUntilClosed();
        bench.bot.waitUntil(editor::isDirty, Bench.SLOW);
        bench.bot.menuBar().menuAt(1).menuAt(0).click();
        bench.bot.waitUntil(() -> !editor.isDirty(), Bench.SLOW);
        bench.bot.menuBar().menuAt(1).menuAt(1).click();
        bench.bot.waitUntil(editor::isDirty, Bench.SLOW);
        bench.save(editor);
        Incident stored = stored("115-美濃-001");
        assertEquals("bureau-110", stored.getPack());
        Event event = Facts.latest(stored, PackChange.REPINNED).orElseThrow();
        assertEquals("依局內決議", event.getReason());
        bench.page(editor, "歷程");
        var changes = editor.bot().tableWithId("history.changes");
        bench.bot.waitUntil(() -> changes.indexOf("依局內決議") >= 0, Bench.SLOW);
    }

    @Test
    void packWithAnotherForm_chosen_saysWhatDoesNotFitAndRedrawsThePages() {
        SWTBotEditor editor = bench.create("高雄市美濃戶政事務所", "115/3/14 10:00");
        bench.page(editor, "總覽").buttonWithId("overview.life.repin").click();
        var window = bench.bot.shellWithWidget("repin.window");
        var packs = window.bot().comboBoxWithId("repin.pack");
        bench.bot.waitUntil(() -> !packs.items().isEmpty(), Bench.SLOW);
        packs.setSelection(index(packs.items(), "idc"));
        window.bot().textWithId("repin.reason").setText("機房事件");
        window.bot().buttonWithId("repin.do").click();
        window.waitUntilClosed();
        bench.bot.waitUntil(() -> editor.bot().exists("overview.action.I0r"), Bench.SLOW);
    }

    private static int index(List<String> items, String id) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).startsWith(id + " ")) {
                return i;
            }
        }
        throw new AssertionError(id + " is not among " + items);
    }

    private static Incident stored(String number) {
        return PlatformUI.getWorkbench()
                .getService(StoreAccess.class)
                .store()
                .orElseThrow()
                .load(number)
                .get()
                .orElseThrow()
                .incident();
    }
}
