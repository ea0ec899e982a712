package org.tongbao.store.internal;

import java.util.List;
import java.util.Objects;
import org.tongbao.core.store.IncidentCount;
import org.tongbao.core.store.IncidentRegister;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.core.store.RegisterKey;
import org.tongbao.core.store.RegisterQuery;
import org.tongbao.model.finding.Result;

/** The register of an open database. Any thread but the UI thread. */
final class JdbcIncidentRegister implements IncidentRegister {

    private final Sessions sessions;

    JdbcIncidentRegister(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Result<List<RegisterKey>> keys(RegisterQuery query) {
        Objects.requireNonNull(query, "IncidentRegister::query");
        return sessions.transact(session -> Result.of(KeyReader.read(session, query)))
                .map(rows -> KeyReader.sorted(rows, query));
    }

    @Override
    public Result<List<IncidentSummary>> lines(List<String> ids) {
        Objects.requireNonNull(ids, "IncidentRegister::ids");
        return sessions.transact(session -> IncidentReader.lines(session, ids));
    }

    @Override
    public Result<List<IncidentCount>> counts() {
        return sessions.transact(session -> Result.of(CountTable.all(session)));
    }

    @Override
    public Result<Boolean> recount() {
        return sessions.transact(session -> Result.of(CountTable.recount(session)));
    }
}
