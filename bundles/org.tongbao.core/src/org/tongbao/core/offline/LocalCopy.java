package org.tongbao.core.offline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tongbao.core.store.HistoryRecord;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.core.store.OrganizationSummary;
import org.tongbao.core.store.Remark;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;

/**
 * A store of its own on this computer with copies from a shared database, and with what was done here while that could not be
 * reached. What it has to know of each stands in its history, so that a save and what is known of it are one transaction. Blocking; any
 * thread.
 */
final class LocalCopy {

    /** Revisions told of what was changed here: none that the shared database could have. */
    static final long OFFLINE = 1L << 40;

    /** Documents and records beyond which a copy begins anew: opening it reads them all. */
    private static final int MOST = 5_000;

    private static final long MOST_RECORDS = 500_000;

    static final int ALL = 100_000;

    private final IncidentStore store;
    private final Map<String, Trace> traces = new ConcurrentHashMap<>();
    private final Set<String> organizations = ConcurrentHashMap.newKeySet();
    private final ProvisionalNumbers numbers;

    private LocalCopy(IncidentStore store, ProvisionalNumbers numbers) {
        this.store = store;
        this.numbers = numbers;
    }

    /** The copy in an open store; refused as that store refuses to be read. */
    static Result<LocalCopy> in(IncidentStore store) {
        Result<List<IncidentSummary>> incidents = store.list(IncidentQuery.newest(ALL));
        Result<List<OrganizationSummary>> organizations = store.organizations().list();
        if (!incidents.done() || !organizations.done()) {
            return Result.refused(incidents.done() ? organizations.findings() : incidents.findings());
        }
        var copy = new LocalCopy(store, new ProvisionalNumbers(incidents.get()));
        organizations.get().forEach(each -> copy.organizations.add(each.id()));
        for (String id : Stream.concat(incidents.get().stream().map(IncidentSummary::id), copy.organizations.stream())
                .toList()) {
            Result<List<HistoryRecord>> history = store.history(id);
            if (!history.done()) {
                return Result.refused(history.findings());
            }
            copy.traces.put(id, Trace.of(history.get()));
        }
        return Result.of(copy);
    }

    /** True when it has grown so much that it had better begin anew, and nothing would be lost. */
    boolean full() {
        return changed().isEmpty()
                && (size() > MOST || store.chains().records().value().orElse(0L) > MOST_RECORDS);
    }

    IncidentStore store() {
        return store;
    }

    /** How many documents are held. */
    int size() {
        return traces.size();
    }

    Trace trace(String id) {
        return traces.getOrDefault(id, Trace.NONE);
    }

    boolean holds(String id) {
        return traces.containsKey(id);
    }

    boolean isOrganization(String id) {
        return organizations.contains(id);
    }

    /** Ids of what was changed here and the shared database may not have. */
    List<String> changed() {
        return traces.entrySet().stream()
                .filter(each -> each.getValue().changed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Takes over a state of the shared database, unless it is held already or was changed here. */
    <T extends EObject> void copy(Document.Kind<T> kind, Document<T> server, List<HistoryRecord> history) {
        Trace trace = trace(id(server.root()));
        if (!trace.changed() && (trace.local() == 0 || trace.server() != server.revision())) {
            take(kind, server, history);
        }
    }

    /** Takes over a state of the shared database that has what was changed here. */
    synchronized <T extends EObject> void take(Document.Kind<T> kind, Document<T> server, List<HistoryRecord> history) {
        String id = id(server.root());
        Trace trace = trace(id);
        Remark remark = trace.copied(server.revision(), history);
        Result<Document<T>> saved = kind.save(store, server.root(), trace.local(), "", List.of(remark));
        if (saved.done()) {
            note(
                    kind,
                    id,
                    new Trace(
                            server.revision(),
                            saved.get().revision(),
                            saved.get().revision(),
                            "",
                            Math.max(trace.recorded(), history.size())));
        } else {
            ILog.of(LocalCopy.class).warn("Not copied for an outage: " + codes(saved.findings()));
        }
    }

    /** Saves while the shared database cannot be reached. */
    synchronized <T extends EObject> Result<Document<T>> save(
            Document.Kind<T> kind, T root, long expected, String author, List<Remark> remarks) {
        String id = id(root);
        Trace trace = trace(id);
        if (!holds(id) && expected != 0) {
            return Result.refused(Finding.error(OfflineFinding.NOT_HELD, id, id));
        }
        boolean fresh = expected == token(id);
        var all = Stream.<Remark>builder();
        String marker = trace.marker();
        if (fresh && marker.isEmpty()) {
            marker = UUID.randomUUID().toString();
            Result<Optional<Document<T>>> base = kind.load(store, id);
            if (!base.done()) {
                return Result.refused(base.findings());
            }
            all.add(Trace.begun(marker, base.get().map(Document::root)));
        }
        remarks.forEach(all::add);
        T numbered =
                root instanceof Incident incident && !holds(id) ? kind.type().cast(numbers.give(incident)) : root;
        // a revision that nobody has: the store says who was first
        long local = fresh ? trace.local() : -1;
        Result<Document<T>> saved =
                kind.save(store, numbered, local, author, all.build().toList());
        if (saved.done()) {
            long revision = saved.get().revision();
            note(kind, id, new Trace(trace.server(), trace.synced(), revision, marker, trace.recorded()));
        }
        return saved.map(stored -> stored.at(token(id)));
    }

    /** A document by its id or what people call it. */
    <T extends EObject> Result<Optional<Document<T>>> load(Document.Kind<T> kind, String key) {
        return kind.load(store, key).map(found -> found.map(stored -> stored.at(token(id(stored.root())))));
    }

    /** The history as it was in the shared database and went on here. */
    Result<List<HistoryRecord>> history(String id) {
        return store.history(id).map(history -> trace(id).shown(history));
    }

    /** The revision by which somebody saves who has seen the newest state. */
    private long token(String id) {
        Trace trace = trace(id);
        return trace.changed() ? OFFLINE + trace.local() : trace.server();
    }

    private <T extends EObject> void note(Document.Kind<T> kind, String id, Trace trace) {
        if (kind == Document.ORGANIZATIONS) {
            organizations.add(id);
        }
        traces.put(id, trace);
    }

    static String id(EObject root) {
        return String.valueOf(EcoreUtil.getID(root));
    }

    static String codes(List<Finding> findings) {
        return findings.stream().map(finding -> finding.code().id()).collect(Collectors.joining(", "));
    }
}
