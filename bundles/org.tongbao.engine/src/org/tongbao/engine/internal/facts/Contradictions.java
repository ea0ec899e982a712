package org.tongbao.engine.internal.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Facts whose times cannot both be right: something happened before what must precede it (A3 rule 9). */
public final class Contradictions {

    /**
     * Two facts in the wrong order.
     *
     * @param cause what must come first
     * @param effect what happened before it all the same
     */
    public record Pair(Fact cause, Fact effect) {}

    /** The effect cannot be before the first of the causes. */
    private record Order(List<String> causes, String effect) {}

    private static final List<String> COMPLETION = List.of("contained", "recovered");

    private static final List<Order> ORDERS = List.of(
            after("occurrence", "discovery"),
            after("occurrence", "awareness"),
            after("discovery", "awareness"),
            after("discovery", "internal-report"),
            after("awareness", "notified"),
            after("awareness", "received"),
            after("awareness", "contained"),
            after("awareness", "recovered"),
            after("notified", "received"),
            after("received", "reviewed"),
            after("reviewed", "review-notified"),
            after("reviewed", "re-reviewed"),
            new Order(COMPLETION, "completion-notified"),
            new Order(COMPLETION, "report-submitted"),
            after("platform-outage-start", "platform-outage-end"),
            after("platform-outage-end", "backfilled"),
            after("channel-outage-start", "channel-outage-announced"),
            after("channel-outage-start", "channel-outage-end"),
            after("service-outage-start", "service-outage-end"),
            after("personal-data-leak", "subjects-notified"),
            after("root-cause-found", "strategy-approved"),
            after("contact-changed", "contact-reported"),
            after("drill-held", "drill-reported"),
            after("vendor-awareness", "vendor-contained"));

    private static Order after(String cause, String effect) {
        return new Order(List.of(cause), effect);
    }

    private Contradictions() {}

    /** The contradictions among facts sorted by instant; one for each effect and cause. */
    public static List<Pair> among(List<Fact> facts) {
        List<Pair> pairs = new ArrayList<>();
        for (Order order : ORDERS) {
            Optional<Fact> cause = first(facts, order.causes());
            Optional<Fact> effect = first(facts, List.of(order.effect()));
            if (cause.isPresent()
                    && effect.isPresent()
                    && effect.get().at().isBefore(cause.get().at())) {
                pairs.add(new Pair(cause.get(), effect.get()));
            }
        }
        return pairs;
    }

    /** True when an event of type {@code effect} cannot happen before one of type {@code cause}. */
    public static boolean ordered(String cause, String effect) {
        return ORDERS.stream()
                .anyMatch(order ->
                        order.causes().contains(cause) && order.effect().equals(effect));
    }

    static Set<String> doubted(List<Fact> facts) {
        return among(facts).stream().map(pair -> pair.effect().id()).collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Fact> first(List<Fact> facts, List<String> types) {
        return facts.stream().filter(fact -> types.contains(fact.type())).findFirst();
    }
}
