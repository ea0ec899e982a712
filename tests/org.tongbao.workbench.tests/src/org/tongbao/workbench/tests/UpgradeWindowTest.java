package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.tongbao.core.store.Credentials;
import org.tongbao.core.store.IncidentStores;
import org.tongbao.ui.testkit.SWTBotShell;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.store.StoreAccess;
import org.tongbao.workbench.internal.store.StoreState;
import org.tongbao.workbench.internal.store.UpgradeWindow;

/** Who waits for a database of an older program is told what for and how long. */
final class UpgradeWindowTest extends WorkbenchTest {

    private final CountDownLatch half = new CountDownLatch(1);
    private final CountDownLatch all = new CountDownLatch(1);

    /** Opens as the real ones do, but has something to upgrade before, which goes on as the test says. */
    private StoreAccess access() {
        IncidentStores real = PlatformUI.getWorkbench().getService(IncidentStores.class);
        return StoreAccess.through((IncidentStores) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {IncidentStores.class}, (proxy, method, arguments) -> {
                    var monitor = (IProgressMonitor) arguments[2];
                    monitor.beginTask("", 100);
                    half.await();
                    monitor.worked(50);
                    all.await();
                    monitor.worked(50);
                    return real.open((String) arguments[0], (Credentials) arguments[1]);
                }));
    }

    @Test
    void upgradeThatTakesTime_isShownUntilTheDatabaseIsOpen() {
        StoreAccess access = access();
        UpgradeWindow upgrade =
                syncExec(() -> UpgradeWindow.start(PlatformUI.getWorkbench().getWorkbenchWindows()[0], access));
        try {
            access.open(folder.resolve("other").toString());
            SWTBotShell window = bench.bot.shellWithWidget("upgrade.message");
            assertTrue(window.bot().labelWithId("upgrade.message").getText().contains("舊版"));
            assertFalse(window.bot().exists("upgrade.cancel"));
            half.countDown();
            bench.bot.waitUntil(() -> bar(window) == 50);
            // it cannot be ended: nobody would know what state the database is in
            window.close();
            assertTrue(window.isOpen());
            all.countDown();
            bench.bot.waitUntil(() -> access.state() instanceof StoreState.Open, Bench.SLOW);
            window.waitUntilClosed();
        } finally {
            all.countDown();
            half.countDown();
            upgrade.stop();
            bench.bot.waitUntil(() -> !(access.state() instanceof StoreState.Opening), Bench.SLOW);
            access.close();
        }
    }

    private static int bar(SWTBotShell window) {
        var bar = window.bot()
                .find(ProgressBar.class, widget -> "upgrade.bar".equals(widget.getData(Keyed.KEY)), 0, "bar");
        return syncExec(() -> bar.getSelection() * 100 / bar.getMaximum());
    }
}
