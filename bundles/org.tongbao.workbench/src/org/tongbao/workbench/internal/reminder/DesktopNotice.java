package org.tongbao.workbench.internal.reminder;

import java.time.Instant;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolTip;
import org.eclipse.swt.widgets.TrayItem;
import org.tongbao.core.reminder.Reminder;
import org.tongbao.core.reminder.ReminderWords;
import org.tongbao.ui.look.Icon;
import org.tongbao.workbench.internal.nls.Messages;

/**
 * Reminders as notifications of the desktop, where the window toolkit brings such: on Windows, from the notification area.
 * Other desktops offer nothing it can tell whether anybody sees, so nothing is pretended there. UI thread.
 */
final class DesktopNotice {

    private final Shell owner;
    private @Nullable TrayItem item;

    DesktopNotice(Shell owner) {
        this.owner = owner;
        owner.addListener(SWT.Dispose, event -> dispose());
    }

    /** True where this desktop has notifications. */
    static boolean available(Display display) {
        return "win32".equals(SWT.getPlatform()) && display.getSystemTray() != null;
    }

    /** Notifies of reminders, the first in full. */
    void show(List<Reminder> fresh, Instant now, Runnable chosen) {
        if (fresh.isEmpty() || !available(owner.getDisplay())) {
            return;
        }
        var before = item;
        TrayItem tray = before == null || before.isDisposed() ? create() : before;
        item = tray;
        var balloon = new ToolTip(owner, SWT.BALLOON | SWT.ICON_WARNING);
        balloon.setText(ReminderWords.line(fresh.get(0), now));
        String incident = ReminderWords.incident(fresh.get(0).row().incident());
        balloon.setMessage(
                fresh.size() == 1 ? incident : incident + '\n' + NLS.bind(Messages.Reminder_more, fresh.size() - 1));
        balloon.addListener(SWT.Selection, event -> chosen.run());
        tray.setToolTip(balloon);
        balloon.setVisible(true);
    }

    private TrayItem create() {
        var made = new TrayItem(owner.getDisplay().getSystemTray(), SWT.NONE);
        made.setImage(Icon.DEADLINE.image(owner.getDisplay()));
        made.setToolTipText(Messages.Reminder_title);
        made.addListener(SWT.DefaultSelection, event -> owner.forceActive());
        return made;
    }

    private void dispose() {
        var tray = item;
        if (tray != null && !tray.isDisposed()) {
            tray.dispose();
        }
    }
}
