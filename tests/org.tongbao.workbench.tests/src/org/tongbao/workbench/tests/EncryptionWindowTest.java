package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.tongbao.ui.testkit.SWTBotShell;
import org.tongbao.workbench.internal.store.StoreState;

/** Who encrypts the database gets the recovery code, whatever keys are pressed meanwhile. */
final class EncryptionWindowTest extends WorkbenchTest {

    @Test
    void windowClosedWhileItEncrypts_staysUntilTheCodeIsShown() throws Exception {
        bench.bot.menu("檔案").menu("資料庫加密").click();
        SWTBotShell window = bench.bot.shellWithWidget("encryption.again");
        window.bot().textWithId("encryption.new").setText("correct horse battery");
        window.bot().textWithId("encryption.again").setText("correct horse battery");
        var set = window.bot().buttonWithId("encryption.set");
        assertTrue(syncExec(() -> {
            set.widget.notifyListeners(SWT.Selection, new Event());
            window.widget.close();
            return !window.widget.isDisposed();
        }));
        bench.bot.waitUntil(
                () -> bench.state() instanceof StoreState.Open open
                        && open.info().encrypted(),
                Bench.SLOW);
        SWTBotShell recovery = bench.bot.shellWithWidget("recovery.sheet");
        window.waitUntilClosed();
        Path sheet = folder.resolve("復原單.html");
        try (var chosen = Chosen.always(sheet)) {
            recovery.bot().buttonWithId("recovery.save").click();
            bench.bot.waitUntil(() -> Files.isRegularFile(sheet), Bench.SLOW);
        }
        assertFalse(Files.readString(sheet).isBlank());
        recovery.bot().buttonWithId("recovery.close").click();
        recovery.waitUntilClosed();
    }

    @Test
    void encryptionGivenUp_leavesTheDatabaseAsItWas_andSaysSo() {
        bench.bot.menu("檔案").menu("資料庫加密").click();
        SWTBotShell window = bench.bot.shellWithWidget("encryption.again");
        window.bot().textWithId("encryption.new").setText("correct horse battery");
        window.bot().textWithId("encryption.again").setText("correct horse battery");
        // so that it is given up before its job begins, however quick that would be
        Job.getJobManager().suspend();
        try {
            window.bot().buttonWithId("encryption.set").click();
            SWTBotShell progress = bench.bot.shellWithWidget("encryption.progress.cancel");
            progress.bot().buttonWithId("encryption.progress.cancel").click();
            progress.waitUntilClosed();
        } finally {
            Job.getJobManager().resume();
        }
        var message = window.bot().labelWithId("encryption.message");
        bench.bot.waitUntil(() -> message.getText().contains("維持原狀"), Bench.SLOW);
        bench.bot.waitUntil(
                () -> bench.state() instanceof StoreState.Open open
                        && !open.info().encrypted(),
                Bench.SLOW);
        window.bot().buttonWithId("encryption.close").click();
        window.waitUntilClosed();
    }
}
