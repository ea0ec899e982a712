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

    private record Order(String cause, String effect) {}

    private static final List<Order> ORDERS = List.of(
            new Order("occurrence", "discovery"),
            new Order("occurrence", "awareness"),
            new Order("discovery", "awareness"),
            new Order("discovery", "internal-report"),
            new Order("awareness", "notified"),
            new Order("awareness", "contained"),
            new Order("awareness", "recovered"),
            new Order("notified", "received"),
            new Order("received", "reviewed"),
            new Order("reviewed", "review-notified"),
            new Order("reviewed", "re-reviewed"),
            new Order("platform-outage-start", "platform-outage-end"),
            new Order("vendor-awareness", "vendor-contained"));

    private Contradictions() {}

    /** The contradictions among facts sorted by instant; one for each effect and cause. */
    public static List<Pair> among(List<Fact> facts) {
        List<Pair> pairs = new ArrayList<>();
        for (Order order : ORDERS) {
            Optional<Fact> cause = first(facts, order.cause());
            Optional<Fact> effect = first(facts, order.effect());
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
        return ORDERS.contains(new Order(cause, effect));
    }

    static Set<String> doubted(List<Fact> facts) {
        return among(facts).stream().map(pair -> pair.effect().id()).collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Fact> first(List<Fact> facts, String type) {
        return facts.stream().filter(fact -> fact.type().equals(type)).findFirst();
    }
}
