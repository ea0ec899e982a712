package org.tongbao.cli.internal.command;

import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Command;
import org.tongbao.core.incident.LifeCycle.Act;

/** Declares an incident void. */
@Component(service = Command.class)
public final class IncidentVoidCommand extends LifeCommand {

    /** By the computer's clock. */
    @Activate
    public IncidentVoidCommand(@Reference Stores stores) {
        super("incident void", Act.VOID, Messages.IncidentVoid_help, stores, Clock.systemUTC());
    }
}
