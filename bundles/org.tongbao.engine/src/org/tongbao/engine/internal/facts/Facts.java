package org.tongbao.engine.internal.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All facts up to an instant, oldest first. Immutable, any thread. */
public final class Facts {

    private final List<Fact> recorded;
    private final LevelTrack effective;
    private final LevelTrack received;
    private final List<Receipt> assumable;
    private final Map<String, String> answers;
    private final List<Fact> all;
    private final Map<String, List<Fact>> byType = new HashMap<>();
    private final LevelTrack reported;
    private final List<Contradictions.Pair> contradictions;
    private final Set<String> doubted;

    /**
     * A receipt nobody recorded.
     *
     * @param fact as if it had been received when it was sent
     * @param step the level it reported
     */
    public record Receipt(Fact fact, LevelStep step) {}

    /**
     * Facts sorted by instant, then in the order of recording.
     *
     * @param recorded events and judgements that stand
     * @param effective the level by judgements and reviews (A3 rule 6)
     * @param received the level of each recorded receipt (A3 rules 5 and 7)
     * @param assumable what each notification would be if its receipt is not recorded (B-06)
     * @param answers chosen options by field id
     */
    public Facts(
            List<Fact> recorded,
            LevelTrack effective,
            LevelTrack received,
            List<Receipt> assumable,
            Map<String, String> answers) {
        this.recorded = List.copyOf(recorded);
        this.effective = effective;
        this.received = received;
        this.assumable = List.copyOf(assumable);
        this.answers = Map.copyOf(answers);
        List<Receipt> assumed = assumed();
        all = merged(assumed);
        all.forEach(fact ->
                byType.computeIfAbsent(fact.type(), type -> new ArrayList<>()).add(fact));
        List<LevelStep> steps = new ArrayList<>(received.steps());
        assumed.forEach(receipt -> steps.add(receipt.step()));
        reported = LevelTrack.of(steps);
        contradictions = List.copyOf(Contradictions.among(this::firstRecorded));
        doubted = contradictions.stream().map(pair -> pair.effect().id()).collect(Collectors.toUnmodifiableSet());
    }

    /** Only what follows the last recorded receipt is assumed: a receipt covers all that was sent before it. */
    private List<Receipt> assumed() {
        Instant last = received.last().map(LevelStep::at).orElse(Instant.MIN);
        return assumable.stream()
                .filter(receipt -> receipt.fact().at().isAfter(last))
                .toList();
    }

    private List<Fact> merged(List<Receipt> assumed) {
        if (assumed.isEmpty()) {
            return recorded;
        }
        List<Fact> merged = new ArrayList<>(recorded);
        assumed.forEach(receipt -> merged.add(receipt.fact()));
        merged.sort(Comparator.comparing(Fact::at));
        return List.copyOf(merged);
    }

    /** The same without what happened after {@code now}. */
    public Facts upTo(Instant now) {
        if (recorded.isEmpty() || !recorded.get(recorded.size() - 1).at().isAfter(now)) {
            return this;
        }
        return new Facts(
                recorded.stream().filter(fact -> !fact.at().isAfter(now)).toList(),
                effective.upTo(now),
                received.upTo(now),
                assumable.stream()
                        .filter(receipt -> !receipt.fact().at().isAfter(now))
                        .toList(),
                answers);
    }

    /** Events and judgements that stand. */
    public List<Fact> recorded() {
        return recorded;
    }

    /** The recorded facts and the receipts assumed. */
    public List<Fact> all() {
        return all;
    }

    /** The level by judgements and reviews (A3 rule 6). */
    public LevelTrack effective() {
        return effective;
    }

    /** The level as the receiving agency got it, recorded or assumed (A3 rules 5 and 7). */
    public LevelTrack reported() {
        return reported;
    }

    /** Facts that happened before what must precede them (A3 rule 9). */
    public List<Contradictions.Pair> contradictions() {
        return contradictions;
    }

    /** Ids of those facts. */
    public Set<String> doubted() {
        return doubted;
    }

    /** The option chosen for a field; empty when it is not answered. */
    public Optional<String> answer(String field) {
        return Optional.ofNullable(answers.get(field));
    }

    /** Facts of one of the types, oldest first. */
    public Stream<Fact> of(List<String> types) {
        if (types.size() == 1) {
            return of(types.get(0)).stream();
        }
        return types.stream().flatMap(type -> of(type).stream()).sorted(Comparator.comparing(Fact::at));
    }

    /** Facts of a type, oldest first. */
    public List<Fact> of(String type) {
        return byType.getOrDefault(type, List.of());
    }

    /** The fact with an id, as far as it is recorded. */
    public Optional<Fact> find(String id) {
        return recorded.stream().filter(fact -> fact.id().equals(id)).findFirst();
    }

    /** The earliest fact of a type. */
    public Optional<Fact> first(String type) {
        List<Fact> facts = of(type);
        return facts.isEmpty() ? Optional.empty() : Optional.of(facts.get(0));
    }

    /** The latest fact of a type. */
    public Optional<Fact> last(String type) {
        List<Fact> facts = of(type);
        return facts.isEmpty() ? Optional.empty() : Optional.of(facts.get(facts.size() - 1));
    }

    /** The first instant after {@code now} at which something happens. */
    public Optional<Instant> nextAfter(Instant now) {
        return recorded.stream().map(Fact::at).filter(at -> at.isAfter(now)).findFirst();
    }

    private Optional<Fact> firstRecorded(String type) {
        return of(type).stream().filter(fact -> !fact.assumed()).findFirst();
    }
}
