package org.tongbao.cli.internal.command;

import java.time.ZoneId;
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
import org.tongbao.core.form.Texts;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.core.store.HistoryRecord;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.core.time.RocDates;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows every change of an incident. */
@Component(service = Command.class)
public final class IncidentHistoryCommand implements Command {

    private static final ZoneId ZONE = ZoneId.of("Asia/Taipei");

    private static final String PACK = "pack";

    private static final int MOST_CHARACTERS = 1000;

    private final Stores stores;
    private final RulePackRegistry packs;

    /** Over the store, naming rule packs as they name themselves. */
    @Activate
    public IncidentHistoryCommand(@Reference Stores stores, @Reference RulePackRegistry packs) {
        this.stores = stores;
        this.packs = packs;
    }

    @Override
    public String name() {
        return "incident history";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "ID",
                1,
                1,
                Messages.IncidentHistory_help,
                "tongbao incident history 0198f2a0-0000-7000-8000-000000000001 --json",
                Options.ofStore());
    }

    @Override
    public Outcome run(Call call) {
        return stores.reading(call, store -> history(store, call.operands().get(0)));
    }

    private Outcome history(IncidentStore store, String name) {
        Result<Optional<StoredIncident>> loaded = store.load(name);
        if (!loaded.done()) {
            return Stores.failed(loaded);
        }
        Optional<StoredIncident> found = loaded.get();
        if (found.isEmpty()) {
            return Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.Error_noIncident, name));
        }
        String id = found.get().incident().getId();
        Result<List<HistoryRecord>> history = store.history(id);
        return history.done() ? answer(id, history.get()) : Stores.failed(history);
    }

    private Outcome answer(String id, List<HistoryRecord> history) {
        ObjectNode document = Render.object();
        document.put("id", id);
        ArrayNode array = document.putArray("history");
        List<String> lines = new ArrayList<>();
        for (HistoryRecord change : history) {
            ObjectNode node = array.addObject();
            node.put("sequence", change.sequence());
            node.put("revision", change.revision());
            node.put("at", RocDates.iso(change.at(), ZONE));
            Render.text(node, "author", change.author());
            node.put("action", change.action());
            node.put("subject", change.subject());
            Render.text(node, "from", change.from());
            Render.text(node, "to", change.to());
            Render.text(node, "reason", change.reason());
            lines.add(Messages.bind(Messages.IncidentHistory_line, new Object[] {
                Long.toString(change.revision()),
                RocDates.format(change.at(), ZONE),
                change.author(),
                change.subject(),
                words(change.subject(), change.from()),
                words(change.subject(), change.to())
            }));
        }
        return Outcome.done(document, lines);
    }

    /** What is long, e.g. what was signed, is whole in JSON alone. */
    private static String shortened(String value) {
        return value.codePointCount(0, value.length()) > MOST_CHARACTERS
                ? value.substring(0, value.offsetByCodePoints(0, MOST_CHARACTERS)) + '…'
                : value;
    }

    private String words(String subject, String value) {
        if (value.isEmpty()) {
            return "–";
        }
        String id = value.replace("\"", "");
        return PACK.equals(subject)
                ? packs.find(id)
                        .map(pack -> Texts.title(pack) + " (" + id + ")")
                        .orElse(id)
                : shortened(value);
    }
}
