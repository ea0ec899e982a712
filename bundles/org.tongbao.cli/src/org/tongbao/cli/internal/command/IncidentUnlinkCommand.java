package org.tongbao.cli.internal.command;

import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Command;
import org.tongbao.core.incident.LifeCycle.Act;

/** Takes back that an incident is related to another. */
@Component(service = Command.class)
public final class IncidentUnlinkCommand extends LifeCommand {

    /** By the computer's clock. */
    @Activate
    public IncidentUnlinkCommand(@Reference Stores stores) {
        super("incident unlink", Act.SEPARATE, Messages.IncidentUnlink_help, stores, Clock.systemUTC());
    }
}
