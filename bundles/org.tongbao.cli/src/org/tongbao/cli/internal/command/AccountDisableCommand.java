package org.tongbao.cli.internal.command;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.command.Command;

/** Lets nobody log in by an account any more; what was done by it stays. */
@Component(service = Command.class)
public final class AccountDisableCommand extends AccountUseCommand {

    /** Over the store. */
    @Activate
    public AccountDisableCommand(@Reference Stores stores) {
        super(stores, "disable", true);
    }
}
