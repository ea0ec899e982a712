package org.tongbao.cli.internal.command;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
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
import org.tongbao.core.incident.AsOf;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.json.Json;
import org.tongbao.core.store.HistoryRecord;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.core.time.RocDates;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;
import tools.jackson.databind.node.ObjectNode;

/** Shows an incident of the store, now or as it was on record earlier. */
@Component(service = Command.class)
public final class IncidentShowCommand implements Command {

    private static final ZoneId ZONE = ZoneId.of("Asia/Taipei");
    private static final String AS_OF = "--as-of";

    private final IncidentService incidents;
    private final Stores stores;
    private final Clock clock;

    /** By the computer's clock. */
    @Activate
    public IncidentShowCommand(@Reference IncidentService incidents, @Reference Stores stores) {
        this(incidents, stores, Clock.systemUTC());
    }

    /** By another clock. */
    public IncidentShowCommand(IncidentService incidents, Stores stores, Clock clock) {
        this.incidents = incidents;
        this.stores = stores;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "incident show";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "ID",
                1,
                1,
                Messages.IncidentShow_help,
                "tongbao incident show 0198f2a0-0000-7000-8000-000000000001 --json",
                Options.ofStore(new Option(AS_OF, "INSTANT", Messages.Option_asOf)));
    }

    @Override
    public Outcome run(Call call) {
        Optional<String> typed = call.option(AS_OF);
        Optional<Result<Instant>> asOf = typed.map(text -> RocDates.parseDateTime(text, ZONE, clock));
        if (asOf.isPresent() && !asOf.get().done()) {
            return Outcome.failed(ExitStatus.USAGE, asOf.get().findings());
        }
        return stores.reading(call, store -> show(store, call.operands().get(0), asOf.map(Result::get)));
    }

    private Outcome show(IncidentStore store, String name, Optional<Instant> asOf) {
        Result<Optional<StoredIncident>> loaded = store.load(name);
        if (!loaded.done()) {
            return Stores.failed(loaded);
        }
        Optional<StoredIncident> found = loaded.get();
        if (found.isEmpty()) {
            return Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.Error_noIncident, name));
        }
        StoredIncident stored = found.get();
        if (asOf.isEmpty()) {
            ObjectNode json = (ObjectNode)
                    Json.read(incidents.write(stored.incident()), name).get();
            return answer(stored, json, assess(stored.incident(), clock.instant()), asOf);
        }
        Result<List<HistoryRecord>> history = store.history(stored.incident().getId());
        if (!history.done()) {
            return Stores.failed(history);
        }
        if (!AsOf.known(stored.incident(), history.get(), asOf.get())) {
            return Outcome.failed(
                    ExitStatus.USAGE,
                    Messages.bind(Messages.IncidentShow_notYet, name, RocDates.format(asOf.get(), ZONE)));
        }
        ObjectNode json = AsOf.of(incidents, stored.incident(), history.get(), asOf.get());
        Result<Incident> then = incidents.read(Json.write(json).getBytes(StandardCharsets.UTF_8), name);
        if (then.done()) {
            return answer(stored, json, assess(then.get(), asOf.get()), asOf);
        }
        // e.g. the category is not installed any more: what was on record is still shown, only not assessed
        return answer(stored, json, Optional.empty(), asOf);
    }

    private Optional<Assessment> assess(Incident incident, Instant at) {
        return incidents.timeline(incident).value().map(timeline -> timeline.at(at));
    }

    private static Outcome answer(
            StoredIncident stored, ObjectNode json, Optional<Assessment> assessment, Optional<Instant> asOf) {
        var render = new Render(ZONE);
        ObjectNode document = Render.object();
        document.put("id", stored.incident().getId());
        document.put("revision", stored.revision());
        render.instant(document, "saved", Optional.of(stored.saved()));
        render.instant(document, "asOf", asOf);
        document.set("incident", json);
        if (assessment.isPresent()) {
            document.set("assessment", render.assessment(assessment.get()));
        } else {
            document.putNull("assessment");
        }
        List<String> lines = new ArrayList<>();
        lines.add(Messages.bind(Messages.IncidentShow_head, new Object[] {
            json.path("number").asString(stored.incident().getId()),
            json.path("title").asString(""),
            json.path("organization").asString(""),
            Long.toString(stored.revision())
        }));
        assessment.ifPresent(found -> lines.addAll(new ClockLines(ZONE).of(found)));
        return Outcome.done(document, lines);
    }
}
