package org.tongbao.cli.internal.command;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.procedure.ActionWords;
import org.tongbao.core.store.Credentials;
import org.tongbao.core.store.HistoryRecord;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.core.time.RocDates;
import org.tongbao.engine.Timeline;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.Level;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;
import tools.jackson.databind.node.ObjectNode;

/** One run of the demonstration in a folder. Used once. */
final class DemoRun {

    private static final ZoneId ZONE = ZoneId.of("Asia/Taipei");
    /** A little after the last event of the sample. */
    private static final Instant LOOKED_AT = Instant.parse("2026-03-14T08:00:00Z");

    private static final List<String> SHOWN = List.of("CLK-01", "CLK-15", "CLK-22");

    private final IncidentService incidents;
    private final Stores stores;
    private final Path folder;
    private final boolean kept;
    private final List<String> lines = new ArrayList<>();
    private final ObjectNode document = Render.object();
    private byte[] expected = {};

    DemoRun(IncidentService incidents, Stores stores, Path folder, boolean kept) {
        this.incidents = incidents;
        this.stores = stores;
        this.folder = folder;
        this.kept = kept;
    }

    Outcome run(Incident sample) {
        step(Messages.bind(Messages.Demo_recorded, sample.getOrganization(), sample.getId()));
        Result<Timeline> timeline = incidents.timeline(sample);
        if (!timeline.done()) {
            return Outcome.failed(ExitStatus.REFUSED, timeline.findings());
        }
        assessed(timeline.get().at(LOOKED_AT));
        String place = folder.resolve("database").toString();
        Outcome saved = stores.unasked(place, Credentials.NONE, store -> save(store, sample));
        if (saved.status() != ExitStatus.DONE) {
            return saved;
        }
        Outcome edited = stores.unasked(place, Credentials.NONE, store -> edit(store, sample));
        if (edited.status() != ExitStatus.DONE) {
            return edited;
        }
        Outcome compared = stores.unasked(place, Credentials.NONE, store -> compare(store, sample.getId()));
        if (compared.status() != ExitStatus.DONE) {
            return compared;
        }
        document.put("database", place);
        document.put("kept", kept);
        step(Messages.bind(kept ? Messages.Demo_kept : Messages.Demo_removed, folder));
        return Outcome.done(document, lines);
    }

    private void assessed(Assessment assessment) {
        document.put("pack", assessment.pack());
        Render.level(document, assessment.level());
        step(Messages.bind(
                Messages.Demo_assessed,
                assessment.pack(),
                assessment.level().map(Level::code).orElse("–")));
        ObjectNode due = document.putObject("due");
        for (ClockState clock : assessment.clocks()) {
            if (SHOWN.contains(clock.id()) && clock.due().isPresent()) {
                Instant at = clock.due().get();
                due.put(clock.id(), RocDates.iso(at, ZONE));
                lines.add("   " + new ClockLines(ZONE).line(clock));
            }
        }
        assessment.nextActions().stream()
                .findFirst()
                .ifPresent(action -> lines.add("   " + Messages.bind(Messages.Demo_next, ActionWords.title(action))));
    }

    private Outcome save(IncidentStore store, Incident sample) {
        Result<StoredIncident> saved = store.save(sample, 0, Stores.author(store));
        if (!saved.done()) {
            return Stores.failed(saved);
        }
        step(Messages.bind(
                Messages.Demo_saved,
                folder.resolve("database"),
                Long.toString(saved.get().revision())));
        return next();
    }

    private Outcome edit(IncidentStore store, Incident sample) {
        Result<Optional<StoredIncident>> loaded = store.load(sample.getId());
        if (!loaded.done()) {
            return Stores.failed(loaded);
        }
        Optional<StoredIncident> found = loaded.get();
        if (found.isEmpty()
                || found.get().incident().getAnswers().size()
                        != sample.getAnswers().size()) {
            return Outcome.failed(ExitStatus.REFUSED, Messages.Demo_differs);
        }
        step(Messages.Demo_reopened);
        Incident incident = found.get().incident();
        incident.setTitle(Messages.Demo_title);
        Event progress = IncidentFactory.eINSTANCE.createEvent();
        progress.setId(UUID.randomUUID().toString());
        progress.setType("root-cause-found");
        progress.setAt(LOOKED_AT);
        progress.setBy(sample.getEvents().get(0).getBy());
        incident.getEvents().add(progress);
        Result<StoredIncident> saved =
                store.save(EcoreUtil.copy(incident), found.get().revision(), Stores.author(store));
        if (!saved.done()) {
            return Stores.failed(saved);
        }
        document.put("revision", saved.get().revision());
        step(Messages.bind(Messages.Demo_edited, Long.toString(saved.get().revision())));
        expected = incidents.write(saved.get().incident());
        return next();
    }

    private Outcome compare(IncidentStore store, String id) {
        Result<Optional<StoredIncident>> loaded = store.load(id);
        Result<List<HistoryRecord>> history = store.history(id);
        if (!loaded.done() || !history.done()) {
            return Stores.failed(loaded.done() ? history : loaded);
        }
        byte[] now =
                loaded.get().map(found -> incidents.write(found.incident())).orElse(new byte[0]);
        if (!Arrays.equals(expected, now)) {
            return Outcome.failed(ExitStatus.REFUSED, Messages.Demo_differs);
        }
        step(Messages.bind(Messages.Demo_same, Integer.toString(history.get().size())));
        document.put("historyRecords", history.get().size());
        Result<Path> file = IncidentFiles.write(folder.resolve("incident.json").toString(), now);
        if (!file.done()) {
            return Outcome.failed(ExitStatus.USAGE, file.findings());
        }
        document.put("export", file.get().toString());
        step(Messages.bind(Messages.Demo_exported, file.get()));
        return next();
    }

    private Outcome next() {
        return Outcome.done(document, List.of());
    }

    private void step(String text) {
        lines.add((1 + lines.stream().filter(line -> !line.startsWith(" ")).count()) + ". " + text);
    }
}
