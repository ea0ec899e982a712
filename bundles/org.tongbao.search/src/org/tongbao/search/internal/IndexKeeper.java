package org.tongbao.search.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.search.IndexProgress;
import org.tongbao.core.store.ChainHead;
import org.tongbao.core.store.IncidentCount;
import org.tongbao.core.store.IncidentFeed;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IndexKey;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/**
 * Keeps an index up to its store: makes it where there is none, goes on where that was broken off, and takes in what was saved
 * since. Used by one thread, except where it says otherwise.
 */
final class IndexKeeper {

    /** Incidents that are read at once. */
    private static final int PAGE = 200;

    /** As many are done again at most when the program ends without a word. */
    private static final int UNCOMMITTED = 500;

    /** While it is made from the beginning: a commit makes all files sure, which takes its time. */
    private static final int UNCOMMITTED_BUILDING = 10_000;

    private final IncidentStore store;
    private final Path folder;
    private final Consumer<IndexProgress> progress;
    private volatile @Nullable SearchIndex index;
    private volatile boolean ended;

    /** True while what is under way is to be begun again. */
    private volatile boolean superseded;

    private int uncommitted;
    private IndexProgress told = IndexProgress.UNKNOWN;

    /** @param progress told how far it is */
    IndexKeeper(IncidentStore store, Path folder, Consumer<IndexProgress> progress) {
        this.store = store;
        this.folder = folder;
        this.progress = progress;
    }

    /** The index, once it is open. Any thread. */
    Optional<SearchIndex> index() {
        SearchIndex open = index;
        return open == null ? Optional.empty() : Optional.of(open);
    }

    /** From now on breaks off as soon as it can. Any thread. */
    void end() {
        ended = true;
    }

    /** Breaks off what is under way, since all will be made anew by {@link #empty}. Any thread. */
    void supersede() {
        superseded = true;
    }

    private boolean goesOn() {
        return !ended && !superseded;
    }

    /** Brings the index up to what is saved; opens or makes it first where it has to. */
    Result<IndexProgress> catchUp() {
        try {
            return ended ? Result.refused(closed()) : catchUp(open());
        } catch (IOException | IllegalStateException e) {
            return failed(e);
        } catch (RefusedException e) {
            return ended ? Result.refused(closed()) : refused(e.findings);
        }
    }

    private Finding closed() {
        return Finding.error(SearchFinding.CLOSED, folder.toString());
    }

    /** What the store refused. */
    private static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient List<Finding> findings;

        RefusedException(List<Finding> findings) {
            this.findings = findings;
        }
    }

    private static <T> T given(Result<T> result) throws RefusedException {
        if (!result.done()) {
            throw new RefusedException(result.findings());
        }
        return result.get();
    }

    private SearchIndex open() throws IOException, RefusedException {
        SearchIndex open = index;
        if (open == null) {
            IndexKey key = given(store.feed().key());
            open = SearchIndex.open(folder, key);
            index = open;
        }
        return open;
    }

    private Result<IndexProgress> catchUp(SearchIndex open) throws IOException, RefusedException {
        boolean made = false;
        while (goesOn()) {
            if (open.watermark().next().isPresent()) {
                build(open);
                made = true;
                continue;
            }
            Optional<IncidentFeed.Changes> changes =
                    given(store.feed().since(open.watermark().heads()));
            if (changes.isEmpty()) {
                // of another database, or the database was put back to an earlier state
                open.clear();
                continue;
            }
            take(open, changes.get());
            open.refresh();
            long total = total();
            if (made || open.size() == total || savedSince(open)) {
                return done(open, total, !changes.get().ids().isEmpty());
            }
            ILog.of(IndexKeeper.class)
                    .warn("The search index has " + open.size() + " of " + total + " incidents and is made anew");
            open.clear();
        }
        return Result.refused(closed());
    }

    /** Whether somebody has saved meanwhile, whom the next look finds: then numbers need not agree. */
    private boolean savedSince(SearchIndex open) throws RefusedException {
        return given(store.feed().since(open.watermark().heads()))
                .filter(more -> more.ids().isEmpty())
                .isEmpty();
    }

    /** @param more true when more is found than before */
    private Result<IndexProgress> done(SearchIndex open, long total, boolean more) throws IOException {
        if (uncommitted >= UNCOMMITTED) {
            commit(open);
        }
        var now = new IndexProgress(open.size(), Math.max(total, open.size()), true, List.of());
        if (more || !now.equals(told)) {
            tell(now);
        }
        return Result.of(now);
    }

    private void tell(IndexProgress now) {
        told = now;
        progress.accept(now);
    }

    private long total() throws RefusedException {
        return given(store.register().counts()).stream()
                .mapToLong(IncidentCount::incidents)
                .sum();
    }

    private void commit(SearchIndex open) throws IOException {
        open.commit();
        uncommitted = 0;
    }

    /** Takes in what was saved. */
    private void take(SearchIndex open, IncidentFeed.Changes changes) throws IOException, RefusedException {
        List<String> ids = changes.ids();
        for (int from = 0; from < ids.size() && goesOn(); from += PAGE) {
            put(open, given(store.feed().these(ids.subList(from, Math.min(ids.size(), from + PAGE)))));
        }
        if (goesOn()) {
            open.watermark(new Watermark(changes.heads(), Optional.empty()));
        }
    }

    private void put(SearchIndex open, IncidentFeed.Page page) throws IOException {
        for (StoredIncident each : page.incidents()) {
            open.put(each.incident().getId(), each.incident());
        }
        for (String id : page.damaged()) {
            open.putUnreadable(id);
        }
        uncommitted += page.incidents().size() + page.damaged().size();
    }

    /** Makes the index, from the beginning or from where that was broken off. */
    private void build(SearchIndex open) throws IOException, RefusedException {
        long total = total();
        Optional<String> next = open.watermark().next();
        if (next.filter(String::isEmpty).isPresent()) {
            open.clear();
            // all that is saved from here on is taken in at the end
            open.watermark(new Watermark(heads(), next));
        }
        open.refresh();
        long done = open.size();
        tell(new IndexProgress(done, total, false, List.of()));
        CompletableFuture<Result<IncidentFeed.Page>> ahead = read(next);
        while (next.isPresent() && goesOn()) {
            IncidentFeed.Page page = given(ahead.join());
            // read while these are written
            ahead = read(page.next());
            put(open, page);
            next = page.next();
            open.watermark(open.watermark().upTo(next));
            done += page.incidents().size() + page.damaged().size();
            if (uncommitted >= UNCOMMITTED_BUILDING) {
                commit(open);
                open.refresh();
            }
            tell(new IndexProgress(done, Math.max(done, total), false, List.of()));
        }
        if (goesOn()) {
            commit(open);
        } else {
            ahead.join();
        }
    }

    private List<ChainHead> heads() throws RefusedException {
        return given(store.chains().heads());
    }

    private CompletableFuture<Result<IncidentFeed.Page>> read(Optional<String> after) {
        return after.map(id -> CompletableFuture.supplyAsync(() -> store.feed().after(id, PAGE)))
                .orElseGet(() -> CompletableFuture.completedFuture(
                        Result.of(new IncidentFeed.Page(List.of(), List.of(), Optional.empty()))));
    }

    /** Begins from the beginning at the next {@link #catchUp}. */
    void empty() {
        superseded = false;
        try {
            SearchIndex open = index;
            if (open != null) {
                open.clear();
            }
        } catch (IOException | IllegalStateException e) {
            spoiled();
        }
    }

    /** Throws away an index that cannot be used. */
    void spoiled() {
        told = IndexProgress.UNKNOWN;
        SearchIndex open = index;
        if (open != null) {
            index = null;
            uncommitted = 0;
            try {
                open.delete();
            } catch (IOException | IllegalStateException e) {
                ILog.of(IndexKeeper.class).warn("The search index was not closed in order", e);
            }
        }
    }

    private Result<IndexProgress> failed(Exception e) {
        ILog.of(IndexKeeper.class).warn("The search index cannot be kept", e);
        spoiled();
        String reason = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
        return refused(List.of(Finding.error(SearchFinding.UNAVAILABLE, folder.toString(), folder.toString(), reason)));
    }

    private Result<IndexProgress> refused(List<Finding> findings) {
        tell(new IndexProgress(0, 0, false, findings));
        return Result.refused(findings);
    }

    /** Writes what is not written and closes the index. */
    void close() {
        SearchIndex open = index;
        index = null;
        if (open == null) {
            return;
        }
        try (open) {
            if (uncommitted > 0 || !open.committed()) {
                open.commit();
            }
        } catch (IOException | IllegalStateException e) {
            ILog.of(IndexKeeper.class).warn("The search index was not closed in order", e);
        }
    }
}
