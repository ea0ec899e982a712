package org.tongbao.workbench.tests;

import static org.tongbao.ui.testkit.UIThreadRunnable.asyncExec;
import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.Test;
import org.tongbao.ui.testkit.SWTBotShell;
import org.tongbao.workbench.internal.command.ProfileHandler;
import org.tongbao.workbench.internal.deadline.DeadlineWatch;

/** What one is reminded of is seen and can be closed, whatever else is open. */
final class ReminderPopupTest extends WorkbenchTest {

    @Test
    void popupWithADialogOverTheWindow_canBeClosed_andOutlivesTheDialog() {
        // the hour for its notification has just passed
        var awareness = ZonedDateTime.now(ZoneId.of("Asia/Taipei")).minusMinutes(62);
        bench.save(bench.create(
                "高雄市鼓山戶政事務所", DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").format(awareness)));
        var watch = PlatformUI.getWorkbench().getService(DeadlineWatch.class);
        bench.bot.waitUntil(() -> !watch.rows().isEmpty(), Bench.SLOW);
        bench.bot.menu("檢視").menu("提醒").click();
        SWTBotShell before = bench.bot.shellWithWidget("reminder.go");
        asyncExec(() -> PreferencesUtil.createPreferenceDialogOn(
                        bench.bot.mainShell().widget, ProfileHandler.DATABASE, null, null)
                .open());
        SWTBotShell dialog = bench.bot.shellWithWidget("database.own");
        // it belongs to the dialog now, which blocks all that does not
        bench.bot.waitUntil(() -> !before.isOpen());
        SWTBotShell over = bench.bot.shellWithWidget("reminder.go");
        bench.bot.waitUntil(() -> syncExec(() -> over.widget.getParent() == dialog.widget));
        dialog.close();
        dialog.waitUntilClosed();
        SWTBotShell after = bench.bot.shellWithWidget("reminder.go");
        after.bot().buttonWithId("reminder.close").click();
        after.waitUntilClosed();
    }
}
