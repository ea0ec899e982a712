package org.tongbao.core.offline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tongbao.core.incident.CaseNumbers;
import org.tongbao.core.merge.Conflict;
import org.tongbao.core.merge.Merge;
import org.tongbao.core.store.HistoryRecord;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.Remark;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;

/**
 * Brings what was changed on this computer into the shared database, document by document: merged with what others saved meanwhile, in
 * one transaction with a remark that tells what was done and by which it is known again. So it may be broken off anywhere and begin
 * anew: what has arrived is not brought twice. What contradicts others stays here for somebody to choose.
 */
final class Homecoming {

    /** Who saves again and again just before us is waited for no longer; the next time may do. */
    private static final int ATTEMPTS = 5;

    private static final String CONFLICT = "conflict";

    private final IncidentStore server;
    private final LocalCopy copy;
    private final List<String> merged = new ArrayList<>();
    private final List<Unmerged> unmerged = new ArrayList<>();

    Homecoming(IncidentStore server, LocalCopy copy) {
        this.server = server;
        this.copy = copy;
    }

    /** Ids of what has arrived. */
    List<String> merged() {
        return merged;
    }

    /** What has not. */
    List<Unmerged> unmerged() {
        return unmerged;
    }

    /** Brings all; refused as soon as the shared database cannot be reached again. */
    Result<Integer> run() {
        for (String id : inOrder()) {
            Result<Boolean> brought = copy.isOrganization(id)
                    ? bring(Document.ORGANIZATIONS, id, ATTEMPTS)
                    : bring(Document.INCIDENTS, id, ATTEMPTS);
            if (!brought.done()) {
                return Result.refused(brought.findings());
            }
        }
        return Result.of(merged.size());
    }

    /** Organizations first, which incidents name; new incidents as they began, so that their numbers follow one another. */
    private List<String> inOrder() {
        Map<String, Integer> begun = new HashMap<>();
        copy.store()
                .list(IncidentQuery.newest(LocalCopy.ALL))
                .value()
                .ifPresent(lines -> lines.forEach(line ->
                        CaseNumbers.provisional(line.number()).ifPresent(number -> begun.put(line.id(), number))));
        return copy.changed().stream()
                .sorted(Comparator.comparing((String id) -> !copy.isOrganization(id))
                        .thenComparing(id -> begun.getOrDefault(id, 0)))
                .toList();
    }

    /** False when it stays here; refused when the shared database cannot be reached. */
    private <T extends EObject> Result<Boolean> bring(Document.Kind<T> kind, String id, int attempts) {
        Result<List<HistoryRecord>> own = copy.store().history(id);
        Result<Optional<Document<T>>> here = kind.load(copy.store(), id);
        Result<Optional<Document<T>>> there = kind.load(server, id);
        Result<List<HistoryRecord>> history = server.history(id);
        for (Result<?> read : List.of(own, here, there, history)) {
            if (!read.done()) {
                return Outage.is(read) ? Result.refused(read.findings()) : stays(id, kind, here, read);
            }
        }
        if (here.get().isEmpty()) {
            throw new IllegalStateException("changed here and not there: " + id);
        }
        var task = new Task<>(id, kind, here.get().get(), own.get(), there.get());
        String subject = copy.trace(id).subject();
        if (there.get().isPresent() && arrived(history.get(), subject)) {
            return arrived(task, there.get().get());
        }
        Merge<T> merge = merge(task);
        if (!merge.clear()) {
            unmerged.add(new Unmerged(
                    id,
                    name(task.here().root()),
                    merge.conflicts().stream().map(Conflict::subject).toList(),
                    List.of(),
                    incident(task),
                    copy.trace(id).server()));
            return Result.of(false);
        }
        return save(task, merge.merged(), attempts);
    }

    /** One document in its states. */
    private record Task<T extends EObject>(
            String id,
            Document.Kind<T> kind,
            Document<T> here,
            List<HistoryRecord> history,
            Optional<Document<T>> there) {}

    private <T extends EObject> Merge<T> merge(Task<T> task) {
        T mine = sent(task.kind(), task.here().root());
        if (task.there().isEmpty()) {
            return new Merge<>(mine, List.of(), List.of(), List.of());
        }
        T theirs = task.there().get().root();
        T base = copy.trace(task.id())
                .base(task.history(), task.kind())
                .map(state -> sent(task.kind(), state))
                .orElseGet(() -> task.kind().type().cast(EcoreUtil.create(theirs.eClass())));
        return Merge.of(base, mine, theirs);
    }

    /** What goes to the shared database: a provisional number does not, it gives the final one. */
    static <T extends EObject> T sent(Document.Kind<T> kind, T root) {
        return root instanceof Incident incident ? kind.type().cast(ProvisionalNumbers.take(incident)) : root;
    }

    private <T extends EObject> Result<Boolean> save(Task<T> task, T merged, int attempts) {
        List<HistoryRecord> own = copy.trace(task.id()).own(task.history());
        if (own.isEmpty() && task.there().isPresent()) {
            return arrived(task, task.there().get());
        }
        Remark done = remark(copy, task.id(), task.history(), task.here().root());
        String author = own.isEmpty() ? "" : own.getLast().author();
        long expected = task.there().map(Document::revision).orElse(0L);
        Result<Document<T>> saved = task.kind().save(server, merged, expected, author, List.of(done));
        if (saved.done()) {
            return arrived(task, saved.get());
        }
        if (Outage.is(saved)) {
            return Result.refused(saved.findings());
        }
        boolean conflict = LocalCopy.codes(saved.findings()).equals(CONFLICT);
        return conflict && attempts > 1
                ? bring(task.kind(), task.id(), attempts - 1)
                : stays(task.id(), task.kind(), Result.of(Optional.of(task.here())), saved);
    }

    /** What the shared history is told of what was done here. */
    static Remark remark(LocalCopy copy, String id, List<HistoryRecord> history, EObject here) {
        return copy.trace(id).done(history, here instanceof Incident ? name(here) : "");
    }

    private static boolean arrived(List<HistoryRecord> history, String subject) {
        return history.stream().anyMatch(record -> record.subject().equals(subject));
    }

    private <T extends EObject> Result<Boolean> arrived(Task<T> task, Document<T> there) {
        Result<List<HistoryRecord>> history = server.history(task.id());
        if (!history.done()) {
            return Result.refused(history.findings());
        }
        copy.take(task.kind(), there, history.get());
        merged.add(task.id());
        return Result.of(true);
    }

    private <T extends EObject> Result<Boolean> stays(
            String id, Document.Kind<T> kind, Result<Optional<Document<T>>> here, Result<?> refused) {
        Optional<T> root = here.value().flatMap(found -> found).map(Document::root);
        unmerged.add(new Unmerged(
                id,
                root.map(Homecoming::name).orElse(id),
                List.of(),
                refused.findings(),
                root.filter(Incident.class::isInstance).map(Incident.class::cast),
                copy.trace(id).server()));
        return Result.of(false);
    }

    private static <T extends EObject> Optional<Incident> incident(Task<T> task) {
        return task.here().root() instanceof Incident incident ? Optional.of(incident) : Optional.empty();
    }

    /** What people call it. */
    private static String name(EObject root) {
        String feature = root instanceof Incident ? "number" : "name";
        return Objects.toString(root.eGet(root.eClass().getEStructuralFeature(feature)), "");
    }
}
