package org.tongbao.workbench.internal.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongbao.core.search.Hits;
import org.tongbao.core.search.IncidentSearch;
import org.tongbao.core.store.IncidentCount;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.core.store.RegisterKey;
import org.tongbao.core.store.RegisterQuery;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/** Reads the register: keys from the store, words through the search. Used by one thread at a time, never the UI thread. */
final class RegisterReading {

    /** Lines read with the keys: more than are seen at once. */
    private static final int SEEN = 60;

    private static final int BEFORE = 10;
    private static final int ALL = Integer.MAX_VALUE;

    private Optional<RegisterQuery> last = Optional.empty();
    private List<RegisterKey> keys = List.of();

    /**
     * What is wanted.
     *
     * @param grouping as in the query
     * @param text words to be searched
     * @param top first row that is seen
     * @param chosen incident that is chosen, whose line is wanted, too; empty for none
     * @param anew false when nothing was saved since the last time
     */
    record Wanted(RegisterQuery query, RegisterGrouping grouping, String text, int top, String chosen, boolean anew) {

        /** The same after something was saved. */
        Wanted afterSave() {
            return new Wanted(query, grouping, text, top, chosen, true);
        }
    }

    private record Found(Optional<List<String>> ids, boolean complete, List<Finding> trouble) {
        static final Found ALL = new Found(Optional.empty(), true, List.of());
    }

    Result<RegisterAnswer> read(IncidentStore store, Optional<IncidentSearch> search, Wanted wanted) {
        Result<List<RegisterKey>> all = keys(store, wanted);
        Result<List<IncidentCount>> counts = store.register().counts();
        if (!all.done() || !counts.done()) {
            return Result.refused(all.done() ? counts.findings() : all.findings());
        }
        Found found = found(store, search, wanted.text());
        List<RegisterKey> shown =
                found.ids().map(ids -> RegisterRows.among(all.get(), ids)).orElse(all.get());
        List<String> seen = Stream.concat(
                        shown.stream()
                                .skip(Math.max(0, Math.min(wanted.top(), shown.size() - SEEN) - BEFORE))
                                .limit(SEEN)
                                .map(RegisterKey::id),
                        Stream.of(wanted.chosen()).filter(id -> !id.isEmpty()))
                .distinct()
                .toList();
        return store.register()
                .lines(seen)
                .map(lines -> new RegisterAnswer(
                        shown, wanted.grouping(), counts.get(), lines, found.complete(), found.trouble()));
    }

    /** While one types the same keys are searched again and again. */
    private Result<List<RegisterKey>> keys(IncidentStore store, Wanted wanted) {
        if (!wanted.anew() && last.equals(Optional.of(wanted.query()))) {
            return Result.of(keys);
        }
        Result<List<RegisterKey>> read = store.register().keys(wanted.query());
        read.value().ifPresent(each -> {
            keys = each;
            last = Optional.of(wanted.query());
        });
        return read;
    }

    private static Found found(IncidentStore store, Optional<IncidentSearch> search, String text) {
        if (text.isBlank()) {
            return Found.ALL;
        }
        Optional<Result<Hits>> hits = search.map(each -> each.find(text));
        if (hits.isPresent() && hits.get().done()) {
            Hits done = hits.get().get();
            return new Found(Optional.of(done.ids()), done.complete(), List.of());
        }
        // less is found without an index, and it takes longer, but not nothing
        var query = new IncidentQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(text.strip()), ALL);
        Result<List<IncidentSummary>> lines = store.list(query);
        List<String> ids = lines.value().orElse(List.of()).stream()
                .map(IncidentSummary::id)
                .toList();
        return new Found(Optional.of(ids), false, hits.map(Result::findings).orElse(List.of()));
    }
}
