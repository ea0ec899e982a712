package org.tongbao.core.offline;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.tongbao.core.store.ChainHead;
import org.tongbao.core.store.ChainReport;
import org.tongbao.core.store.HistoryChains;
import org.tongbao.core.store.IncidentFeed;
import org.tongbao.core.store.IndexKey;
import org.tongbao.model.finding.Result;

/**
 * What only the shared database itself can tell: its chains, which a copy of some documents does not have, and what its index is made
 * from, which an outage must not make anew.
 */
record ServersOwn(Connection connection) implements HistoryChains, IncidentFeed {

    @Override
    public Result<List<ChainHead>> heads() {
        return connection.onlyServer(store -> store.chains().heads());
    }

    @Override
    public Result<Long> records() {
        return connection.onlyServer(store -> store.chains().records());
    }

    @Override
    public Result<ChainReport> verify(List<ChainHead> anchored, IProgressMonitor progress) {
        return connection.onlyServer(store -> store.chains().verify(anchored, progress));
    }

    @Override
    public Result<IndexKey> key() {
        return connection.onlyServer(store -> store.feed().key());
    }

    @Override
    public Result<Page> after(String id, int limit) {
        return connection.onlyServer(store -> store.feed().after(id, limit));
    }

    @Override
    public Result<Page> these(List<String> ids) {
        return connection.onlyServer(store -> store.feed().these(ids));
    }

    @Override
    public Result<Optional<Changes>> since(List<ChainHead> seen) {
        return connection.onlyServer(store -> store.feed().since(seen));
    }
}
