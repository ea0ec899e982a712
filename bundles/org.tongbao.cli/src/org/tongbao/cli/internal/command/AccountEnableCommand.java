package org.tongbao.cli.internal.command;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.command.Command;

/** Lets somebody log in by his account again. */
@Component(service = Command.class)
public final class AccountEnableCommand extends AccountUseCommand {

    /** Over the store. */
    @Activate
    public AccountEnableCommand(@Reference Stores stores) {
        super(stores, "enable", false);
    }
}
