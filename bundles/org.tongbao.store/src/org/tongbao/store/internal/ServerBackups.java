package org.tongbao.store.internal;

import java.util.List;
import org.tongbao.core.store.BackupReport;
import org.tongbao.core.store.StoreBackups;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/**
 * A database on a server is backed up by the server's own means.
 *
 * @param place its address
 */
record ServerBackups(String place) implements StoreBackups {

    @Override
    public Result<BackupReport> makeAndKeepLog(String directory) {
        return refused();
    }

    @Override
    public Result<List<BackupReport>> in(String directory) {
        return refused();
    }

    @Override
    public Result<List<String>> remove(String directory, List<BackupReport> backups) {
        return refused();
    }

    @Override
    public Result<Boolean> dropLog() {
        return refused();
    }

    private <T> Result<T> refused() {
        return Result.refused(Finding.error(StoreFinding.BACKUP_ON_SERVER, "", place));
    }
}
