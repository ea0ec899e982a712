package org.tongbao.cli.internal.command;

import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Command;
import org.tongbao.core.incident.LifeCycle.Act;

/** Marks an incident as a duplicate of another. */
@Component(service = Command.class)
public final class IncidentDuplicateCommand extends LifeCommand {

    /** By the computer's clock. */
    @Activate
    public IncidentDuplicateCommand(@Reference Stores stores) {
        super("incident duplicate", Act.MARK_DUPLICATE, Messages.IncidentDuplicate_help, stores, Clock.systemUTC());
    }
}
