package org.tongbao.cli.internal.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.Interruption;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Option;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.handover.HandoverDesk;
import org.tongbao.core.handover.HandoverDesk.Letter;
import org.tongbao.core.handover.HandoverDesk.Sent;
import org.tongbao.core.handover.HandoverKeys;
import org.tongbao.core.handover.Manifest;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.node.ObjectNode;

/** Writes incidents into one encrypted, signed file for a partner. */
@Component(service = Command.class)
public final class HandoverSendCommand implements Command {

    private static final String PARTNER = "--partner";
    private static final String NOTE = "--note";

    private final Stores stores;
    private final HandoverDesk desk;
    private final Interruption interruption;

    /** Over the store and what writes the file. */
    @Activate
    public HandoverSendCommand(
            @Reference Stores stores, @Reference HandoverDesk desk, @Reference Interruption interruption) {
        this.stores = stores;
        this.desk = desk;
        this.interruption = interruption;
    }

    @Override
    public String name() {
        return "handover send";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "ID…",
                1,
                Integer.MAX_VALUE,
                Messages.HandoverSend_help,
                "tongbao handover send 115-鼓山-003 --partner 高雄市政府民政局 --out 115-003.handover",
                Options.ofStore(
                        new Option(PARTNER, "NAME", Messages.HandoverSend_partner),
                        new Option(Options.OUT, "FILE", Messages.Option_out),
                        new Option(NOTE, "TEXT", Messages.Option_note)));
    }

    @Override
    public Outcome run(Call call) {
        for (String option : new String[] {PARTNER, Options.OUT}) {
            if (!call.has(option)) {
                return Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.Error_optionMissing, name(), option));
            }
        }
        Optional<String> note = call.option(NOTE);
        Path file = Path.of(call.option(Options.OUT).orElseThrow()).toAbsolutePath();
        return stores.reading(call, store -> {
            var letter = new Letter(
                    call.operands(), call.option(PARTNER).orElseThrow(), note.orElse(""), Stores.author(store));
            Result<Sent> sent =
                    desk.send(store, HandoverKeys.Place.beside(store), letter, file, interruption.monitor());
            return sent.done() ? answer(sent) : HandoverAnswer.failed(sent);
        });
    }

    private static Outcome answer(Result<Sent> result) {
        Sent sent = result.get();
        ObjectNode document = Render.object();
        document.put("file", sent.file().toString());
        document.put("handover", sent.manifest().id());
        HandoverAnswer.partner(document.putObject("partner"), sent.to());
        var ids = document.putArray("incidents");
        sent.manifest().incidents().stream().map(Manifest.Item::id).forEach(ids::add);
        document.set("findings", Render.findings(result.findings()));
        var lines = new ArrayList<String>();
        lines.add(Messages.bind(Messages.HandoverSend_done, new Object[] {
            sent.file(), Integer.toString(ids.size()), sent.to().card().name()
        }));
        result.findings().stream().map(Finding::message).forEach(lines::add);
        return Outcome.done(document, lines, result.findings());
    }
}
