package org.tongbao.core.offline;

import java.util.List;
import org.tongbao.core.store.IncidentCount;
import org.tongbao.core.store.IncidentRegister;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.core.store.RegisterKey;
import org.tongbao.core.store.RegisterQuery;
import org.tongbao.model.finding.Result;

/** The register of the shared database or, while it cannot be reached, of what is held here. */
record SharedRegister(Connection connection) implements IncidentRegister {

    @Override
    public Result<List<RegisterKey>> keys(RegisterQuery query) {
        return connection.ask(store -> store.register().keys(query));
    }

    @Override
    public Result<List<IncidentSummary>> lines(List<String> ids) {
        return connection.ask(store -> store.register().lines(ids));
    }

    @Override
    public Result<List<IncidentCount>> counts() {
        return connection.ask(store -> store.register().counts());
    }

    @Override
    public Result<Boolean> recount() {
        return connection.onlyServer(store -> store.register().recount());
    }
}
