package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.tongbao.core.incident.Attachments;
import org.tongbao.core.store.AttachmentStore;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.incident.Incident;
import org.tongbao.ui.testkit.SWTBot;
import org.tongbao.ui.testkit.SWTBotTable;
import org.tongbao.workbench.internal.item.FileHash;
import org.tongbao.workbench.internal.notice.Outage;
import org.tongbao.workbench.internal.store.StoreAccess;

/** Evidence with its chain of custody, and measures with who sees to them. */
final class ItemTest extends WorkbenchTest {

    @Test
    void file_hashed_hasTheKnownDigest() throws Exception {
        Path file = Files.writeString(folder.resolve("abc.bin"), "abc");
        FileHash hash = FileHash.of(file);
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", hash.sha256());
        assertEquals(3, hash.size());
        assertEquals("abc.bin", hash.name());
    }

    @Test
    void evidence_recordedHandedOverAndSaved_isInTheStoreAndItsHistory() {
        var editor = bench.create("梓官測試機關", "115/3/14 10:00");
        var page = bench.page(editor, "佐證");
        page.buttonWithId("evidence.add").click();
        var window = bench.bot.shellWithWidget("record.window");
        assertEquals("人員06", window.bot().textWithId("event.detail.collector").getText());
        window.bot().textWithId("event.detail.label").setText("主機事件紀錄");
        window.bot().textWithId("event.detail.source").setText("web01.example");
        window.bot().buttonWithId("record.add").click();
        assertFalse(window.bot().labelWithId("record.problem").getText().isEmpty(), "the storage is asked for");
        window.bot().textWithId("event.detail.source").setText("web02.example");
        assertFalse(window.bot().labelWithId("record.problem").getText().isEmpty(), "that was not asked for");
        window.bot().textWithId("event.detail.storage").setText("機房保險櫃");
        assertEquals("", window.bot().labelWithId("record.problem").getText(), "mended before it is pressed again");
        window.bot().buttonWithId("record.add").click();
        window.waitUntilClosed();
        var table = page.tableWithId("evidence.table");
        bench.bot.waitUntil(() -> table.indexOf("主機事件紀錄") >= 0);
        page.buttonWithId("evidence.transfer").click();
        var transfer = bench.bot.shellWithWidget("record.window");
        assertEquals("人員06", transfer.bot().textWithId("event.detail.from").getText());
        transfer.bot().textWithId("event.detail.to").setText("人員07");
        transfer.bot().buttonWithId("record.add").click();
        transfer.waitUntilClosed();
        bench.bot.waitUntil(() -> page.textWithId("evidence.detail").getText().contains("人員07"));
        bench.save(editor);
        var item = stored().getEvidence().getFirst();
        assertEquals("機房保險櫃", item.getStorage());
        assertEquals("人員07", item.getTransfers().getFirst().getTo());
        var changes = bench.page(editor, "歷程").tableWithId("history.changes");
        bench.bot.waitUntil(() -> changes.indexOf("跡證（主機事件紀錄）") >= 0, Bench.SLOW);
    }

    @Test
    void file_attached_isListedWithItsHashAndInTheHistory() throws Exception {
        Path file = Files.writeString(folder.resolve("首頁.txt"), "置換的首頁");
        var store =
                PlatformUI.getWorkbench().getService(StoreAccess.class).store().orElseThrow();
        var kept = store.attachments().keep(file, AttachmentStore.PATIENT).get();
        var first = bench.create("茄萣測試機關", "115/3/14 10:00");
        bench.save(first);
        first.close();
        Incident incident = stored();
        incident.getAttachments().add(Attachments.of(file, kept, "人員06", Instant.parse("2026-03-14T02:00:00Z")));
        store.save(incident, store.load(incident.getId()).get().orElseThrow().revision(), "人員06")
                .get();
        var editor = bench.openFromRegister("茄萣測試機關");
        var page = bench.page(editor, "佐證");
        var table = page.tableWithId("attachments.table");
        bench.bot.waitUntil(() -> table.indexOf("首頁.txt") >= 0);
        assertTrue(page.textWithId("attachments.detail").getText().contains(kept.sha256()));
        var changes = bench.page(editor, "歷程").tableWithId("history.changes");
        bench.bot.waitUntil(() -> changes.indexOf("附件（首頁.txt）") >= 0, Bench.SLOW);
    }

    @Test
    void lastMeasureOfATerm_done_namesTheTerm() {
        var editor = bench.create("湖內測試機關", "115/3/14 10:00");
        var page = bench.page(editor, "改善");
        for (String measure : new String[] {"更新套件", "調整權限"}) {
            page.buttonWithId("improvements.add").click();
            var window = bench.bot.shellWithWidget("record.window");
            window.bot().textWithId("event.detail.measure").setText(measure);
            window.bot().textWithId("event.detail.owner").setText("人員08");
            window.bot().buttonWithId("record.add").click();
            window.waitUntilClosed();
        }
        var table = page.tableWithId("improvements.table");
        bench.bot.waitUntil(() -> table.rowCount() == 2);
        done(page, table, 0);
        done(page, table, 1);
        bench.save(editor);
        var events = stored().getEvents().stream()
                .filter(event -> "improvement-done".equals(event.getType()))
                .toList();
        assertEquals(2, events.size());
        assertEquals("", Outage.text(events.get(0), "term"));
        assertEquals("short", Outage.text(events.get(1), "term"));
        assertTrue(table.indexOf("已於") >= 0);
    }

    @Test
    void measures_reportedOn_areNamedWithHowTheyGo() {
        var editor = bench.create("茄萣測試機關", "115/3/14 10:00");
        var page = bench.page(editor, "改善");
        page.buttonWithId("improvements.add").click();
        var measure = bench.bot.shellWithWidget("record.window");
        measure.bot().textWithId("event.detail.measure").setText("更新套件");
        measure.bot().textWithId("event.detail.owner").setText("人員08");
        measure.bot().buttonWithId("record.add").click();
        measure.waitUntilClosed();
        bench.bot.waitUntil(() -> page.tableWithId("improvements.table").rowCount() == 1);
        page.buttonWithId("improvements.report").click();
        var window = bench.bot.shellWithWidget("record.window");
        String content = window.bot().textWithId("event.detail.content").getText();
        assertTrue(content.contains("更新套件") && content.contains("人員08") && content.contains("辦理中"), content);
        assertTrue(window.bot().textWithId("event.detail.to").getText().contains("指揮官"));
        window.bot().buttonWithId("record.add").click();
        window.waitUntilClosed();
        bench.save(editor);
        var report = stored().getEvents().stream()
                .filter(event -> "improvement-reported".equals(event.getType()))
                .findFirst()
                .orElseThrow();
        assertTrue(Outage.text(report, "content").contains("更新套件"));
    }

    private void done(SWTBot page, SWTBotTable table, int row) {
        table.select(row);
        page.buttonWithId("improvements.done").click();
        var window = bench.bot.shellWithWidget("record.window");
        window.bot().buttonWithId("record.add").click();
        window.waitUntilClosed();
    }

    private static Incident stored() {
        IncidentStore store =
                PlatformUI.getWorkbench().getService(StoreAccess.class).store().orElseThrow();
        String id = store.list(IncidentQuery.newest(1)).get().getFirst().id();
        return store.load(id).get().orElseThrow().incident();
    }
}
