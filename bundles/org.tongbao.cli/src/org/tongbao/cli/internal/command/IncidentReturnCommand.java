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

/** Gives a signed incident back to the officer. */
@Component(service = Command.class)
public final class IncidentReturnCommand implements Command {

    private final Signed signed;
    private final Signing signing;

    /** Over the store and the rules of signing. */
    @Activate
    public IncidentReturnCommand(@Reference Signed signed, @Reference Signing signing) {
        this.signed = signed;
        this.signing = signing;
    }

    @Override
    public String name() {
        return "incident return";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "ID",
                1,
                1,
                Messages.IncidentReturn_help,
                "tongbao incident return 115-鼓山-003 --reason …",
                Options.ofStore(
                        new Option(Signed.DOCUMENT, "ID", Messages.Signed_document), Signed.signer(), Signed.reason()));
    }

    @Override
    public Outcome run(Call call) {
        return signed.act(
                call,
                "",
                (incident, hand) -> signing.giveBack(
                        incident,
                        Signed.document(call),
                        hand.signer(),
                        call.option(Options.REASON).orElse("")));
    }
}
