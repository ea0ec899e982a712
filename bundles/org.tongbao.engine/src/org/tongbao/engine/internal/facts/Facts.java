package org.tongbao.engine.internal.facts;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All facts up to an instant, oldest first. Immutable, any thread.
 *
 * @param all events and judgements that stand, by instant, then in the order of recording
 * @param effective the level by judgements and reviews (A3 rule 6)
 * @param reported the level as the receiving agency got it (A3 rules 5 and 7)
 * @param doubted ids of facts that happened before what must precede them (A3 rule 9)
 */
public record Facts(List<Fact> all, LevelTrack effective, LevelTrack reported, Set<String> doubted) {

    public Facts {
        all = List.copyOf(all);
        doubted = Set.copyOf(doubted);
    }

    /** The same without what happened after {@code now}. */
    public Facts upTo(Instant now) {
        List<Fact> known = all.stream().filter(fact -> !fact.at().isAfter(now)).toList();
        if (known.size() == all.size()) {
            return this;
        }
        return new Facts(known, effective.upTo(now), reported.upTo(now), Contradictions.doubted(known));
    }

    /** Facts of one of the types, oldest first. */
    public Stream<Fact> of(List<String> types) {
        return all.stream().filter(fact -> types.contains(fact.type()));
    }

    /** The earliest fact of a type. */
    public Optional<Fact> first(String type) {
        return of(List.of(type)).findFirst();
    }

    /** The latest fact of a type. */
    public Optional<Fact> last(String type) {
        return of(List.of(type)).max(Comparator.comparing(Fact::at));
    }

    /** The first instant after {@code now} at which something happens. */
    public Optional<Instant> nextAfter(Instant now) {
        return all.stream().map(Fact::at).filter(at -> at.isAfter(now)).findFirst();
    }
}
