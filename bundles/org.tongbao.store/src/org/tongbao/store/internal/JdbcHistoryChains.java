package org.tongbao.store.internal;

import java.sql.SQLException;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.tongbao.core.store.ChainHead;
import org.tongbao.core.store.ChainReport;
import org.tongbao.core.store.HistoryChains;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** The chains of an open database. Any thread but the UI thread. */
final class JdbcHistoryChains implements HistoryChains {

    private final Sessions sessions;
    private final IncidentTable incidents;
    private final OrganizationTable organizations;

    JdbcHistoryChains(Sessions sessions, IncidentTable incidents, OrganizationTable organizations) {
        this.sessions = sessions;
        this.incidents = incidents;
        this.organizations = organizations;
    }

    @Override
    public Result<List<ChainHead>> heads() {
        return sessions.transact(session -> Result.of(ChainWalk.heads(session)));
    }

    @Override
    public Result<Long> records() {
        return sessions.transact(session -> Result.of(DocumentWalk.recorded(session)));
    }

    @Override
    public Result<ChainReport> verify(List<ChainHead> anchored, IProgressMonitor monitor) {
        return sessions.transact(session -> {
            try {
                return Result.of(verify(session, List.of(incidents, organizations), anchored, monitor));
            } catch (OperationCanceledException e) {
                return Result.refused(Finding.error(StoreFinding.VERIFY_CANCELLED, ""));
            }
        });
    }

    /** The same within a transaction that somebody has already. */
    static ChainReport verify(
            Session session, List<SnapshotTable<?>> tables, List<ChainHead> anchored, IProgressMonitor monitor)
            throws SQLException {
        var steps = new Steps(monitor);
        // each link is gone along in its chain, and again with the document it is of
        steps.begin(2
                * ChainWalk.heads(session).stream()
                        .mapToLong(ChainHead::position)
                        .sum());
        var walk = new ChainWalk(session, anchored, steps);
        ChainBreaks breaks = walk.run();
        var documents = new DocumentWalk(session, tables, steps);
        breaks.addAll(documents.run());
        counts(session, breaks);
        accounts(session, breaks);
        steps.end();
        return new ChainReport(
                ChainWalk.heads(session),
                walk.links(),
                documents.inherited(),
                documents.records(),
                documents.documents(),
                documents.unread(),
                breaks.sorted());
    }

    private static void counts(Session session, ChainBreaks breaks) throws SQLException {
        CountTable.wrong(session)
                .forEach((place, more) -> breaks.add(
                        StoreFinding.COUNT_DIFFERS,
                        place.organization(),
                        0,
                        ChainBreaks.Subject.NONE,
                        0,
                        place.state(),
                        Long.toString(Math.abs(more))));
    }

    /** Accounts have a history of their own, and are what it says. */
    private static void accounts(Session session, ChainBreaks breaks) throws SQLException {
        AccountHistory.broken(session)
                .ifPresent(number ->
                        breaks.add(StoreFinding.ACCOUNT_HISTORY_DIFFERS, "", number, ChainBreaks.Subject.NONE, 0));
        for (String name : AccountHistory.different(session)) {
            breaks.add(StoreFinding.ACCOUNT_DIFFERS, "", 0, ChainBreaks.Subject.NONE, 0, name);
        }
    }
}
