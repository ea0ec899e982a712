package org.tongbao.cli.internal.command;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.CliFinding;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.incident.Facts;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.engine.EngineFinding;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.rules.RulePack;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Brings incident files into the store: all of them or, when one is not fit, none. */
@Component(service = Command.class)
public final class IncidentImportCommand implements Command {

    private final IncidentService incidents;
    private final Stores stores;
    private final Clock clock;

    /** Over the service and the store, by the computer's clock. */
    @Activate
    public IncidentImportCommand(@Reference IncidentService incidents, @Reference Stores stores) {
        this(incidents, stores, Clock.systemUTC());
    }

    /** By another clock. */
    public IncidentImportCommand(IncidentService incidents, Stores stores, Clock clock) {
        this.incidents = incidents;
        this.stores = stores;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "incident import";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "FILE…",
                1,
                Integer.MAX_VALUE,
                Messages.IncidentImport_help,
                "tongbao incident import incident.json",
                Options.ofStore());
    }

    @Override
    public Outcome run(Call call) {
        List<Read> files = new ArrayList<>();
        List<Finding> errors = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        for (String name : call.operands()) {
            Result<Incident> read = IncidentFiles.read(incidents, name);
            if (!read.done()) {
                errors.addAll(read.findings());
                continue;
            }
            Incident incident = read.get();
            @Nullable String other = seen.put(incident.getId(), name);
            if (other != null) {
                errors.add(Finding.error(CliFinding.INCIDENT_TWICE, name, name, incident.getId(), other));
            }
            List<Finding> findings = pin(incident, read.findings());
            findings.addAll(contradictions(incident));
            files.add(new Read(name, incident, findings));
        }
        if (errors.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return Outcome.failed(ExitStatus.USAGE, errors);
        }
        return stores.writing(call, store -> store(store, files));
    }

    /** An incident is pinned to the pack in force at awareness; warnings of doing so go with those of reading. */
    private List<Finding> pin(Incident incident, List<Finding> findings) {
        List<Finding> all = new ArrayList<>(findings);
        if (incident.getPack() == null && Facts.time(incident, "awareness").isPresent()) {
            Result<RulePack> pack = incidents.packOf(incident);
            pack.value().ifPresent(found -> incident.setPack(found.getId()));
            pack.findings().stream().filter(f -> !all.contains(f)).forEach(all::add);
        }
        return all;
    }

    /** Times that contradict each other are kept as they are, since reality does so too; whoever brings them is told. */
    private List<Finding> contradictions(Incident incident) {
        return incidents
                .timeline(incident)
                .value()
                .map(timeline -> timeline.at(clock.instant()).findings())
                .orElse(List.of())
                .stream()
                .filter(finding -> finding.code() == EngineFinding.TIMES_CONTRADICT)
                .toList();
    }

    private Outcome store(IncidentStore store, List<Read> files) {
        List<Present> present = new ArrayList<>();
        List<Finding> conflicts = new ArrayList<>();
        for (Read file : files) {
            Result<Optional<StoredIncident>> stored = store.load(file.incident().getId());
            if (!stored.done()) {
                return Stores.failed(stored);
            }
            Optional<StoredIncident> found = stored.get();
            present.add(found.map(one -> new Present(
                            one.revision(), Objects.toString(one.incident().getNumber(), "")))
                    .orElse(new Present(0, "")));
            if (found.isPresent() && !same(file.incident(), found.get().incident())) {
                conflicts.add(Finding.error(
                        CliFinding.INCIDENT_EXISTS,
                        file.name(),
                        file.name(),
                        file.incident().getId(),
                        Long.toString(found.get().revision())));
            }
        }
        return conflicts.isEmpty() ? save(store, files, present) : Outcome.failed(ExitStatus.REFUSED, conflicts);
    }

    private Outcome save(IncidentStore store, List<Read> files, List<Present> present) {
        ObjectNode document = Render.object();
        ArrayNode imported = document.putArray("imported");
        List<String> lines = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Read file = files.get(i);
            long revision = present.get(i).revision();
            String number = present.get(i).number();
            if (revision == 0) {
                Result<StoredIncident> saved = store.save(file.incident(), 0, author());
                if (!saved.done()) {
                    Outcome failed = Stores.failed(saved);
                    // what was saved before stays; say which, so that nobody has to guess
                    return new Outcome(failed.status(), document, lines, failed.errors());
                }
                revision = saved.get().revision();
                number = Objects.toString(saved.get().incident().getNumber(), "");
            }
            boolean unchanged = present.get(i).revision() > 0;
            ObjectNode node = imported.addObject();
            node.put("file", file.name());
            node.put("id", file.incident().getId());
            Render.text(node, "number", number);
            node.put("revision", revision);
            node.put("state", unchanged ? "unchanged" : "imported");
            lines.add(Messages.bind(
                    unchanged ? Messages.IncidentImport_unchanged : Messages.IncidentImport_done,
                    new Object[] {file.name(), file.incident().getId(), number}));
            file.findings().forEach(finding -> lines.add("  " + ClockLines.line(finding)));
            findings.addAll(file.findings());
        }
        document.set("findings", Render.findings(findings));
        return Outcome.done(document, lines, findings);
    }

    /** The store stamped what the file left unset; everything else must be the same. */
    private boolean same(Incident file, Incident stored) {
        Incident compared = EcoreUtil.copy(stored);
        if (file.getNumber() == null) {
            compared.setNumber(null);
        }
        for (int i = 0;
                i < Math.min(file.getEvents().size(), compared.getEvents().size());
                i++) {
            if (file.getEvents().get(i).getRecorded() == null) {
                compared.getEvents().get(i).setRecorded(null);
            }
        }
        for (int i = 0;
                i < Math.min(file.getImpacts().size(), compared.getImpacts().size());
                i++) {
            if (file.getImpacts().get(i).getRecorded() == null) {
                compared.getImpacts().get(i).setRecorded(null);
            }
        }
        return Arrays.equals(incidents.write(file), incidents.write(compared));
    }

    /** Who runs the program. */
    static String author() {
        return System.getProperty("user.name", "");
    }

    /** What the store had before: 0 and the empty text when nothing. */
    private record Present(long revision, String number) {}

    private record Read(String name, Incident incident, List<Finding> findings) {}
}
