package org.tongbao.core.offline;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EObject;
import org.tongbao.core.board.BoardLine;
import org.tongbao.core.store.HistoryRecord;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.finding.Result;

/**
 * Keeps the copy of a shared database fresh: all organizations, all that has open clocks, the newest incidents, and what was opened
 * here; after the first time only what was saved since. Bounded, a few documents at a time.
 */
final class Freshening {

    /** The newest incidents that are copied whether anybody opened them or not. */
    static final int NEWEST = 200;

    /** Most documents that are copied without having been opened here. */
    static final int MOST = 1000;

    /** How long a change of an account may be unknown to the copy, in nanoseconds. */
    private static final long ACCOUNTS = Duration.ofMinutes(1).toNanos();

    /** Documents copied at one look, so that the connection is looked at meanwhile. */
    private static final int PORTION = 100;

    private final Set<String> wanted = ConcurrentHashMap.newKeySet();
    private final Map<String, Boolean> left = new LinkedHashMap<>();
    private volatile boolean all = true;
    private long mirrored;

    /** Others have saved these. */
    void want(List<String> ids) {
        wanted.addAll(ids);
    }

    /** Everything is to be looked at again. */
    void all() {
        all = true;
    }

    /** Copies some of what is wanted. By one thread at a time. */
    synchronized void run(IncidentStore server, LocalCopy copy) {
        long now = System.nanoTime();
        if (all || now - mirrored > ACCOUNTS) {
            // who may no more shall not by the copy either
            server.accounts().list().value().ifPresent(copy.store().accounts()::mirror);
            mirrored = now;
        }
        if (all) {
            all = !plan(server, copy);
        }
        for (String id : List.copyOf(wanted)) {
            wanted.remove(id);
            left.put(id, copy.isOrganization(id));
        }
        int portion = PORTION;
        while (!left.isEmpty() && portion-- > 0) {
            var next = left.entrySet().iterator().next();
            left.remove(next.getKey());
            boolean read = next.getValue()
                    ? copy(Document.ORGANIZATIONS, next.getKey(), server, copy)
                    : copy(Document.INCIDENTS, next.getKey(), server, copy)
                            || copy(Document.ORGANIZATIONS, next.getKey(), server, copy);
            if (!read) {
                return;
            }
        }
    }

    /** True when all was asked for. */
    private boolean plan(IncidentStore server, LocalCopy copy) {
        var organizations = server.organizations().list();
        var board = server.board();
        var newest = server.list(IncidentQuery.newest(NEWEST));
        if (!organizations.done() || !board.done() || !newest.done()) {
            return false;
        }
        organizations.get().forEach(each -> plan(each.id(), true, each.revision(), copy));
        newest.get().forEach(each -> plan(each.id(), false, each.revision(), copy));
        for (BoardLine line : board.get()) {
            plan(line.id(), line.kind() == BoardLine.Kind.ORGANIZATION, line.revision(), copy);
        }
        return true;
    }

    private void plan(String id, boolean organization, long revision, LocalCopy copy) {
        if (copy.trace(id).server() != revision && left.size() < MOST) {
            left.put(id, organization);
        }
    }

    /** False when the shared database does not answer or has no such document. */
    private static <T extends EObject> boolean copy(
            Document.Kind<T> kind, String id, IncidentStore server, LocalCopy copy) {
        Result<Optional<Document<T>>> loaded = kind.load(server, id);
        Optional<Document<T>> found = loaded.value().flatMap(document -> document);
        if (found.isEmpty()) {
            return loaded.done() && kind == Document.ORGANIZATIONS;
        }
        Result<List<HistoryRecord>> history = server.history(id);
        history.value().ifPresent(records -> copy.copy(kind, found.get(), records));
        return history.done();
    }
}
