package org.tongbao.cli.internal.command;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Option;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.incident.LifeCycle;
import org.tongbao.core.incident.LifeCycle.Act;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Detail;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;
import tools.jackson.databind.node.ObjectNode;

/** Records an act of the life cycle of a stored incident, with its reason, as one more event. */
abstract class LifeCommand implements Command {

    private final String name;
    private final Act act;
    private final String help;
    private final Stores stores;
    private final Clock clock;

    LifeCommand(String name, Act act, String help, Stores stores, Clock clock) {
        this.name = name;
        this.act = act;
        this.help = help;
        this.stores = stores;
        this.clock = clock;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Usage usage() {
        int operands = act.names() ? 2 : 1;
        String example = "tongbao " + name + " 115-鼓山-003" + (act.names() ? " 115-鼓山-001" : "") + " --reason …";
        return new Usage(
                act.names() ? "ID OTHER-ID" : "ID",
                operands,
                operands,
                help,
                example,
                Options.ofStore(new Option(Options.REASON, "TEXT", Messages.Option_reason)));
    }

    @Override
    public final Outcome run(Call call) {
        Optional<String> reason = call.option(Options.REASON);
        if (reason.isEmpty()) {
            return wrong(Messages.bind(Messages.Error_optionMissing, name, Options.REASON));
        }
        if (reason.get().isBlank()) {
            return wrong(Messages.IncidentLife_reason);
        }
        return stores.reading(
                call, store -> act(store, call.operands(), reason.get().strip()));
    }

    private Outcome act(IncidentStore store, List<String> names, String reason) {
        List<StoredIncident> found = new ArrayList<>();
        for (String wanted : names) {
            Result<Optional<StoredIncident>> loaded = store.load(wanted);
            if (!loaded.done()) {
                return Stores.failed(loaded);
            }
            if (loaded.get().isEmpty()) {
                return wrong(Messages.bind(Messages.Error_noIncident, wanted));
            }
            found.add(loaded.get().get());
        }
        Incident incident = found.get(0).incident();
        Optional<Incident> other =
                found.stream().skip(1).map(StoredIncident::incident).findFirst();
        Optional<String> objection = objection(incident, other);
        if (objection.isPresent()) {
            return Outcome.failed(ExitStatus.REFUSED, objection.get());
        }
        incident.getEvents().add(event(reason, other, Stores.author(store)));
        Result<StoredIncident> saved = store.save(incident, found.get(0).revision(), Stores.author(store));
        return saved.done() ? answer(saved.get()) : Stores.failed(saved);
    }

    /** Why the act makes no sense now; empty when it does. */
    private Optional<String> objection(Incident incident, Optional<Incident> other) {
        LifeCycle life = LifeCycle.of(incident);
        if (act != Act.SEPARATE && !life.allows(act)) {
            return Optional.of(Messages.bind(
                    Messages.IncidentLife_notNow, called(incident), life.state().id()));
        }
        if (other.isEmpty()) {
            return Optional.empty();
        }
        String id = other.get().getId();
        if (id.equals(incident.getId())) {
            return Optional.of(Messages.bind(Messages.IncidentLife_itself, called(incident)));
        }
        boolean related = life.links().stream()
                .anyMatch(link -> LifeCycle.RELATED.equals(link.getType())
                        && LifeCycle.other(link).equals(id));
        if (act == Act.RELATE && related || act == Act.SEPARATE && !related) {
            return Optional.of(Messages.bind(
                    related ? Messages.IncidentLife_related : Messages.IncidentLife_notRelated,
                    called(incident),
                    called(other.get())));
        }
        return Optional.empty();
    }

    private Event event(String reason, Optional<Incident> other, String by) {
        Event event = IncidentFactory.eINSTANCE.createEvent();
        event.setId(UUID.randomUUID().toString());
        event.setType(act.event());
        event.setAt(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        event.setBy(by);
        event.setReason(reason);
        other.ifPresent(one -> {
            detail(event, LifeCycle.OTHER, one.getId());
            detail(event, LifeCycle.OTHER_NUMBER, Objects.toString(one.getNumber(), ""));
        });
        return event;
    }

    private static void detail(Event event, String key, String text) {
        if (!text.isEmpty()) {
            Detail detail = IncidentFactory.eINSTANCE.createDetail();
            detail.setKey(key);
            detail.setText(text);
            event.getDetails().add(detail);
        }
    }

    private static Outcome answer(StoredIncident saved) {
        Incident incident = saved.incident();
        String state = LifeCycle.of(incident).state().id();
        ObjectNode document = Render.object();
        document.put("id", incident.getId());
        Render.text(document, "number", incident.getNumber());
        document.put("revision", saved.revision());
        document.put("state", state);
        return Outcome.done(document, List.of(Messages.bind(Messages.IncidentLife_done, new Object[] {
            called(incident), state, Long.toString(saved.revision())
        })));
    }

    /** How people know an incident. */
    static String called(Incident incident) {
        return Objects.toString(incident.getNumber(), incident.getId());
    }

    private static Outcome wrong(String error) {
        return Outcome.failed(ExitStatus.USAGE, error);
    }
}
