package org.tongbao.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.search.IndexProgress;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.node.ObjectNode;

/** Makes anew what is derived of all incidents: the search index and the counts. */
@Component(service = Command.class)
public final class DbReindexCommand implements Command {

    private final Stores stores;
    private final TextSearch search;

    /** Over the store and the installed search. */
    @Activate
    public DbReindexCommand(@Reference Stores stores, @Reference TextSearch search) {
        this.stores = stores;
        this.search = search;
    }

    @Override
    public String name() {
        return "db reindex";
    }

    @Override
    public Usage usage() {
        return new Usage("", 0, 0, Messages.DbReindex_help, "tongbao db reindex", Options.ofStore());
    }

    @Override
    public Outcome run(Call call) {
        return stores.reading(call, store -> run(call, store));
    }

    private Outcome run(Call call, IncidentStore store) {
        Result<Boolean> counted = store.register().recount();
        if (!counted.done()) {
            return Stores.failed(counted);
        }
        Optional<Result<IndexProgress>> made = search.rebuild(call, store);
        if (made.isEmpty()) {
            return Outcome.failed(ExitStatus.REFUSED, Messages.DbReindex_none);
        }
        return made.get().done() ? answer(made.get().get(), counted.get()) : Stores.failed(made.get());
    }

    private static Outcome answer(IndexProgress made, boolean mended) {
        ObjectNode document = Render.object();
        document.put("incidents", made.done());
        document.put("countsMended", mended);
        var lines = new ArrayList<>(List.of(Messages.bind(Messages.DbReindex_done, Long.toString(made.done()))));
        if (mended) {
            lines.add(Messages.DbReindex_mended);
        }
        return Outcome.done(document, lines);
    }
}
