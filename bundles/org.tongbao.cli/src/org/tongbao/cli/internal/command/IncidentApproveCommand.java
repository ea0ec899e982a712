package org.tongbao.cli.internal.command;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.Option;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.signature.Signing;

/** Approves the level of an incident, or refuses it (K:386). */
@Component(service = Command.class)
public final class IncidentApproveCommand implements Command {

    private static final String REFUSE = "--refuse";

    private final Signed signed;
    private final Signing signing;

    /** Over the store and the rules of signing. */
    @Activate
    public IncidentApproveCommand(@Reference Signed signed, @Reference Signing signing) {
        this.signed = signed;
        this.signing = signing;
    }

    @Override
    public String name() {
        return "incident approve";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "ID",
                1,
                1,
                Messages.IncidentApprove_help,
                "tongbao incident approve 115-鼓山-003 --signer 人員03",
                Options.ofStore(
                        new Option(REFUSE, "TEXT", Messages.IncidentApprove_refuse),
                        Signed.signer(),
                        Signed.deputy(),
                        Signed.reason()));
    }

    @Override
    public Outcome run(Call call) {
        return signed.act(
                call,
                "ciso",
                (incident, hand) ->
                        signing.approve(incident, hand, call.option(REFUSE).orElse("")));
    }
}
