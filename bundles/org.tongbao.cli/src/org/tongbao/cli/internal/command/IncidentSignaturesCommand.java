package org.tongbao.cli.internal.command;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;

/** Shows who has signed an incident and who is to sign next, with what was changed since. */
@Component(service = Command.class)
public final class IncidentSignaturesCommand implements Command {

    private final Signed signed;

    /** Over the store. */
    @Activate
    public IncidentSignaturesCommand(@Reference Signed signed) {
        this.signed = signed;
    }

    @Override
    public String name() {
        return "incident signatures";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "ID",
                1,
                1,
                Messages.IncidentSignatures_help,
                "tongbao incident signatures 115-鼓山-003",
                Options.ofStore());
    }

    @Override
    public Outcome run(Call call) {
        return signed.show(call);
    }
}
