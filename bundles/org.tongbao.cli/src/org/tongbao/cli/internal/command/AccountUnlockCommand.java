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
import tools.jackson.databind.node.ObjectNode;

/** Takes the next password at once of somebody who has to wait after wrong ones. */
@Component(service = Command.class)
public final class AccountUnlockCommand implements Command {

    private final Stores stores;

    /** Over the store. */
    @Activate
    public AccountUnlockCommand(@Reference Stores stores) {
        this.stores = stores;
    }

    @Override
    public String name() {
        return "account unlock";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "NAME", 1, 1, Messages.AccountUnlock_help, "tongbao account unlock officer6", Options.ofStore());
    }

    @Override
    public Outcome run(Call call) {
        String name = call.operands().getFirst();
        return stores.reading(call, store -> {
            Result<Boolean> waited = store.accounts().unlock(name);
            if (!waited.done()) {
                return Stores.failed(waited);
            }
            ObjectNode document = Render.object();
            document.put("name", Account.spelt(name));
            document.put("waited", waited.get());
            String text = waited.get() ? Messages.AccountUnlock_done : Messages.AccountUnlock_none;
            return Outcome.done(document, List.of(Messages.bind(text, Account.spelt(name))));
        });
    }
}
