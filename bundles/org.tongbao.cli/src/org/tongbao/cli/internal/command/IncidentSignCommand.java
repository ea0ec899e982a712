package org.tongbao.cli.internal.command;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Option;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.signature.Signing;

/** Signs an incident (K:577-579). */
@Component(service = Command.class)
public final class IncidentSignCommand implements Command {

    private final Signed signed;
    private final Signing signing;

    /** Over the store and the rules of signing. */
    @Activate
    public IncidentSignCommand(@Reference Signed signed, @Reference Signing signing) {
        this.signed = signed;
        this.signing = signing;
    }

    @Override
    public String name() {
        return "incident sign";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "ID",
                1,
                1,
                Messages.IncidentSign_help,
                "tongbao incident sign 115-鼓山-003 --role supervisor --signer 人員02",
                Options.ofStore(
                        new Option(Signed.DOCUMENT, "ID", Messages.Signed_document),
                        new Option(Signed.ROLE, "ROLE", Messages.Signed_role),
                        Signed.signer(),
                        Signed.deputy(),
                        Signed.reason()));
    }

    @Override
    public Outcome run(Call call) {
        Optional<String> role = call.option(Signed.ROLE);
        return role.isPresent()
                ? signed.act(
                        call,
                        role.get(),
                        (incident, hand) -> signing.sign(incident, Signed.document(call), role.get(), hand))
                : Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.Error_optionMissing, name(), Signed.ROLE));
    }
}
