package org.tongbao.workbench.internal.backup;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.tongbao.core.store.BackupReport;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.ui.widgets.FileChoice;
import org.tongbao.workbench.internal.ProgressWindow;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.store.StoreAccess;

/** Makes one backup now, beside the work. UI thread. */
public final class BackupNow {

    private BackupNow() {}

    /** Asks for the folder and makes it. */
    public static void open(IWorkbenchWindow window) {
        window.getService(FileChoice.class)
                .folder(window.getShell(), Messages.Backup_title, Messages.Backup_where)
                .ifPresent(folder -> start(window, folder.toString()));
    }

    private static void start(IWorkbenchWindow window, String folder) {
        var access = window.getService(StoreAccess.class);
        access.store()
                .ifPresent(store -> ProgressWindow.run(
                        window.getShell(),
                        access,
                        new ProgressWindow.Task<>(
                                "backup", Messages.Backup_running, 0, monitor -> store.backup(folder, monitor)),
                        BackupNow::said));
    }

    private static List<String> said(Result<BackupReport> made) {
        var words = new ArrayList<String>();
        made.findings().stream().map(Finding::message).forEach(words::add);
        made.value()
                .map(report -> NLS.bind(Messages.Backup_done, report.backup(), Long.toString(report.rows("incident"))))
                .ifPresent(words::add);
        return words;
    }
}
