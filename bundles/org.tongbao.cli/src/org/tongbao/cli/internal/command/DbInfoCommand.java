package org.tongbao.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.incident.LifeCycle;
import org.tongbao.core.store.IncidentCount;
import org.tongbao.core.store.StoreInfo;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.node.ObjectNode;

/** Says what store it is. */
@Component(service = Command.class)
public final class DbInfoCommand implements Command {

    private final Stores stores;

    /** Over the store. */
    @Activate
    public DbInfoCommand(@Reference Stores stores) {
        this.stores = stores;
    }

    @Override
    public String name() {
        return "db info";
    }

    @Override
    public Usage usage() {
        return new Usage("", 0, 0, Messages.DbInfo_help, "tongbao db info --json", Options.ofStore());
    }

    @Override
    public Outcome run(Call call) {
        return stores.reading(call, store -> {
            Result<StoreInfo> info = store.info();
            Result<List<IncidentCount>> counts = store.register().counts();
            if (!info.done() || !counts.done()) {
                return Stores.failed(info.done() ? counts : info);
            }
            Result<Long> records = store.chains().records();
            return records.done() ? answer(info.get(), counts.get(), records.get()) : Stores.failed(records);
        });
    }

    private static Outcome answer(StoreInfo info, List<IncidentCount> counts, long records) {
        ObjectNode document = Render.object();
        document.put("engine", info.engine());
        document.put("engineVersion", info.engineVersion());
        document.put("location", info.location());
        document.put("schemaVersion", info.schemaVersion());
        document.put("encrypted", info.encrypted());
        document.put("incidents", info.incidents());
        ObjectNode states = document.putObject("states");
        var words = new ArrayList<String>();
        for (LifeCycle.State state : LifeCycle.State.values()) {
            long incidents = counts.stream()
                    .filter(count -> count.state().equals(state.id()))
                    .mapToLong(IncidentCount::incidents)
                    .sum();
            states.put(state.id(), incidents);
            if (incidents > 0) {
                words.add(state.id() + " " + incidents);
            }
        }
        document.put("historyRecords", records);
        var lines = new ArrayList<>(List.of(
                Messages.bind(Messages.DbInfo_engine, info.engine(), info.engineVersion()),
                Messages.bind(Messages.DbInfo_location, info.location()),
                Messages.bind(Messages.DbInfo_schema, Integer.toString(info.schemaVersion())),
                info.encrypted() ? Messages.DbInfo_encrypted : Messages.DbInfo_plain,
                Messages.bind(Messages.DbInfo_counts, Long.toString(info.incidents()), Long.toString(records))));
        if (!words.isEmpty()) {
            lines.add(Messages.bind(Messages.DbInfo_states, String.join("  ", words)));
        }
        return Outcome.done(document, lines);
    }
}
