package org.tongbao.core.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.incident.Facts;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.intake.IntakeReport.Entry;
import org.tongbao.core.intake.IntakeReport.State;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.engine.EngineFinding;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.rules.RulePack;

/** Brings files of incidents into a store, each whole or not at all. Any thread but the UI thread. */
@Component(service = IncidentIntake.class)
public final class IncidentIntake {

    /** Refusals of the store that are about one incident; after any other the next would fare no better. */
    private static final Set<String> ABOUT_ONE = Set.of(
            "conflict",
            "recorded-fact-changed",
            "entry-duplicate",
            "text-unstorable",
            "number-fixed",
            "number-ambiguous",
            "incident-damaged",
            "incident-newer",
            "account-anothers-act",
            "review-own");

    private final IncidentService incidents;
    private final Clock clock;

    /** By the computer's clock. */
    @Activate
    public IncidentIntake(@Reference IncidentService incidents) {
        this(incidents, Clock.systemUTC());
    }

    /** By another clock. */
    public IncidentIntake(IncidentService incidents, Clock clock) {
        this.incidents = incidents;
        this.clock = clock;
    }

    /**
     * Imports files one after the other. An incident that is there already is left as it is: with the same content it is unchanged,
     * with other content the file is refused.
     *
     * @param store that gets them
     * @param files their names, see {@link IntakeFiles#of(List)}
     * @param author who imports, goes to the history
     * @param monitor told of each file, asked before each whether to go on; begun by the caller
     */
    public IntakeReport run(IncidentStore store, List<String> files, String author, IProgressMonitor monitor) {
        var entries = new ArrayList<Entry>();
        var seen = new HashMap<String, String>();
        boolean on = true;
        for (String file : files) {
            on = on && !monitor.isCanceled();
            if (!on) {
                entries.add(new Entry(file, State.LEFT, "", "", 0, List.of()));
                continue;
            }
            monitor.subTask(file);
            Entry entry = one(store, file, author, seen);
            entries.add(entry);
            on = entry.state() != State.LEFT;
            monitor.worked(1);
        }
        return new IntakeReport(entries);
    }

    /** The report on files none of which can be read, so that no store is needed for it; empty as soon as one can. */
    public Optional<IntakeReport> unfit(List<String> files) {
        var entries = new ArrayList<Entry>();
        for (String file : files) {
            Read read = read(file);
            if (read.incident().isPresent()) {
                return Optional.empty();
            }
            entries.add(refused(read));
        }
        return Optional.of(new IntakeReport(entries));
    }

    /** A file, with the incident in it where it could be read. */
    private record Read(String file, Optional<Incident> incident, List<Finding> findings, byte[] content) {}

    private Read read(String file) {
        Result<byte[]> content = IntakeFiles.content(file);
        if (!content.done()) {
            return new Read(file, Optional.empty(), content.findings(), new byte[0]);
        }
        Result<Incident> read = incidents.read(content.get(), file);
        return new Read(file, read.value(), read.findings(), content.get());
    }

    private Entry one(IncidentStore store, String file, String author, Map<String, String> seen) {
        Read read = read(file);
        if (read.incident().isEmpty()) {
            return refused(read);
        }
        Incident incident = read.incident().get();
        String id = incident.getId();
        @Nullable String other = seen.putIfAbsent(id, file);
        if (other != null) {
            return refused(file, id, List.of(Finding.error(IntakeFinding.INCIDENT_TWICE, file, file, id, other)));
        }
        List<Finding> findings = pin(incident, read.findings());
        findings.addAll(contradictions(incident));
        return store(store, incident, author, new Source(file, FileNotes.of(file, findings, read.content())));
    }

    /** What is known of a file before the store is asked. */
    private record Source(String file, List<IntakeReport.Note> notes) {}

    private Entry store(IncidentStore store, Incident incident, String author, Source source) {
        String file = source.file();
        String id = incident.getId();
        Result<Optional<StoredIncident>> present = store.load(id);
        if (!present.done()) {
            return stopped(file, id, present.findings());
        }
        if (present.get().isPresent()) {
            StoredIncident stored = present.get().get();
            String revision = Long.toString(stored.revision());
            return same(incident, stored.incident())
                    ? entry(State.UNCHANGED, stored, source)
                    : refused(
                            file, id, List.of(Finding.error(IntakeFinding.INCIDENT_EXISTS, file, file, id, revision)));
        }
        Result<StoredIncident> saved = store.save(incident, 0, author);
        return saved.done() ? entry(State.IMPORTED, saved.get(), source) : stopped(file, id, saved.findings());
    }

    private static Entry entry(State state, StoredIncident stored, Source source) {
        return new Entry(
                source.file(),
                state,
                stored.incident().getId(),
                Objects.toString(stored.incident().getNumber(), ""),
                stored.revision(),
                source.notes());
    }

    /** Refused by the store: this file alone, or all that would come. */
    private static Entry stopped(String file, String id, List<Finding> findings) {
        boolean one = findings.stream()
                .allMatch(finding -> ABOUT_ONE.contains(finding.code().id()));
        return new Entry(file, one ? State.REFUSED : State.LEFT, id, "", 0, FileNotes.of(findings));
    }

    private static Entry refused(Read read) {
        return new Entry(
                read.file(), State.REFUSED, "", "", 0, FileNotes.of(read.file(), read.findings(), read.content()));
    }

    private static Entry refused(String file, String id, List<Finding> findings) {
        return new Entry(file, State.REFUSED, id, "", 0, FileNotes.of(findings));
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
}
