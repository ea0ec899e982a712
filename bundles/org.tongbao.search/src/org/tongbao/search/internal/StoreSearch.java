package org.tongbao.search.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.tongbao.core.search.Excerpt;
import org.tongbao.core.search.Hits;
import org.tongbao.core.search.IncidentSearch;
import org.tongbao.core.search.IndexProgress;
import org.tongbao.core.store.IncidentFeed;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/**
 * The search of one store. All work on the index is done by threads of its own: an interrupt of a caller's would close the
 * files. Any thread.
 */
final class StoreSearch implements IncidentSearch {

    private static final int SEARCHERS = 2;

    private final IncidentStore store;
    private final Path folder;
    private final IndexKeeper keeper;
    private final ExecutorService writing = threads(1, "tongbao-index");
    private final ExecutorService reading = threads(SEARCHERS, "tongbao-search-");
    private final AtomicBoolean asked = new AtomicBoolean();
    private final List<Consumer<IndexProgress>> watchers = new CopyOnWriteArrayList<>();
    private volatile IndexProgress progress = IndexProgress.UNKNOWN;

    StoreSearch(IncidentStore store, Path folder) {
        this.store = store;
        this.folder = folder;
        keeper = new IndexKeeper(store, folder, this::tell);
        changed();
    }

    private static ExecutorService threads(int count, String name) {
        return Executors.newFixedThreadPool(
                count, Thread.ofPlatform().daemon().name(name, 1).factory());
    }

    @Override
    public Result<Hits> find(String typed) {
        return search(index -> index.find(Words.of(typed)));
    }

    @Override
    public Result<Hits> best(String typed, int limit) {
        return search(index -> index.best(Words.of(typed), limit));
    }

    /** What is asked of an index. */
    @FunctionalInterface
    private interface Question {
        List<String> ask(SearchIndex index) throws IOException;
    }

    private Result<Hits> search(Question question) {
        return await(reading, () -> {
            // looked at first: what is complete then is complete in what is found
            boolean complete = progress.complete();
            Optional<SearchIndex> index = keeper.index();
            if (index.isEmpty()) {
                return progress.trouble().isEmpty()
                        ? Result.of(new Hits(List.of(), false))
                        : Result.refused(progress.trouble());
            }
            try {
                return Result.of(new Hits(question.ask(index.get()), complete));
            } catch (IOException | IllegalStateException e) {
                // damaged on the disk, or closed under us because of that: made anew, and found again then
                spoil(e);
                return Result.of(new Hits(List.of(), false));
            }
        });
    }

    private void spoil(Exception e) {
        if (!writing.isShutdown()) {
            ILog.of(StoreSearch.class).warn("The search index cannot be read and is made anew", e);
            tell(new IndexProgress(0, progress.total(), false, List.of()));
            writing.execute(keeper::spoiled);
            changed();
        }
    }

    @Override
    public Result<Map<String, Excerpt>> excerpts(List<String> ids, String typed) {
        List<int[]> words = Words.of(typed);
        Result<IncidentFeed.Page> page = store.feed().these(ids);
        return page.map(found -> {
            Map<String, Excerpt> excerpts = new HashMap<>();
            for (StoredIncident each : found.incidents()) {
                Excerpts.of(IncidentTexts.all(each.incident()), words)
                        .ifPresent(excerpt -> excerpts.put(each.incident().getId(), excerpt));
            }
            return excerpts;
        });
    }

    @Override
    public IndexProgress progress() {
        return progress;
    }

    @Override
    public void watch(Consumer<IndexProgress> watcher) {
        watchers.add(watcher);
        watcher.accept(progress);
    }

    private void tell(IndexProgress now) {
        progress = now;
        watchers.forEach(each -> each.accept(now));
    }

    @Override
    public void changed() {
        if (asked.compareAndSet(false, true)) {
            try {
                writing.execute(() -> {
                    asked.set(false);
                    keeper.catchUp();
                });
            } catch (RejectedExecutionException e) {
                // closed: the next opening catches up
                asked.set(false);
            }
        }
    }

    @Override
    public Result<IndexProgress> current() {
        return await(writing, keeper::catchUp);
    }

    @Override
    public Result<IndexProgress> rebuild() {
        keeper.supersede();
        return await(writing, () -> {
            keeper.empty();
            return keeper.catchUp();
        });
    }

    /** Waits, whatever happens to the calling thread. */
    private <T> Result<T> await(ExecutorService threads, Callable<Result<T>> work) {
        Future<Result<T>> running;
        try {
            running = threads.submit(work);
        } catch (RejectedExecutionException e) {
            return Result.refused(Finding.error(SearchFinding.CLOSED, folder.toString()));
        }
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return running.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("search failed", e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        keeper.end();
        reading.close();
        if (!writing.isShutdown()) {
            writing.execute(keeper::close);
        }
        writing.close();
    }
}
