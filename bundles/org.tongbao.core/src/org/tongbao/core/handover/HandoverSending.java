package org.tongbao.core.handover;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipOutputStream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.store.AttachmentStore;
import org.tongbao.core.store.HistoryRecord;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Attachment;

/** Writes one hand-over; for one use. */
final class HandoverSending {

    private final IncidentService incidents;
    private final HandoverKeys keys;
    private final IncidentStore store;
    private final HandoverKeys.Place place;
    private final List<StoredIncident> found = new ArrayList<>();
    private final Map<String, byte[]> documents = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    HandoverSending(IncidentService incidents, HandoverKeys keys, IncidentStore store, HandoverKeys.Place place) {
        this.incidents = incidents;
        this.keys = keys;
        this.store = store;
        this.place = place;
    }

    Result<HandoverDesk.Sent> send(HandoverDesk.Letter letter, Path file, Clock clock, IProgressMonitor monitor) {
        Result<Partner> to = keys.confirmed(place, letter.partner());
        if (!to.done()) {
            return Result.refused(to.findings());
        }
        var items = new ArrayList<Manifest.Item>();
        for (String id : letter.incidents().stream().distinct().toList()) {
            Result<Manifest.Item> item = item(id, to.get());
            if (!item.done()) {
                return Result.refused(item.findings());
            }
            items.add(item.get());
        }
        var manifest = new Manifest(
                UUID.randomUUID().toString(),
                to.get().card().fingerprint(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                letter.author(),
                letter.note(),
                items);
        Result<Path> written = write(manifest, to.get(), file, monitor);
        return written.then(path -> record(manifest, to.get(), path, letter.author()));
    }

    private Result<Manifest.Item> item(String idOrNumber, Partner to) {
        Result<Optional<StoredIncident>> loaded = store.load(idOrNumber);
        if (!loaded.done()) {
            return Result.refused(loaded.findings());
        }
        if (loaded.get().isEmpty()) {
            return Result.refused(Finding.error(HandoverFinding.INCIDENT_MISSING, idOrNumber, idOrNumber));
        }
        StoredIncident stored = loaded.get().get();
        String id = stored.incident().getId();
        Result<List<HistoryRecord>> history = store.history(id);
        if (!history.done()) {
            return Result.refused(history.findings());
        }
        if (documents.put(id, incidents.write(stored.incident())) == null) {
            found.add(stored);
        }
        List<String> exchanged = Exchange.of(history.get()).stream()
                .filter(each -> each.partner().equals(to.card().fingerprint()))
                .map(Exchange::hash)
                .toList();
        return Result.of(new Manifest.Item(id, Exchange.hash(incidents, stored.incident()), exchanged));
    }

    /** Carries what the store says of an attachment through what writes the file. */
    private static final class Stopped extends IOException {

        private static final long serialVersionUID = 1;

        private final transient List<Finding> why;

        Stopped(List<Finding> why) {
            super("stopped");
            this.why = List.copyOf(why);
        }
    }

    private Result<Path> write(Manifest manifest, Partner to, Path file, IProgressMonitor monitor) {
        var stopped = new ArrayList<Finding>();
        Result<Path> written = Spool.in(
                place.file(),
                folder -> keys.write(place, to, file, out -> {
                    try {
                        write(manifest, out, folder, monitor);
                    } catch (Stopped e) {
                        stopped.addAll(e.why);
                        throw e;
                    }
                }));
        return stopped.isEmpty() ? written : Result.refused(stopped);
    }

    private void write(Manifest manifest, OutputStream out, Path folder, IProgressMonitor monitor) throws IOException {
        ZipOutputStream zip = ParcelFile.begin(out, manifest, documents);
        var done = new LinkedHashMap<String, Boolean>();
        for (StoredIncident stored : found) {
            for (Attachment attachment : stored.incident().getAttachments()) {
                String hash = Objects.toString(attachment.getSha256(), "");
                if (hash.isEmpty()) {
                    continue;
                }
                if (!done.containsKey(hash)) {
                    done.put(hash, attach(zip, hash, folder, monitor));
                }
                if (!done.getOrDefault(hash, false)) {
                    findings.add(Finding.warning(
                            HandoverFinding.ATTACHMENT_MISSING,
                            stored.incident().getId(),
                            Objects.toString(
                                    stored.incident().getNumber(),
                                    stored.incident().getId()),
                            Objects.toString(attachment.getName(), hash)));
                }
            }
            monitor.worked(1);
        }
        zip.finish();
    }

    /** False where this store has no such content. */
    private boolean attach(ZipOutputStream zip, String hash, Path folder, IProgressMonitor monitor) throws IOException {
        AttachmentStore contents = store.attachments();
        Result<Path> content = contents.write(hash, folder.resolve(hash), done -> !monitor.isCanceled());
        if (content.done()) {
            ParcelFile.attachment(zip, hash, content.get());
            Files.delete(content.get());
            return true;
        }
        if (content.findings().stream().anyMatch(finding -> finding.code().id().equals("attachment-missing"))) {
            return false;
        }
        throw new Stopped(
                monitor.isCanceled() ? List.of(Finding.error(HandoverFinding.CANCELLED, "")) : content.findings());
    }

    /** The history tells what went out; where it cannot be told nothing goes. */
    private Result<HandoverDesk.Sent> record(Manifest manifest, Partner to, Path file, String author) {
        for (int i = 0; i < found.size(); i++) {
            StoredIncident stored = found.get(i);
            var remark = Exchange.sent(manifest, manifest.incidents().get(i), to);
            Result<StoredIncident> saved = store.save(stored.incident(), stored.revision(), author, List.of(remark));
            if (!saved.done()) {
                return withdrawn(file, saved.findings());
            }
        }
        return Result.of(new HandoverDesk.Sent(file, to, manifest), findings);
    }

    private static Result<HandoverDesk.Sent> withdrawn(Path file, List<Finding> why) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            var all = new ArrayList<>(why);
            all.add(Finding.error(
                    HandoverFinding.FILE_UNWRITABLE, file.toString(), file, String.valueOf(e.getMessage())));
            return Result.refused(all);
        }
        return Result.refused(why);
    }
}
