package org.tongbao.cli.internal.command;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
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
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.incident.PackChange;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;
import tools.jackson.databind.node.ObjectNode;

/** Holds a stored incident to another rule pack, with the reason. */
@Component(service = Command.class)
public final class IncidentRepinCommand implements Command {

    private static final String NAME = "incident repin";

    private final Stores stores;
    private final IncidentService incidents;
    private final Clock clock;

    /** By the computer's clock. */
    @Activate
    public IncidentRepinCommand(@Reference Stores stores, @Reference IncidentService incidents) {
        this.stores = stores;
        this.incidents = incidents;
        clock = Clock.systemUTC();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Usage usage() {
        return new Usage(
                "ID",
                1,
                1,
                Messages.IncidentRepin_help,
                "tongbao incident repin 115-鼓山-003 --pack tw-115 --reason …",
                Options.ofStore(Options.pack(), new Option(Options.REASON, "TEXT", Messages.Option_reason)));
    }

    @Override
    public Outcome run(Call call) {
        for (String needed : List.of(Options.PACK, Options.REASON)) {
            if (call.option(needed).isEmpty()) {
                return Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.Error_optionMissing, NAME, needed));
            }
        }
        String pack = call.option(Options.PACK).orElseThrow();
        String reason = call.option(Options.REASON).orElseThrow();
        if (reason.isBlank()) {
            return Outcome.failed(ExitStatus.USAGE, Messages.IncidentLife_reason);
        }
        return stores.reading(call, store -> repin(store, call.operands().get(0), pack, reason));
    }

    private Outcome repin(IncidentStore store, String wanted, String pack, String reason) {
        Result<Optional<StoredIncident>> loaded = store.load(wanted);
        if (!loaded.done()) {
            return Stores.failed(loaded);
        }
        if (loaded.get().isEmpty()) {
            return Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.Error_noIncident, wanted));
        }
        StoredIncident found = loaded.get().get();
        Incident incident = found.incident();
        Result<PackChange> change = incidents.changePack(incident, pack);
        if (!change.done()) {
            return Outcome.failed(ExitStatus.REFUSED, change.findings());
        }
        String author = Stores.author(store);
        change.get().apply(incident, reason, clock.instant().truncatedTo(ChronoUnit.SECONDS), author);
        Result<StoredIncident> saved = store.save(incident, found.revision(), author);
        return saved.done() ? answer(saved.get(), change) : Stores.failed(saved);
    }

    private static Outcome answer(StoredIncident saved, Result<PackChange> change) {
        PackChange done = change.get();
        Incident incident = saved.incident();
        ObjectNode document = Render.object();
        document.put("id", incident.getId());
        Render.text(document, "number", incident.getNumber());
        document.put("revision", saved.revision());
        document.put("from", done.from());
        document.put("pack", done.to());
        document.set("findings", Render.findings(change.findings()));
        List<String> lines = new ArrayList<>();
        lines.add(Messages.bind(
                Messages.IncidentRepin_done,
                new Object[] {LifeCommand.called(incident), done.from(), done.to(), Long.toString(saved.revision())}));
        change.findings().stream().map(Finding::message).forEach(lines::add);
        return Outcome.done(document, lines, change.findings());
    }
}
