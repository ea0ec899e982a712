package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.tongbao.ui.testkit.SWTBotEditor;
import org.tongbao.ui.testkit.SWTBotShell;
import org.tongbao.ui.testkit.Screenshots;
import org.tongbao.ui.testkit.UIThreadRunnable;

/** The picture of the main window for those who read about the program. */
final class PictureTest extends WorkbenchTest {

    private static final ZonedDateTime NOW = ZonedDateTime.now(ZoneId.of("Asia/Taipei"));

    @Test
    void mainWindow_withIncidentsUnderWay_isPictured() throws Exception {
        record("鼓山示範機關", "官網首頁遭置換", 26, "2").close();
        SWTBotEditor editor = record("旗津示範機關", "線上申辦系統遭置入惡意網頁", 7, "3");
        bench.page(editor, "總覽");
        bench.bot.waitUntil(() -> Bench.level(editor).equals("第 3 級"));
        var deadlines = bench.bot.openView("org.tongbao.workbench.deadlines").bot();
        bench.bot.waitUntil(() -> deadlines.tableWithId("deadlines.table").rowCount() >= 4, Bench.SLOW);
        editor.show();
        bench.bot.mainShell().activate();
        // Out of the way, so that no tool tip is in the picture.
        syncExec(() -> {
            var screen = UIThreadRunnable.display().getBounds();
            UIThreadRunnable.display().setCursorLocation(screen.width - 1, screen.height - 1);
        });
        bench.bot.waitUntil(() -> SWTBotShell.titles().size() == 1);
        Path picture = Screenshots.FOLDER.resolve("main.png");
        Screenshots.capture(picture, syncExec(() -> bench.bot.mainShell().widget.getBounds()));
        assertTrue(Files.size(picture) > 20_000, () -> "an empty picture: " + picture);
    }

    private SWTBotEditor record(String organization, String title, int minutesAgo, String level) {
        String awareness = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").format(NOW.minusMinutes(minutesAgo));
        SWTBotEditor editor = bench.create(organization, awareness);
        bench.page(editor, "總覽").textWithLabel("標題").setText(title);
        var page = bench.page(editor, "通報");
        page.textWithId("F2-04").setText(title + "，已下線處理中。");
        page.radioWithId("F3-C.1").click();
        page.radioWithId("F3-I." + level).click();
        page.radioWithId("F3-A.1").click();
        bench.bot.waitUntil(() -> Bench.level(editor).equals("第 " + level + " 級"));
        bench.save(editor);
        return editor;
    }
}
