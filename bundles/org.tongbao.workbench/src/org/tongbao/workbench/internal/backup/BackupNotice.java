package org.tongbao.workbench.internal.backup;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.tongbao.model.finding.Finding;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.look.Icon;
import org.tongbao.ui.widgets.NoticeBar;
import org.tongbao.workbench.internal.nls.Messages;

/** Says what is in the way of scheduled backups, and offers to try again or to set them otherwise. UI thread. */
public final class BackupNotice extends NoticeBar {

    private final BackupDesk desk;

    /** An invisible notice, which appears by itself. */
    public BackupNotice(Composite parent, BackupDesk desk) {
        super(parent, "backup.notice", 4);
        this.desk = desk;
        Runnable changed = () -> UiThread.async(this, this::show);
        desk.addListener(changed);
        addDisposeListener(event -> desk.removeListener(changed));
        show();
    }

    private void show() {
        redraw(() -> desk.troubles().stream().findFirst().ifPresent(this::draw));
    }

    private void draw(Finding finding) {
        icon(Icon.WARNING);
        text(finding.message(), 1);
        button("backup.again", Messages.Backup_again, desk::look);
        button("backup.settings", Messages.Backup_settings, this::openSettings);
    }

    private void openSettings() {
        PreferencesUtil.createPreferenceDialogOn(getShell(), BackupPage.ID, null, null)
                .open();
    }
}
