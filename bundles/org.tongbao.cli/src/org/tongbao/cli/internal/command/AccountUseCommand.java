package org.tongbao.cli.internal.command;

import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;

/** Lets nobody log in by an account any more, or somebody again; what was done by it stays. */
abstract class AccountUseCommand implements Command {

    private final Stores stores;
    private final String verb;
    private final boolean disabled;

    AccountUseCommand(Stores stores, String verb, boolean disabled) {
        this.stores = stores;
        this.verb = verb;
        this.disabled = disabled;
    }

    @Override
    public final String name() {
        return "account " + verb;
    }

    @Override
    public final Usage usage() {
        return new Usage(
                "NAME",
                1,
                1,
                disabled ? Messages.AccountDisable_help : Messages.AccountEnable_help,
                "tongbao account " + verb + " officer6",
                Options.ofStore());
    }

    @Override
    public final Outcome run(Call call) {
        return stores.reading(
                call,
                store -> AccountAnswer.changed(
                        store.accounts(),
                        call.operands().getFirst(),
                        account -> account.disabled(disabled),
                        disabled ? Messages.AccountDisable_done : Messages.AccountEnable_done));
    }
}
