package org.tongbao.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.account.AccountRecord;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.time.RocDates;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells what was done to accounts, and by whom. */
@Component(service = Command.class)
public final class AccountHistoryCommand implements Command {

    private final Stores stores;

    /** Over the store. */
    @Activate
    public AccountHistoryCommand(@Reference Stores stores) {
        this.stores = stores;
    }

    @Override
    public String name() {
        return "account history";
    }

    @Override
    public Usage usage() {
        return new Usage("", 0, 0, Messages.AccountHistory_help, "tongbao account history --json", Options.ofStore());
    }

    @Override
    public Outcome run(Call call) {
        return stores.reading(call, store -> {
            Result<List<AccountRecord>> records = store.accounts().history();
            if (!records.done()) {
                return Stores.failed(records);
            }
            ObjectNode document = Render.object();
            ArrayNode array = document.putArray("records");
            List<String> lines = new ArrayList<>();
            for (AccountRecord each : records.get()) {
                ObjectNode node = array.addObject();
                node.put("sequence", each.sequence());
                new Render(OrgLines.ZONE).instant(node, "at", Optional.of(each.at()));
                Render.text(node, "by", each.by());
                node.put("account", each.account());
                node.put("action", each.action());
                Render.text(node, "from", each.from());
                Render.text(node, "to", each.to());
                lines.add(Messages.bind(Messages.AccountHistory_line, new Object[] {
                    Long.toString(each.sequence()),
                    RocDates.format(each.at(), OrgLines.ZONE),
                    each.by().isEmpty() ? Messages.AccountHistory_nobody : each.by(),
                    each.action(),
                    each.account(),
                    each.to()
                }));
            }
            return Outcome.done(document, lines);
        });
    }
}
