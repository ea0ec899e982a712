package org.tongbao.store.internal;

import java.sql.SQLException;
import java.util.List;
import org.tongbao.core.store.ChainHead;
import org.tongbao.core.store.ChainReport;
import org.tongbao.core.store.HistoryChains;
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
    public Result<ChainReport> verify(List<ChainHead> anchored) {
        return sessions.transact(session -> {
            var walk = new ChainWalk(session, anchored);
            ChainBreaks breaks = walk.run();
            var documents = new DocumentWalk(session, List.of(incidents, organizations));
            breaks.addAll(documents.run());
            counts(session, breaks);
            return Result.of(new ChainReport(
                    ChainWalk.heads(session),
                    walk.links(),
                    documents.inherited(),
                    documents.records(),
                    documents.documents(),
                    documents.unread(),
                    breaks.sorted()));
        });
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
}
