package org.tongbao.cli.internal.command;

import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Command;
import org.tongbao.core.incident.LifeCycle.Act;

/** Relates an incident to another (K:516). */
@Component(service = Command.class)
public final class IncidentLinkCommand extends LifeCommand {

    /** By the computer's clock. */
    @Activate
    public IncidentLinkCommand(@Reference Stores stores) {
        super("incident link", Act.RELATE, Messages.IncidentLink_help, stores, Clock.systemUTC());
    }
}
