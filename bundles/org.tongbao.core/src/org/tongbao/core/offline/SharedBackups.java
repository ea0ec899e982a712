package org.tongbao.core.offline;

import java.util.List;
import org.tongbao.core.store.BackupReport;
import org.tongbao.core.store.StoreBackups;
import org.tongbao.model.finding.Result;

/**
 * Backups of a shared database, which are the server's business; the copy is none that anybody backs up.
 *
 * @param connection to it
 */
record SharedBackups(Connection connection) implements StoreBackups {

    @Override
    public Result<BackupReport> makeAndKeepLog(String directory) {
        return connection.onlyServer(store -> store.backups().makeAndKeepLog(directory));
    }

    @Override
    public Result<List<BackupReport>> in(String directory) {
        return connection.onlyServer(store -> store.backups().in(directory));
    }

    @Override
    public Result<List<String>> remove(String directory, List<BackupReport> backups) {
        return connection.onlyServer(store -> store.backups().remove(directory, backups));
    }

    @Override
    public Result<Boolean> dropLog() {
        return connection.onlyServer(store -> store.backups().dropLog());
    }
}
