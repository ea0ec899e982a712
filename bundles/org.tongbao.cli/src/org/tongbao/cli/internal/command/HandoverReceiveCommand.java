package org.tongbao.cli.internal.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.tongbao.core.handover.HandoverDesk;
import org.tongbao.core.handover.HandoverDesk.Chooser;
import org.tongbao.core.handover.HandoverKeys.Place;
import org.tongbao.core.handover.HandoverReport;
import org.tongbao.core.handover.HandoverReport.Entry;
import org.tongbao.core.handover.HandoverWords;
import org.tongbao.core.merge.Choice;
import org.tongbao.core.merge.Conflict;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.time.RocDates;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.node.ObjectNode;

/** Takes in a file from a partner, merged with what was done here since. */
@Component(service = Command.class)
public final class HandoverReceiveCommand implements Command {

    private static final String DRY_RUN = "--dry-run";
    private static final String PREFER = "--prefer";
    private static final Map<String, Choice.Side> SIDES =
            Map.of("partner", Choice.Side.MINE, "own", Choice.Side.THEIRS);

    private final Stores stores;
    private final HandoverDesk desk;

    /** Over the store and what reads the file. */
    @Activate
    public HandoverReceiveCommand(@Reference Stores stores, @Reference HandoverDesk desk) {
        this.stores = stores;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "handover receive";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "FILE",
                1,
                1,
                Messages.HandoverReceive_help,
                "tongbao handover receive 115-003.handover --dry-run",
                Options.ofStore(
                        new Option(DRY_RUN, "", Messages.Option_dryRun),
                        new Option(PREFER, "SIDE", Messages.HandoverReceive_prefer)));
    }

    @Override
    public Outcome run(Call call) {
        Optional<String> prefer = call.option(PREFER);
        if (prefer.isPresent() && !SIDES.containsKey(prefer.get())) {
            return Options.wrong(PREFER, prefer.get(), "partner, own");
        }
        Path file = Path.of(call.operands().get(0)).toAbsolutePath();
        return stores.writing(call, store -> {
            Result<HandoverReport> report = call.has(DRY_RUN)
                    ? desk.look(store, Place.beside(store), file)
                    : receive(store, file, prefer.map(SIDES::get));
            return report.done() ? answer(report.get()) : HandoverAnswer.failed(report);
        });
    }

    private Result<HandoverReport> receive(IncidentStore store, Path file, Optional<Choice.Side> prefer) {
        Chooser chooser = prefer.<Chooser>map(side -> (id, conflicts) -> {
                    var choices = new LinkedHashMap<String, Choice>();
                    conflicts.forEach(conflict -> choices.put(conflict.subject(), side));
                    return choices;
                })
                .orElse(Chooser.NOTHING);
        return desk.receive(store, Place.beside(store), file, Stores.author(store), chooser);
    }

    private static Outcome answer(HandoverReport report) {
        ObjectNode document = Render.object();
        document.put("handover", report.manifest().id());
        HandoverAnswer.partner(document.putObject("partner"), report.from());
        document.put("sent", RocDates.iso(report.manifest().sent(), OrgLines.ZONE));
        Render.text(document, "by", report.manifest().by());
        Render.text(document, "note", report.manifest().note());
        var list = document.putArray("incidents");
        var lines = new ArrayList<String>();
        lines.add(HandoverWords.head(report));
        for (Entry entry : report.entries()) {
            entry(list.addObject(), entry);
            lines.addAll(HandoverWords.lines(entry));
        }
        ExitStatus status = report.open() ? ExitStatus.FINDINGS : ExitStatus.DONE;
        return new Outcome(status, document, lines, List.of());
    }

    private static void entry(ObjectNode node, Entry entry) {
        node.put("id", entry.id());
        Render.text(node, "number", entry.number());
        Render.text(node, "title", entry.title());
        node.put("state", entry.state().name().toLowerCase(Locale.ROOT));
        entry.changed().forEach(node.putArray("changed")::add);
        entry.conflicts().stream().map(Conflict::subject).forEach(node.putArray("conflicts")::add);
        node.set("findings", Render.findings(entry.findings()));
    }
}
