package org.tongbao.cli.internal.command;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;

/** Lets somebody log in by his account again. */
@Component(service = Command.class)
public final class AccountEnableCommand implements Command {

    private final Stores stores;

    /** Over the store. */
    @Activate
    public AccountEnableCommand(@Reference Stores stores) {
        this.stores = stores;
    }

    @Override
    public String name() {
        return "account enable";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "NAME", 1, 1, Messages.AccountEnable_help, "tongbao account enable officer6", Options.ofStore());
    }

    @Override
    public Outcome run(Call call) {
        return stores.reading(
                call,
                store -> AccountAnswer.changed(
                        store.accounts(),
                        call.operands().getFirst(),
                        account -> account.disabled(false),
                        Messages.AccountEnable_done));
    }
}
