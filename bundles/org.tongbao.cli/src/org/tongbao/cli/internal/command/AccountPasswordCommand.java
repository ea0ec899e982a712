package org.tongbao.cli.internal.command;

import java.util.Arrays;
import java.util.function.Function;
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
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.finding.Result;

/** Changes one's own password, or gives somebody else another. */
@Component(service = Command.class)
public final class AccountPasswordCommand implements Command {

    private final Stores stores;

    /** Over the store. */
    @Activate
    public AccountPasswordCommand(@Reference Stores stores) {
        this.stores = stores;
    }

    @Override
    public String name() {
        return "account password";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "[NAME]",
                0,
                1,
                Messages.AccountPassword_help,
                "tongbao account password --user officer6",
                Options.ofStore());
    }

    @Override
    public Outcome run(Call call) {
        return stores.reading(
                call,
                store -> call.operands().isEmpty()
                        ? own(call, store)
                        : others(call, store, call.operands().getFirst()));
    }

    /** The former once more: whoever finds a place where somebody is logged in must not keep him out. */
    private static Outcome own(Call call, IncidentStore store) {
        String name = store.accounts().actor().account().map(Account::name).orElse("");
        if (name.isEmpty()) {
            return Outcome.failed(
                    ExitStatus.USAGE, Messages.bind(Messages.Error_optionMissing, "account password", Options.USER));
        }
        Result<char[]> former = Secrets.read(call, Messages.bind(Messages.Account_former, name));
        return former.done()
                ? changed(call, name, fresh -> store.accounts().changePassword(former.get(), fresh))
                : Outcome.failed(ExitStatus.USAGE, former.findings());
    }

    private static Outcome others(Call call, IncidentStore store, String name) {
        return changed(call, name, fresh -> store.accounts().setPassword(name, fresh));
    }

    private static Outcome changed(Call call, String name, Function<char[], Result<Account>> change) {
        Result<char[]> fresh =
                Secrets.fresh(call, Messages.bind(Messages.Account_new, name), Messages.Encryption_again);
        if (!fresh.done()) {
            return Outcome.failed(ExitStatus.USAGE, fresh.findings());
        }
        Result<Account> done = change.apply(fresh.get());
        Arrays.fill(fresh.get(), '\0');
        return done.done() ? AccountAnswer.of(done.get(), Messages.AccountPassword_done) : Stores.failed(done);
    }
}
