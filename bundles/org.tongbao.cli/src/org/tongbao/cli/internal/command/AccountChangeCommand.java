package org.tongbao.cli.internal.command;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.account.Role;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;

/** Changes what somebody may do and for whom. */
@Component(service = Command.class)
public final class AccountChangeCommand implements Command {

    private final Stores stores;

    /** Over the store. */
    @Activate
    public AccountChangeCommand(@Reference Stores stores) {
        this.stores = stores;
    }

    @Override
    public String name() {
        return "account change";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "NAME",
                1,
                1,
                Messages.AccountChange_help,
                "tongbao account change officer6 --role officer,supervisor",
                Options.ofStore(AccountAnswer.options()));
    }

    @Override
    public Outcome run(Call call) {
        String roles = call.option(AccountAnswer.ROLE).orElse(Role.READER.id());
        if (AccountAnswer.roles(roles).isEmpty()) {
            return Options.wrong(AccountAnswer.ROLE, roles, AccountAnswer.roleIds());
        }
        return stores.reading(
                call,
                store -> AccountAnswer.changed(
                        store.accounts(),
                        call.operands().getFirst(),
                        account -> AccountAnswer.typed(call, account),
                        Messages.AccountChange_done));
    }
}
