package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.OrganizationFactory;
import org.tongbao.ui.testkit.SWTBot;
import org.tongbao.ui.testkit.SWTBotShell;
import org.tongbao.ui.testkit.SWTBotTable;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.event.EventWords;
import org.tongbao.workbench.internal.store.StoreAccess;

/** Organizations: an outage of the contact channel is recorded, its notice falls due on the board, is told, and is gone. */
final class OrganizationsTest extends WorkbenchTest {

    private static final String VIEW = "org.tongbao.workbench.organizations";
    private static final String BOARD = "org.tongbao.workbench.deadlines";
    private static final String NAME = "岡山示範機關";
    private static final String NOTICE = "聯絡管道中斷之告知";
    private static final ZonedDateTime NOW = ZonedDateTime.now(ZoneId.of("Asia/Taipei"));
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    @AfterEach
    void closeView() {
        bench.bot.closeAllShells();
        bench.bot.openView(VIEW).close();
    }

    private SWTBot view() {
        var view = bench.bot.openView(VIEW);
        view.show();
        return view.bot();
    }

    private SWTBot board() {
        var view = bench.bot.openView(BOARD);
        view.show();
        return view.bot();
    }

    private boolean onBoard(String text) {
        SWTBot board = board();
        return board.exists("deadlines.table")
                && board.tableWithId("deadlines.table").indexOf(text) >= 0;
    }

    /** One that the administrator has added; chosen by the menu, as an officer would come here. */
    private void addOrganization() {
        Organization organization = OrganizationFactory.eINSTANCE.createOrganization();
        organization.setId("o-1");
        organization.setName(NAME);
        organization.setResponsibility("C");
        organization.setSuperior("高雄市政府民政局");
        StoreAccess access = PlatformUI.getWorkbench().getService(StoreAccess.class);
        access.store()
                .orElseThrow()
                .organizations()
                .save(organization, 0, "人員06")
                .get();
        access.saved(organization.getId());
        bench.bot.menuBar().menuAt(2).menu("機關").click();
        SWTBotTable table = view().tableWithId("organizations.table");
        bench.bot.waitUntil(() -> table.indexOf(NAME) >= 0, Bench.SLOW);
        table.select(NAME);
        bench.bot.waitUntil(() -> details().contains(NAME), Bench.SLOW);
    }

    private String details() {
        return view().textWithId("organizations.details").getText();
    }

    private void record(String type, ZonedDateTime at, String detail, String value) {
        SWTBotShell window = ask(type);
        window.bot().textWithId("record.at").setText(TYPED.format(at));
        if (!detail.isEmpty()) {
            window.bot().textWithId("event.detail." + detail).setText(value);
        }
        window.bot().buttonWithId("record.add").click();
        window.waitUntilClosed();
    }

    private SWTBotShell ask(String type) {
        view().buttonWithId("organizations.record")
                .contextMenu(EventWords.label(type))
                .click();
        return bench.bot.shellWithWidget("record.window");
    }

    @Test
    void outage_recorded_isDueAfterAnHour_andGoneOnceTold() {
        addOrganization();
        assertTrue(details().contains("日誌保存") && details().contains("全部核心資通系統"), details());
        record("channel-outage-start", NOW.minusMinutes(30), "reason", "交換機故障");
        bench.bot.waitUntil(() -> details().contains("交換機故障"), Bench.SLOW);
        assertFalse(onBoard(NOTICE), "not before it has lasted an hour");
        bench.bot.waitUntil(() -> outage().contains("滿 1 小時"), Bench.SLOW);

        record("channel-outage-start", NOW.minusMinutes(90), "", "");
        bench.bot.waitUntil(() -> onBoard(NOTICE), Bench.SLOW);
        SWTBotTable table = board().tableWithId("deadlines.table");
        assertTrue(table.indexOf(NAME) >= 0);
        bench.bot.openView(VIEW).close();
        table.doubleClick(NOTICE);
        bench.bot.waitUntil(() -> details().contains(NAME), Bench.SLOW);
        assertTrue(details().contains("K:203-207"), details());

        SWTBotShell window = ask("channel-outage-announced");
        window.bot().buttonWithId("record.add").click();
        assertTrue(window.bot().labelWithId("record.problem").getText().contains("臨時聯絡管道"));
        window.bot().textWithId("event.detail.channel").setText("07-9000004");
        window.bot().buttonWithId("record.add").click();
        window.waitUntilClosed();
        bench.bot.waitUntil(() -> !onBoard(NOTICE), Bench.SLOW);
        bench.bot.waitUntil(() -> details().contains("臨時聯絡管道：07-9000004"), Bench.SLOW);
        bench.bot.waitUntil(() -> outage().contains("07-9000004"), Bench.SLOW);

        board().buttonWithId("outages.end").click();
        SWTBotShell end = bench.bot.shellWithWidget("record.window");
        end.bot().buttonWithId("record.add").click();
        end.waitUntilClosed();
        bench.bot.waitUntil(() -> outage().isEmpty(), Bench.SLOW);
    }

    /** What the bar above the board says. */
    private String outage() {
        SWTBot board = board();
        return board.exists("outages.text") ? board.labelWithId("outages.text").getText() : "";
    }

    @Test
    void drill_held_wantsItsReport() {
        addOrganization();
        SWTBotShell window = ask("drill-held");
        window.bot().comboBoxWithId("event.detail.kind").setSelection("社交工程演練");
        window.bot().buttonWithId("record.add").click();
        window.waitUntilClosed();
        bench.bot.waitUntil(() -> onBoard("演練成果報告"), Bench.SLOW);
    }

    @Test
    void event_recordedWrongly_isCorrectedWithItsReason_andStaysOnRecord() {
        addOrganization();
        ZonedDateTime wrong = NOW.minusMinutes(90);
        record("channel-outage-start", wrong, "", "");
        bench.bot.waitUntil(() -> onBoard(NOTICE), Bench.SLOW);
        choose(
                "organizations.correct",
                Times.format(wrong.toInstant()) + '\u3000' + EventWords.label("channel-outage-start"));
        SWTBotShell window = bench.bot.shellWithWidget("record.window");
        window.bot().textWithId("record.at").setText(TYPED.format(NOW.minusMinutes(20)));
        window.bot().textWithId("event.detail.why").setText("時間誤植");
        window.bot().buttonWithId("record.add").click();
        window.waitUntilClosed();
        bench.bot.waitUntil(() -> details().contains("時間誤植") && details().contains("已更正"), Bench.SLOW);
        bench.bot.waitUntil(() -> !onBoard(NOTICE), Bench.SLOW);
    }

    @Test
    void organization_opened_isEdited() {
        addOrganization();
        view().buttonWithId("organizations.open").click();
        bench.bot.waitUntil(() -> !bench.bot.editors().isEmpty(), Bench.SLOW);
        var editor = bench.bot.activeEditor();
        bench.bot.waitUntil(() -> editor.bot().exists("organization.name"), Bench.SLOW);
        assertEquals(NAME, editor.bot().textWithId("organization.name").getText());
    }

    /** An entry of the menu that a button shows when what it lists is read. */
    private void choose(String button, String text) {
        var owner = view().buttonWithId(button);
        owner.click();
        owner.contextMenu(text).click();
    }
}
