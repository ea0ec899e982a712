package org.tongbao.cli.internal.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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
import org.tongbao.core.incident.Attachments;
import org.tongbao.core.store.AttachmentStore;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Attachment;
import org.tongbao.model.incident.Incident;
import tools.jackson.databind.node.ObjectNode;

/** Writes a file attached to an incident to where one says. */
@Component(service = Command.class)
public final class IncidentAttachmentCommand implements Command {

    private final Stores stores;

    /** Over the store. */
    @Activate
    public IncidentAttachmentCommand(@Reference Stores stores) {
        this.stores = stores;
    }

    @Override
    public String name() {
        return "incident attachment";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "ID NAME|HASH",
                2,
                2,
                Messages.IncidentAttachment_help,
                "tongbao incident attachment 115-鼓山-003 access.log --out ./access.log",
                Options.ofStore(new Option(Options.OUT, "FILE", Messages.Option_out)));
    }

    @Override
    public Outcome run(Call call) {
        Optional<String> out = call.option(Options.OUT);
        if (out.isEmpty()) {
            return Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.Error_optionMissing, name(), Options.OUT));
        }
        try {
            Path to = Path.of(out.get()).toAbsolutePath().normalize();
            return stores.reading(
                    call,
                    store -> Attached.on(
                            store,
                            call.operands().get(0),
                            found -> write(
                                    store, found.incident(), call.operands().get(1), to)));
        } catch (InvalidPathException e) {
            return Outcome.failed(
                    ExitStatus.USAGE, Messages.bind(Messages.Error_unreadable, out.get(), e.getMessage()));
        }
    }

    private static Outcome write(IncidentStore store, Incident incident, String nameOrHash, Path to) {
        List<Attachment> named = Attachments.named(incident, nameOrHash);
        long contents = named.stream().map(Attachment::getSha256).distinct().count();
        if (contents != 1) {
            String text = named.isEmpty() ? Messages.IncidentAttachment_unknown : Messages.IncidentAttachment_several;
            return Outcome.failed(ExitStatus.USAGE, Messages.bind(text, nameOrHash));
        }
        Attachment attachment = named.get(0);
        Result<Path> written =
                store.attachments().write(Objects.toString(attachment.getSha256(), ""), to, AttachmentStore.PATIENT);
        if (!written.done()) {
            return Stores.failed(written);
        }
        ObjectNode document = Render.object();
        document.put("file", to.toString());
        Attached.document(document.putObject("attachment"), attachment);
        return Outcome.done(document, List.of(Messages.bind(Messages.IncidentAttachment_done, to.toString())));
    }
}
