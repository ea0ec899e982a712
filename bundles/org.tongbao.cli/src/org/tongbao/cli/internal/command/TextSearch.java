package org.tongbao.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.search.Hits;
import org.tongbao.core.search.IncidentSearch;
import org.tongbao.core.search.IncidentSearches;
import org.tongbao.core.search.IndexProgress;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.core.store.RegisterFilter;
import org.tongbao.model.finding.Result;

/** Lists what a text is in, by the index that the workbench uses, too. */
@Component(service = TextSearch.class)
public final class TextSearch {

    /** Lines that are read at once. */
    private static final int SOME = 200;

    /** Who waits hears as often how far it is. */
    private static final long EVERY = TimeUnit.SECONDS.toNanos(2);

    private final Optional<IncidentSearches> searches;

    /** Over the installed search, if there is one. */
    @Activate
    public TextSearch(
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    @Nullable
                    IncidentSearches searches) {
        this.searches = searches == null ? Optional.empty() : Optional.of(searches);
    }

    /** The lines of a list; those in which a text is come in the order of how well they fit. */
    Result<List<IncidentSummary>> list(Call call, IncidentStore store, IncidentQuery query) {
        if (query.text().isEmpty() || searches.isEmpty()) {
            return store.list(query);
        }
        return with(
                call,
                store,
                search -> search.current()
                        .then(progress -> search.best(query.text().get(), Math.toIntExact(progress.total() + 1)))
                        .then(hits -> lines(store, hits, query)));
    }

    /** Makes the index of a store anew; empty where no search is installed. */
    Optional<Result<IndexProgress>> rebuild(Call call, IncidentStore store) {
        return searches.map(installed -> with(call, store, IncidentSearch::rebuild));
    }

    private <T> Result<T> with(Call call, IncidentStore store, Function<IncidentSearch, Result<T>> work) {
        try (IncidentSearch search = searches.orElseThrow().open(store)) {
            search.watch(telling(call.progress()));
            return work.apply(search);
        }
    }

    /** Says how far it is, now and then, where it takes long. */
    private static Consumer<IndexProgress> telling(Consumer<String> out) {
        var last = new AtomicLong(System.nanoTime());
        return progress -> {
            long now = System.nanoTime();
            if (!progress.complete() && progress.total() > 0 && now - last.get() > EVERY) {
                last.set(now);
                out.accept(Messages.bind(
                        Messages.DbReindex_progress, Long.toString(progress.done()), Long.toString(progress.total())));
            }
        };
    }

    private static Result<List<IncidentSummary>> lines(IncidentStore store, Hits hits, IncidentQuery query) {
        var filter = new RegisterFilter(
                query.state(),
                query.organization(),
                query.level(),
                Optional.empty(),
                Optional.empty(),
                query.overdueAt());
        var found = new ArrayList<IncidentSummary>();
        List<String> ids = hits.ids();
        for (int from = 0; from < ids.size() && found.size() < query.limit(); from += SOME) {
            Result<List<IncidentSummary>> some =
                    store.register().lines(ids.subList(from, Math.min(ids.size(), from + SOME)));
            if (!some.done()) {
                return some;
            }
            some.get().stream().filter(filter::test).forEach(found::add);
        }
        return Result.of(found.stream().limit(query.limit()).toList());
    }
}
