package org.tongbao.cli.internal.command;

import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Command;
import org.tongbao.core.incident.LifeCycle.Act;

/** Takes an incident up again. */
@Component(service = Command.class)
public final class IncidentReopenCommand extends LifeCommand {

    /** By the computer's clock. */
    @Activate
    public IncidentReopenCommand(@Reference Stores stores) {
        super("incident reopen", Act.REOPEN, Messages.IncidentReopen_help, stores, Clock.systemUTC());
    }
}
