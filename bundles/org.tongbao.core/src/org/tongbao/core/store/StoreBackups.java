package org.tongbao.core.store;

import java.util.List;
import org.tongbao.model.finding.Result;

/**
 * Backups of one embedded store that are made again and again, and what was saved between them. Blocking: never call on the UI thread. On a
 * server all are refused with {@code backup-on-server}.
 */
public interface StoreBackups {

    /**
     * Backs up as {@link IncidentStore#backup(String)} does, and has the engine keep its log from now on, so that what is saved later can
     * be brought back even when the data are destroyed. What of the log came before a sound backup is removed.
     */
    Result<BackupReport> makeAndKeepLog(String directory);

    /**
     * The backups of this database in a folder, newest first: complete ones whose history is a part of this database's own, and of those
     * whose history did not hold the ones that were made from the same place. Empty where the folder is not there. Files are not read.
     */
    Result<List<BackupReport>> in(String directory);

    /**
     * Removes sound backups of this database; whatever else is named stays.
     *
     * @param backups as {@link #in(String)} told of them
     * @return folders of those that were removed
     */
    Result<List<String>> remove(String directory, List<BackupReport> backups);

    /**
     * Has the engine keep its log no longer, and removes what was kept.
     *
     * @return false where it did not keep it
     */
    Result<Boolean> dropLog();
}
