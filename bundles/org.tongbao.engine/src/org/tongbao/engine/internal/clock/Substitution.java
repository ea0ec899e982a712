package org.tongbao.engine.internal.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.ClockState.Phase;
import org.tongbao.engine.internal.clock.DueCalculator.Due;
import org.tongbao.engine.internal.facts.Fact;
import org.tongbao.model.rules.Addressee;
import org.tongbao.model.rules.ClockRule;

/**
 * A duty done in another way while a circumstance lasts: notification by telephone to each addressee during an outage of
 * the platform, in place of the platform ({@code K:396-402}; 110 §4 III). For one instant.
 *
 * <p>The other way takes the place of the usual one when the circumstance lasts at the due, or now while the due is
 * ahead; or when all were told in the other way before the circumstance ended. What ends before the due without that
 * leaves the usual way as the duty.
 */
final class Substitution {

    private final ClockRule primary;
    private final ClockRule rule;
    private final Setting setting;
    private final List<Interval> intervals;
    private final Optional<Fact> start;
    private final Optional<Interval> during;

    Substitution(ClockRule primary, ClockRule rule, Setting setting) {
        this.primary = primary;
        this.rule = rule;
        this.setting = setting;
        intervals = setting.intervals(rule.getDuring());
        start = setting.triggers(primary).findFirst();
        during = start.flatMap(this::during);
    }

    /** True when the duty is to be done in the other way. */
    boolean takesPlace() {
        return during.isPresent();
    }

    /** The circumstance for which the other way is taken. */
    Optional<Interval> circumstance() {
        return during;
    }

    /** The usual way, replaced. */
    ClockState replaced() {
        return Obligation.idle(primary, Phase.NOT_APPLICABLE, Optional.empty()).replacedBy(rule.getId());
    }

    /** One clock for each addressee; of a circumstance that does not matter only those who were told. */
    List<ClockState> states() {
        List<ClockState> states = new ArrayList<>();
        if (start.isPresent() && setting.scope(rule) != Scope.NO) {
            for (Addressee addressee : rule.getAddressees()) {
                Optional<Fact> stop = stop(addressee);
                if (stop.isPresent() || takesPlace()) {
                    states.add(state(addressee, stop));
                }
            }
        }
        if (states.isEmpty()) {
            states.add(Obligation.idle(rule, Phase.NOT_APPLICABLE, Optional.empty()));
        }
        return states;
    }

    private ClockState state(Addressee addressee, Optional<Fact> stop) {
        Started started = Started.of(setting, rule, Begin.at(start.orElseThrow()), stop, Optional.empty());
        boolean over = stop.isEmpty() && during.flatMap(Interval::end).isPresent();
        // Nobody can be told during an outage that is over; what is left to do then is to make up for it.
        return over && started.missed(setting.now())
                ? started.record(false).named(addressee.getId())
                : started.state(setting.now(), Optional.of(addressee.getId()), false, List.of());
    }

    private Optional<Interval> during(Fact trigger) {
        Optional<Instant> due = setting.dues().due(primary, trigger.at()).map(Due::at);
        Optional<Fact> stop = setting.stops(primary).findFirst();
        if (due.isEmpty() || stop.filter(fact -> !fact.at().isAfter(due.get())).isPresent()) {
            return Optional.empty();
        }
        boolean passed = setting.now().isAfter(due.get());
        Instant looked = passed ? due.get() : setting.now();
        Optional<Interval> lasting = intervals.stream()
                .filter(interval -> looked.equals(due.get()) ? interval.contains(looked) : interval.lasts(looked))
                .findFirst();
        return lasting.isPresent() ? lasting : done(due.get());
    }

    /** The circumstance in which the last addressee was told, when all were in time. */
    private Optional<Interval> done(Instant due) {
        List<Optional<Fact>> stops =
                rule.getAddressees().stream().map(this::stop).toList();
        boolean all = stops.stream()
                .allMatch(stop -> stop.filter(fact -> !fact.at().isAfter(due)).isPresent());
        return stops.stream()
                .flatMap(Optional::stream)
                .map(Fact::at)
                .max(Comparator.naturalOrder())
                .filter(last -> all)
                .flatMap(last -> intervals.stream()
                        .filter(interval -> interval.contains(last))
                        .findFirst());
    }

    private Optional<Fact> stop(Addressee addressee) {
        return setting.stops(rule)
                .filter(stop -> meant(stop).filter(addressee::equals).isPresent())
                .findFirst();
    }

    private Optional<Addressee> meant(Fact stop) {
        Optional<String> to = stop.detail(Setting.TO);
        return to.flatMap(name -> Stream.concat(
                        rule.getAddressees().stream().filter(known -> known(known, name)),
                        rule.getAddressees().stream().filter(Addressee::isOtherwise))
                .findFirst());
    }

    private static boolean known(Addressee addressee, String name) {
        return name.equals(addressee.getId())
                || name.equals(addressee.getTitle())
                || name.equals(addressee.getTitleEn())
                || addressee.getNames().stream().anyMatch(name::contains);
    }
}
