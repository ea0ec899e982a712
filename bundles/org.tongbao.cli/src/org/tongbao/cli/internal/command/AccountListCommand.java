package org.tongbao.cli.internal.command;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.account.Account;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists who may use the database. */
@Component(service = Command.class)
public final class AccountListCommand implements Command {

    private final Stores stores;

    /** Over the store. */
    @Activate
    public AccountListCommand(@Reference Stores stores) {
        this.stores = stores;
    }

    @Override
    public String name() {
        return "account list";
    }

    @Override
    public Usage usage() {
        return new Usage("", 0, 0, Messages.AccountList_help, "tongbao account list --json", Options.ofStore());
    }

    @Override
    public Outcome run(Call call) {
        return stores.reading(call, store -> {
            Result<List<Account>> accounts = store.accounts().list();
            if (!accounts.done()) {
                return Stores.failed(accounts);
            }
            ObjectNode document = Render.object();
            ArrayNode array = document.putArray("accounts");
            accounts.get().forEach(each -> AccountAnswer.write(array.addObject(), each));
            List<String> lines = accounts.get().isEmpty()
                    ? List.of(Messages.AccountList_none)
                    : accounts.get().stream().map(AccountAnswer::line).toList();
            return Outcome.done(document, lines);
        });
    }
}
