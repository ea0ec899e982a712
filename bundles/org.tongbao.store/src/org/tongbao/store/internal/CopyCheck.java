package org.tongbao.store.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.tongbao.core.seal.DataKey;
import org.tongbao.core.store.ChainHead;
import org.tongbao.core.store.ChainReport;
import org.tongbao.core.store.CopyReport;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/**
 * Opens a database that nobody else knows of and looks whether it is whole: the engine starts it, all rows can be read, and the
 * chains of the history hold. Any thread but the UI thread.
 */
final class CopyCheck {

    private final JdbcIncidentStore.Derived derived;
    private final RecordingClock clock;

    /** By the same columns and clock as the stores. */
    CopyCheck(JdbcIncidentStore.Derived derived, RecordingClock clock) {
        this.derived = derived;
        this.clock = clock;
    }

    /**
     * What a database holds.
     *
     * @param schema its version
     * @param tables by name
     * @param heads of the chains, by organization
     */
    record Contents(int schema, List<CopyReport.Table> tables, List<ChainHead> heads) {

        /** Keeps copies. */
        Contents {
            tables = List.copyOf(tables);
            heads = List.copyOf(heads);
        }
    }

    /**
     * Checks a database, brings it to the newest schema and lets go of its files.
     *
     * @param backup the folder that people know, for what is refused
     * @param files of the engine
     * @param key that encrypts it
     * @param expected heads that must be in its chains
     * @param monitor told how far it has come and asked whether to go on
     * @return what it held before an upgrade, with a warning for each place where the history does not hold; refused with {@code
     *     verify-cancelled} when it was not to go on
     */
    Result<Contents> run(
            Path backup, Path files, Optional<DataKey> key, List<ChainHead> expected, IProgressMonitor monitor) {
        var database = new DerbyDatabase(backup, files, false, key);
        var sessions = new Sessions(database);
        Result<Contents> checked;
        try {
            checked = sessions.transact(session -> contents(session, database))
                    .then(contents ->
                            walked(sessions, backup, expected, monitor).map(report -> contents));
        } finally {
            sessions.end();
        }
        try {
            database.close();
        } catch (SQLException e) {
            // what did not stop in order is not known to be on the disk
            return checked.done() ? Result.refused(database.trouble().of(e)) : checked;
        }
        return checked;
    }

    private Result<Contents> contents(Session session, DerbyDatabase database) throws SQLException {
        Optional<Integer> version = Schema.version(session);
        if (version.isEmpty()) {
            return Result.refused(database.trouble().damaged("schema_version"));
        }
        var contents = new Contents(version.get(), StoreCopy.digests(session), ChainWalk.heads(session));
        // what keeps it is told so anew
        LogArchive.end(session);
        return Schema.upgrade(session, clock.clock().instant(), database, new NullProgressMonitor())
                .map(newest -> contents);
    }

    private Result<ChainReport> walked(
            Sessions sessions, Path backup, List<ChainHead> expected, IProgressMonitor monitor) {
        return sessions.transact(session -> {
            ChainReport report;
            try {
                report = verify(session, expected, monitor);
            } catch (OperationCanceledException e) {
                return Result.refused(Finding.error(StoreFinding.VERIFY_CANCELLED, ""));
            }
            List<Finding> broken = report.breaks().stream()
                    .map(one -> Finding.warning(
                            StoreFinding.BACKUP_BROKEN, "", backup, one.what().message()))
                    .toList();
            return Result.of(report, broken);
        });
    }

    /** The chains of a database within a transaction. */
    ChainReport verify(Session session, List<ChainHead> expected, IProgressMonitor monitor) throws SQLException {
        var chains = new ChainTable();
        List<SnapshotTable<?>> tables = List.of(
                new IncidentTable(derived.incidents(), clock, chains),
                new OrganizationTable(derived.organizations(), clock, chains));
        return JdbcHistoryChains.verify(session, tables, expected, monitor);
    }
}
