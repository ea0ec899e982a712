package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.incident.Event;
import org.tongbao.workbench.internal.notice.Outage;
import org.tongbao.workbench.internal.store.StoreAccess;

/** The platform is out of reach: each addressee is told in another way, and the make-up stays open until it is recorded. */
final class NoticeTest extends WorkbenchTest {

    @Test
    void outage_eachAddresseeToldAndMadeUpFor_isOnRecord() {
        var editor = bench.create("永安測試機關", "115/3/14 10:00");
        var page = bench.page(editor, "聯繫");
        page.buttonWithId("notice.outage.start").click();
        var outage = bench.bot.shellWithWidget("record.window");
        outage.bot().buttonWithId("record.add").click();
        assertFalse(outage.bot().labelWithId("record.problem").getText().isEmpty(), "the reason is asked for");
        record("record.window", "event.detail.reason", "機房電力中斷");
        bench.bot.waitUntil(() -> editor.bot().exists("notice.outage.untold.0"));
        assertTrue(editor.bot().exists("notice.outage.untold.1"), "two addressees, each separately");

        page.buttonWithId("notice.outage.tell.0").click();
        var call = bench.bot.shellWithWidget("record.window");
        assertEquals("機房電力中斷", call.bot().textWithId("event.detail.reason").getText());
        assertTrue(call.bot().textWithId("event.detail.content").getText().contains("永安測試機關"));
        call.bot().buttonWithId("record.add").click();
        call.waitUntilClosed();
        bench.bot.waitUntil(() -> !editor.bot().exists("notice.outage.untold.0"));
        assertTrue(editor.bot().exists("notice.outage.untold.1"));
        page.buttonWithId("notice.outage.tell.1").click();
        record("record.window", "event.detail.to", "主管機關");
        bench.bot.waitUntil(() -> !editor.bot().exists("notice.outage.untold.1"));

        page.buttonWithId("notice.outage.end").click();
        bench.bot
                .shellWithWidget("record.window")
                .bot()
                .buttonWithId("record.add")
                .click();
        bench.bot.waitUntil(() -> editor.bot().exists("notice.outage.backfill"));
        page.buttonWithId("notice.outage.backfilled").click();
        bench.bot
                .shellWithWidget("record.window")
                .bot()
                .buttonWithId("record.add")
                .click();
        bench.bot.waitUntil(() -> !editor.bot().exists("notice.outage.backfill"));
        bench.save(editor);
        var stored = stored();
        assertEquals(
                List.of("platform-outage-start", "notified", "notified", "platform-outage-end", "backfilled"),
                stored.stream().map(Event::getType).skip(1).toList());
        assertEquals("機房電力中斷", stored.get(1).getReason());
        assertEquals("phone", Outage.text(stored.get(2), "method"));
        assertEquals("機房電力中斷", stored.get(2).getReason());
        assertEquals("主管機關", Outage.text(stored.get(3), "to"));
    }

    @Test
    void vendorAndPersonalData_recorded_stayOpenUntilConfirmedAndTold() {
        var editor = bench.create("彌陀測試機關", "115/3/14 10:00");
        var page = bench.page(editor, "聯繫");
        page.buttonWithId("notice.vendor.learned").click();
        record("record.window", "event.detail.vendor", "示範資訊公司");
        bench.bot.waitUntil(() -> editor.bot().exists("notice.vendor.open"));
        page.buttonWithId("notice.data.leak").click();
        var leak = bench.bot.shellWithWidget("record.window");
        leak.bot().textWithId("event.detail.persons").setText("120");
        record("record.window", "event.detail.kinds", "姓名、身分證字號");
        bench.bot.waitUntil(() -> editor.bot().exists("notice.data.open"));
        page.buttonWithId("notice.data.subjects").click();
        record("record.window", "event.detail.manner", "書面");
        bench.bot.waitUntil(() -> !editor.bot().exists("notice.data.open"));
        page.buttonWithId("notice.vendor.contained").click();
        var confirmed = bench.bot.shellWithWidget("record.window");
        assertEquals("示範資訊公司", confirmed.bot().textWithId("event.detail.vendor").getText());
        record("record.window", "event.detail.basis", "到場檢視");
        bench.bot.waitUntil(() -> !editor.bot().exists("notice.vendor.open"));
    }

    private void record(String id, String field, String text) {
        var window = bench.bot.shellWithWidget(id);
        window.bot().textWithId(field).setText(text);
        window.bot().buttonWithId("record.add").click();
        window.waitUntilClosed();
    }

    private static List<Event> stored() {
        IncidentStore store =
                PlatformUI.getWorkbench().getService(StoreAccess.class).store().orElseThrow();
        String id = store.list(IncidentQuery.newest(1)).get().getFirst().id();
        return store.load(id).get().orElseThrow().incident().getEvents();
    }
}
