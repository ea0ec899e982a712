package org.tongbao.workbench.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.reminder.Reminders;
import org.tongbao.workbench.internal.store.StoreAccess;
import org.tongbao.workbench.internal.store.StoreLogin;
import org.tongbao.workbench.internal.store.UpgradeWindow;

/** Sets size, title, menus and status line of the main window. */
public final class TongbaoWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point INITIAL_SIZE = new Point(1360, 860);

    private @Nullable StatusLine statusLine;
    private @Nullable Reminders reminders;
    private @Nullable StoreLogin login;
    private @Nullable UpgradeWindow upgrade;
    private final String user;

    /**
     * Advises the window of the given configurer.
     *
     * @param user account of a database on a server, may be empty
     */
    public TongbaoWindowAdvisor(@Nullable IWorkbenchWindowConfigurer configurer, String user) {
        super(configurer);
        this.user = user;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(@Nullable IActionBarConfigurer configurer) {
        return new TongbaoActionBarAdvisor(configurer);
    }

    @Override
    public void preWindowOpen() {
        var configurer = getWindowConfigurer();
        configurer.setInitialSize(INITIAL_SIZE);
        configurer.setShowMenuBar(true);
        configurer.setShowCoolBar(false);
        configurer.setShowPerspectiveBar(false);
        configurer.setShowProgressIndicator(true);
        configurer.setShowStatusLine(true);
        configurer.setTitle(Messages.Window_title);
    }

    @Override
    public void postWindowCreate() {
        var manager = getWindowConfigurer().getActionBarConfigurer().getStatusLineManager();
        statusLine = new StatusLine(getWindowConfigurer().getWindow(), manager);
    }

    @Override
    public void postWindowOpen() {
        var window = getWindowConfigurer().getWindow();
        RestoredTitles.settle(window);
        reminders = Reminders.start(window);
        var access = window.getService(StoreAccess.class);
        login = StoreLogin.start(window, access, user);
        upgrade = UpgradeWindow.start(window, access);
        FocusReturn.watch(window);
    }

    @Override
    public void dispose() {
        var reminding = reminders;
        if (reminding != null) {
            reminding.stop();
        }
        var asking = login;
        if (asking != null) {
            asking.stop();
        }
        var upgrading = upgrade;
        if (upgrading != null) {
            upgrading.stop();
        }
        var line = statusLine;
        if (line != null) {
            line.dispose();
        }
    }
}
