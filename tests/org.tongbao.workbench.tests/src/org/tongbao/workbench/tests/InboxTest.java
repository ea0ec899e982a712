package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongbao.core.review.ReviewState;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.ui.testkit.SWTBotEditor;
import org.tongbao.ui.testkit.SWTBotTable;
import org.tongbao.workbench.internal.store.StoreAccess;

/** The reviewing agency finds a notification in its inbox and acts on it on the page that the inbox opens. */
final class InboxTest extends WorkbenchTest {

    private static final String INBOX = "org.tongbao.workbench.inbox";

    @AfterEach
    void closeView() {
        bench.bot.openView(INBOX).close();
    }

    @Test
    void notification_waits_isReceived_andDataIsAskedFor() {
        bench.save(bench.create("高雄市大社戶政事務所", "115/3/14 10:00"));
        bench.bot.closeAllEditors();
        notified();
        bench.bot.menu("檢視").menu("審核收件匣").click();
        SWTBotTable inbox = bench.bot.openView(INBOX).bot().tableWithId("inbox.table");
        bench.bot.waitUntil(() -> inbox.rowCount() == 1 && inbox.indexOf("待收件") == 0, Bench.SLOW);
        assertTrue(inbox.cell(0, 0).startsWith("逾"), inbox.row(0).toString());

        inbox.doubleClick(0);
        bench.bot.waitUntil(() -> !bench.bot.editors().isEmpty(), Bench.SLOW);
        SWTBotEditor editor = bench.bot.activeEditor();
        bench.bot.waitUntil(() -> editor.bot().exists("review.receive"), Bench.SLOW);
        bench.bot.waitUntil(() -> "review.receive".equals(editor.bot().focusedId()), Bench.SLOW);
        editor.bot().buttonWithId("review.receive").click();
        var window = bench.bot.shellWithWidget("record.window");
        window.bot().buttonWithId("record.add").click();
        window.waitUntilClosed();
        bench.bot.waitUntil(() -> editor.bot().exists("review.ask"), Bench.SLOW);
        bench.bot.waitUntil(() -> "review.review".equals(editor.bot().focusedId()), Bench.SLOW);
        editor.bot().buttonWithId("review.ask").click();
        var question = bench.bot.shellWithWidget("record.window");
        question.bot().buttonWithId("record.add").click();
        assertTrue(question.isOpen(), "who asks for data says for which");
        question.bot().textWithId("event.detail.note").setText("受害主機之登入日誌");
        question.bot().buttonWithId("record.add").click();
        question.waitUntilClosed();
        bench.bot.waitUntil(() -> editor.bot().exists("review.supply"), Bench.SLOW);
        bench.save(editor);

        bench.bot.waitUntil(() -> inbox.rowCount() == 1 && inbox.indexOf("待審核（已要求補件）") == 0, Bench.SLOW);
        assertEquals(
                "受害主機之登入日誌",
                ReviewState.of(stored().incident()).asked().orElseThrow().getNote());
        assertEquals(
                ReviewState.Step.REVIEW, ReviewState.of(stored().incident()).next());
    }

    private static void notified() {
        StoredIncident stored = stored();
        var event = IncidentFactory.eINSTANCE.createEvent();
        event.setId(UUID.randomUUID().toString());
        event.setType("notified");
        event.setAt(Instant.parse("2026-03-14T02:30:00Z"));
        event.setBy("人員06");
        stored.incident().getEvents().add(event);
        assertTrue(store().save(stored.incident(), stored.revision(), "人員06").done());
        PlatformUI.getWorkbench()
                .getService(StoreAccess.class)
                .saved(stored.incident().getId());
    }

    private static StoredIncident stored() {
        IncidentStore store = store();
        return store.load(store.list(IncidentQuery.newest(1)).get().getFirst().id())
                .get()
                .orElseThrow();
    }

    private static IncidentStore store() {
        return PlatformUI.getWorkbench().getService(StoreAccess.class).store().orElseThrow();
    }
}
