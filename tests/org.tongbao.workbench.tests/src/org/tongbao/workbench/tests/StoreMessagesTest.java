package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.tongbao.workbench.internal.store.StoreState;

/** What the workbench says when its store is not to be had. */
final class StoreMessagesTest extends WorkbenchTest {

    @Test
    void store_openInAnotherProcess_isSaidAndCanBeTriedAgain() throws Exception {
        bench.save(bench.create("鹽埕測試機關", "115/3/14 12:00"));
        bench.bot.closeAllEditors();
        bench.closeStore();
        try (var other = new OtherProcess(folder.resolve("db").resolve("derby"))) {
            other.open();
            bench.openStore(folder.resolve("db"));
            assertInstanceOf(StoreState.Failed.class, bench.state());
            var view = bench.bot.openView(Bench.REGISTER).bot();
            bench.bot.waitUntil(() -> view.exists("register.retry"));
            assertEquals("無法開啟資料庫", view.labelWithId("register.message.title").getText());
            String said = view.labelWithId("register.message.text").getText();
            assertTrue(
                    said.contains("已由其他視窗或程式開啟")
                            && said.contains(folder.resolve("db").toString()),
                    said);
        }
        bench.bot
                .viewById(Bench.REGISTER)
                .bot()
                .buttonWithId("register.details")
                .click();
        var details = bench.bot.shellWithWidget("text.window.text");
        String copied = details.bot().textWithId("text.window.text").getText();
        assertTrue(copied.contains("database-in-use"), copied);
        details.bot().buttonWithId("text.window.close").click();
        details.waitUntilClosed();
        bench.bot.viewById(Bench.REGISTER).bot().buttonWithId("register.retry").click();
        bench.bot.waitUntil(() -> bench.state() instanceof StoreState.Open, Bench.SLOW);
        assertTrue(bench.register(1).indexOf("鹽埕測試機關") >= 0);
    }

    @Test
    void place_thatIsNoFolder_isSaidInAMessage() throws Exception {
        bench.closeStore();
        Path file = java.nio.file.Files.writeString(folder.resolve("file"), "x");
        bench.openStore(file);
        assertInstanceOf(StoreState.Failed.class, bench.state());
        var view = bench.bot.openView(Bench.REGISTER).bot();
        bench.bot.waitUntil(() -> view.exists("register.retry"));
        String said = view.labelWithId("register.message.text").getText();
        assertTrue(said.contains("請檢查路徑"), said);
    }
}
