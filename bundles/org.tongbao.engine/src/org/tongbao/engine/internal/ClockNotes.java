package org.tongbao.engine.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.engine.EngineFinding;
import org.tongbao.engine.EngineFinding.EventDetail;
import org.tongbao.engine.EngineFinding.EventType;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.ClockState.Phase;
import org.tongbao.engine.internal.facts.Fact;
import org.tongbao.engine.internal.facts.Facts;
import org.tongbao.engine.internal.finding.Localized.Label;
import org.tongbao.engine.internal.finding.Localized.Moment;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.FindingCode;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.rules.ClockRule;
import org.tongbao.model.rules.Modality;

/** What is to be said about a clock besides its due: where it starts from, what replaces it, what an event leaves open. */
final class ClockNotes {

    private final Facts facts;
    private final List<ClockState> states;
    private final ZoneId zone;

    ClockNotes(Facts facts, List<ClockState> states, ZoneId zone) {
        this.facts = facts;
        this.states = states;
        this.zone = zone;
    }

    /** The findings about one clock. */
    List<Finding> of(ClockState clock) {
        List<Finding> findings = new ArrayList<>();
        ClockRule rule = clock.rule();
        if (clock.open() && assumed(clock)) {
            findings.add(about(
                    EngineFinding.START_ASSUMED,
                    Severity.INFO,
                    rule,
                    title(rule),
                    new EventType(clock.trigger()),
                    new Moment(clock.start().orElseThrow(), zone)));
        }
        clock.replacedBy()
                .flatMap(this::rule)
                .ifPresent(other -> findings.add(
                        about(EngineFinding.CLOCK_REPLACED, Severity.INFO, rule, title(rule), title(other))));
        if (clock.phase() != Phase.NOT_APPLICABLE) {
            startDetail(clock).ifPresent(findings::add);
            stopDetail(clock).ifPresent(findings::add);
            before(clock).ifPresent(findings::add);
        }
        return findings;
    }

    /** True when the clock runs from a time that stands in for one nobody recorded (B-06). */
    boolean assumed(ClockState clock) {
        return clock.rule().getAssumed() != null
                && clock.start()
                        .filter(start -> facts.of(clock.trigger()).stream()
                                .anyMatch(fact -> fact.assumed() && fact.at().equals(start)))
                        .isPresent();
    }

    /** A start that does not say how long the limit is, or from when on. */
    private Optional<Finding> startDetail(ClockState clock) {
        ClockRule rule = clock.rule();
        String key = rule.getHoursDetail() == null ? rule.getDelayDetail() : rule.getHoursDetail();
        if (key == null || clock.due().isPresent() || clock.soft().isPresent()) {
            return Optional.empty();
        }
        return clock.instance()
                .flatMap(facts::find)
                .filter(fact -> fact.detail(key).isEmpty())
                .map(fact -> lacking(EngineFinding.DETAIL_MISSING, fact, key, rule));
    }

    private Optional<Finding> stopDetail(ClockState clock) {
        @Nullable String key = clock.rule().getStopShould();
        if (key == null) {
            return Optional.empty();
        }
        return clock.stoppedBy()
                .flatMap(facts::find)
                .filter(fact -> fact.detail(key).isEmpty())
                .map(fact -> lacking(EngineFinding.DETAIL_WANTED, fact, key, clock.rule()));
    }

    private Optional<Finding> before(ClockState clock) {
        @Nullable String type = clock.rule().getBefore();
        if (type == null || clock.phase() == Phase.WAITING) {
            return Optional.empty();
        }
        Instant met = clock.metAt().orElse(Instant.MAX);
        Severity severity = clock.rule().getModality() == Modality.MUST ? Severity.ERROR : Severity.WARNING;
        return facts.first(type)
                .filter(fact -> fact.at().isBefore(met))
                .map(fact -> about(
                        EngineFinding.REQUIRED_BEFORE,
                        severity,
                        clock.rule(),
                        title(clock.rule()),
                        new EventType(type)));
    }

    private Optional<ClockRule> rule(String id) {
        return states.stream()
                .map(ClockState::rule)
                .filter(rule -> rule.getId().equals(id))
                .findFirst();
    }

    private static Finding lacking(FindingCode code, Fact fact, String key, ClockRule rule) {
        return new Finding(
                code,
                Severity.WARNING,
                fact.id(),
                List.of(new EventType(fact.type()), new EventDetail(key), title(rule)),
                citation(rule));
    }

    private static Finding about(FindingCode code, Severity severity, ClockRule rule, Object... args) {
        return new Finding(code, severity, rule.getId(), List.of(args), citation(rule));
    }

    private static Label title(ClockRule rule) {
        return Label.of(rule.getTitle(), rule.getTitleEn());
    }

    private static String citation(ClockRule rule) {
        @Nullable String citation = rule.getCitation();
        return citation == null ? "" : citation;
    }
}
