package org.tongbao.core.store;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.tongbao.model.finding.Result;

/** Opens stores. OSGi service, found by the workbench and the command line; any thread but the UI thread. */
public interface IncidentStores {

    /**
     * Opens, creating it when new, the store at a place.
     *
     * @param place folder of an embedded database, or JDBC URL without any secret
     * @param credentials for databases that have accounts; for one in a folder that is encrypted the passphrase or the recovery
     *     code as password
     * @param upgrade told how far the tables of an older program are brought up to date, at any thread; nothing is begun where they are
     *     already. Not asked whether to go on
     * @return refused with one of: {@code database-in-use} (another process, XSDB6), {@code database-damaged},
     *     {@code database-newer}, {@code database-read-only}, {@code disk-full}, {@code database-unreachable}, {@code
     *     seal-passphrase-missing}, {@code seal-passphrase-wrong}
     */
    Result<IncidentStore> open(String place, Credentials credentials, IProgressMonitor upgrade);

    /** The same when nobody watches. */
    default Result<IncidentStore> open(String place, Credentials credentials) {
        return open(place, credentials, new NullProgressMonitor());
    }

    /** Opens the store at a place as nobody in particular. */
    default Result<IncidentStore> open(String place) {
        return open(place, Credentials.NONE);
    }

    /**
     * Copies everything from one store to a place where nothing is yet, whatever the engines, and compares both before
     * anybody sees the copy. All or nothing.
     *
     * @param from place of the store to be read; nobody may have an embedded one open
     * @param reader for the one that is read
     * @param to place of the copy; a folder is made, and encrypted by the same key when the one that is read is; a database on a
     *     server must be there and empty
     * @param writer for the copy
     * @param monitor told how far it has come, and asked whether to go on
     * @return what is in both; refused as by {@link #open(String, Credentials)} for either place, with {@code
     *     database-not-empty}, with {@code copy-differs} when they are not equal, or with {@code copy-cancelled}
     */
    Result<CopyReport> copy(String from, Credentials reader, String to, Credentials writer, IProgressMonitor monitor);

    /** The same when nobody watches. */
    default Result<CopyReport> copy(String from, Credentials reader, String to, Credentials writer) {
        return copy(from, reader, to, writer, new NullProgressMonitor());
    }

    /**
     * Restores a backup into a folder that holds no database yet. Nobody sees the database before its files, tables and
     * chains were seen to be those of the backup; nothing is left of it when it is refused.
     *
     * @param backup folder of one backup, as {@link IncidentStore#backup(String)} made it; never changed
     * @param opener with the passphrase or the recovery code of that time for the backup of an encrypted database, which what is
     *     restored has as well
     * @param to folder of the new database; made when missing
     * @param monitor told how far it has come, and asked whether to go on
     * @return what was restored; refused with {@code backup-unreadable}, {@code backup-altered}, {@code backup-newer}, {@code
     *     backup-unsound}, {@code database-not-empty}, {@code restore-cancelled}, or as by {@link #open(String, Credentials)} for
     *     the place
     */
    Result<BackupReport> restore(String backup, Credentials opener, String to, IProgressMonitor monitor);

    /** The same when nobody watches. */
    default Result<BackupReport> restore(String backup, Credentials opener, String to) {
        return restore(backup, opener, to, new NullProgressMonitor());
    }

    /** Restores the backup of a database that was not encrypted. */
    default Result<BackupReport> restore(String backup, String to) {
        return restore(backup, Credentials.NONE, to);
    }

    /**
     * Restores a backup and does again what was saved after it, as the log of the damaged database tells that was backed up.
     *
     * @param opener as for {@link #restore(String, Credentials, String)}
     * @param damaged folder of that database, whose data may be gone; never changed
     * @param monitor likewise; not asked while the engine does again what its log tells
     * @return what was restored, with the information {@code backup-rolled-forward}; refused also with {@code log-missing}, {@code
     *     log-foreign} or {@code log-unreadable}
     */
    Result<BackupReport> rollForward(
            String backup, Credentials opener, String damaged, String to, IProgressMonitor monitor);

    /** The same when nobody watches. */
    default Result<BackupReport> rollForward(String backup, Credentials opener, String damaged, String to) {
        return rollForward(backup, opener, damaged, to, new NullProgressMonitor());
    }
}
