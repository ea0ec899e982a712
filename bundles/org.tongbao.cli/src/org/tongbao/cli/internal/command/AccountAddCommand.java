package org.tongbao.cli.internal.command;

import java.util.Arrays;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.account.Account;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.model.finding.Result;

/** Makes an account; the first one ends that whoever opens the database may do everything. */
@Component(service = Command.class)
public final class AccountAddCommand implements Command {

    private final Stores stores;

    /** Over the store. */
    @Activate
    public AccountAddCommand(@Reference Stores stores) {
        this.stores = stores;
    }

    @Override
    public String name() {
        return "account add";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "NAME",
                1,
                1,
                Messages.AccountAdd_help,
                "tongbao account add officer6 --role officer --full-name 人員06",
                Options.ofStore(AccountAnswer.options()));
    }

    @Override
    public Outcome run(Call call) {
        String name = call.operands().getFirst();
        String roles = call.option(AccountAnswer.ROLE).orElse("");
        if (AccountAnswer.roles(roles).isEmpty()) {
            return Options.wrong(AccountAnswer.ROLE, roles, AccountAnswer.roleIds());
        }
        return stores.writing(call, store -> {
            Result<char[]> password =
                    Secrets.fresh(call, Messages.bind(Messages.Account_new, name), Messages.Encryption_again);
            if (!password.done()) {
                return Outcome.failed(ExitStatus.USAGE, password.findings());
            }
            Account account = AccountAnswer.typed(call, Account.fresh(name, "", Set.of(), ""));
            Result<Account> made = store.accounts().add(account, password.get());
            Arrays.fill(password.get(), '\0');
            return made.done() ? AccountAnswer.of(made.get(), Messages.AccountAdd_done) : Stores.failed(made);
        });
    }
}
