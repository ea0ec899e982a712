package org.tongbao.engine.internal.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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

    /**
     * The contradictions among facts; one for each effect and cause.
     *
     * @param first finds the earliest fact of a type
     */
    static List<Pair> among(Function<String, Optional<Fact>> first) {
        List<Pair> pairs = new ArrayList<>();
        for (Order order : ORDERS) {
            first.apply(order.effect())
                    .flatMap(effect -> before(effect, order, first))
                    .ifPresent(pairs::add);
        }
        return pairs;
    }

    /** The pair when the effect is before the first of what must precede it. */
    private static Optional<Pair> before(Fact effect, Order order, Function<String, Optional<Fact>> first) {
        return order.causes().stream()
                .flatMap(type -> first.apply(type).stream())
                .min(Comparator.comparing(Fact::at))
                .filter(cause -> effect.at().isBefore(cause.at()))
                .map(cause -> new Pair(cause, effect));
    }

    /** True when an event of type {@code effect} cannot happen before one of type {@code cause}. */
    public static boolean ordered(String cause, String effect) {
        return ORDERS.stream()
                .anyMatch(order ->
                        order.causes().contains(cause) && order.effect().equals(effect));
    }
}
