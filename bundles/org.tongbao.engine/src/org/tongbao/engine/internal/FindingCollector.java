package org.tongbao.engine.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.engine.EngineFinding;
import org.tongbao.engine.EngineFinding.EventDetail;
import org.tongbao.engine.EngineFinding.EventType;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.Ending;
import org.tongbao.engine.internal.clock.ClockBoard;
import org.tongbao.engine.internal.clock.DueCalculator;
import org.tongbao.engine.internal.facts.Contradictions;
import org.tongbao.engine.internal.facts.Fact;
import org.tongbao.engine.internal.facts.Facts;
import org.tongbao.engine.internal.facts.LevelStep;
import org.tongbao.engine.internal.finding.Localized.Label;
import org.tongbao.engine.internal.finding.Localized.Moment;
import org.tongbao.engine.internal.form.StageCheck;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.FindingCode;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.form.Stage;
import org.tongbao.model.rules.ClockRule;
import org.tongbao.model.rules.Modality;

/** What is to be said about facts, clocks and answers at an instant, worst first. For one use. */
final class FindingCollector {

    private static final String AWARENESS = "awareness";

    private final Facts facts;
    private final ClockBoard.Reading reading;
    private final List<StageCheck> stages;
    private final DueCalculator dues;
    private final ClockNotes notes;
    private final List<Finding> findings;

    FindingCollector(
            Facts facts, ClockBoard.Reading reading, List<StageCheck> stages, DueCalculator dues, List<Finding> known) {
        this.facts = facts;
        this.reading = reading;
        this.stages = stages;
        this.dues = dues;
        notes = new ClockNotes(facts, reading.states(), dues.zone());
        findings = new ArrayList<>(known);
    }

    /** The findings; of an incident that has ended only those about its facts, and the ending itself. */
    List<Finding> collect(Optional<Ending> ending) {
        ending.ifPresent(this::ended);
        times(ending.isPresent());
        if (ending.isEmpty()) {
            findings.addAll(LevelNotes.of(facts, reading.states()));
        }
        reading.states().forEach(this::clock);
        for (ClockRule rule : reading.metBeforeRise()) {
            findings.add(about(EngineFinding.MET_BEFORE_RISE, Severity.WARNING, rule, title(rule)));
        }
        Set<String> told = new HashSet<>();
        reading.states().stream().map(ClockState::rule).distinct().forEach(rule -> {
            @Nullable Fact stop = reading.unclear().get(rule);
            if (stop != null && told.add(stop.id() + detail(rule))) {
                unclear(rule, stop);
            }
        });
        if (ending.isEmpty()) {
            answers();
        }
        // Stable: within one severity the clocks come before the answers, in the order of pack and form.
        findings.sort(Comparator.comparing(Finding::severity));
        return findings;
    }

    private void ended(Ending ending) {
        String reason = ending.reason().orElse("–");
        Moment at = moment(ending.at());
        boolean duplicate = ending.type().equals(Ending.DUPLICATE);
        findings.add(new Finding(
                duplicate ? EngineFinding.INCIDENT_DUPLICATE : EngineFinding.INCIDENT_VOIDED,
                Severity.INFO,
                ending.event(),
                duplicate ? List.of(ending.other().orElse("?"), at, reason) : List.of(at, reason),
                ""));
    }

    private void times(boolean ended) {
        boolean waited = reading.states().stream()
                .anyMatch(clock -> clock.rule().getTriggers().contains(AWARENESS));
        if (!ended && waited && facts.first(AWARENESS).isEmpty()) {
            findings.add(Finding.error(EngineFinding.AWARENESS_MISSING, AWARENESS));
        }
        for (Contradictions.Pair pair : facts.contradictions()) {
            Fact cause = pair.cause();
            Fact effect = pair.effect();
            findings.add(Finding.warning(
                    EngineFinding.TIMES_CONTRADICT,
                    effect.id(),
                    new EventType(cause.type()),
                    moment(cause.at()),
                    new EventType(effect.type()),
                    moment(effect.at())));
        }
    }

    private void clock(ClockState clock) {
        ClockRule rule = clock.rule();
        Optional<Instant> due = clock.due();
        notes.of(clock).forEach(findings::add);
        if (due.isEmpty()) {
            return;
        }
        if (clock.levelChange()) {
            findings.add(
                    about(EngineFinding.LEVEL_CHANGE_OVERDUE, Severity.WARNING, rule, title(rule), moment(due.get())));
            if (!explained(rule, due.get())) {
                findings.add(about(EngineFinding.LEVEL_CHANGE_UNEXPLAINED, Severity.ERROR, rule, title(rule)));
            }
        }
        if (clock.phase() == ClockState.Phase.MISSED && clock.open()) {
            // Nobody is told of an error that may only be one of what was assumed.
            boolean sure = rule.getModality() == Modality.MUST && !notes.assumed(clock);
            Severity severity = sure ? Severity.ERROR : Severity.WARNING;
            Label action = Label.of(rule.getAction(), rule.getActionEn());
            findings.add(about(EngineFinding.CLOCK_OVERDUE, severity, rule, title(rule), moment(due.get()), action));
        }
        if (clock.open() && clock.provisional() && !rule.isProvisional() && !notes.assumed(clock)) {
            findings.add(about(EngineFinding.DUE_PROVISIONAL, Severity.INFO, rule, title(rule), moment(due.get())));
        }
        if (rule.getExtendedBy() != null) {
            extensions(rule, due.get());
        }
    }

    /** True when the change that brought the rule in after its due has a reason recorded. */
    private boolean explained(ClockRule rule, Instant due) {
        return facts.effective().steps().stream()
                .filter(step -> step.at().isAfter(due))
                .filter(step -> rule.getLevels().isEmpty()
                        ? step.rank() > 0
                        : rule.getLevels().contains(step.rank()))
                .findFirst()
                .filter(LevelStep::explained)
                .isPresent();
    }

    private void extensions(ClockRule rule, Instant due) {
        for (Fact extension : facts.of(rule.getExtendedBy())) {
            Optional<Instant> until = extension.detail("until").flatMap(dues::until);
            if (until.isEmpty() || until.get().isBefore(due)) {
                findings.add(extension(EngineFinding.EXTENSION_INVALID, rule, extension));
            } else if (extension.detail("consent").isEmpty()) {
                findings.add(extension(EngineFinding.EXTENSION_WITHOUT_CONSENT, rule, extension));
            }
        }
    }

    private static Finding extension(FindingCode code, ClockRule rule, Fact extension) {
        return new Finding(code, Severity.WARNING, extension.id(), List.of(), citation(rule));
    }

    private void unclear(ClockRule rule, Fact stop) {
        String key = detail(rule);
        findings.add(new Finding(
                EngineFinding.DETAIL_MISSING,
                Severity.WARNING,
                stop.id(),
                List.of(new EventType(stop.type()), new EventDetail(key), title(rule)),
                citation(rule)));
    }

    private static String detail(ClockRule rule) {
        String wanted = rule.getStopDetail();
        return wanted.substring(0, wanted.indexOf('='));
    }

    /** A stage's missing answers are errors once the stage is due to be complete; before, only the progress shows them. */
    private void answers() {
        for (StageCheck stage : stages) {
            findings.addAll(stage.wrong());
            if (due(stage.stage())) {
                findings.addAll(stage.missing(facts));
            }
        }
    }

    private boolean due(Stage stage) {
        return switch (stage) {
            case NOTIFICATION -> facts.first(AWARENESS).isPresent() && !levelZero();
            case CONTAINMENT ->
                facts.first("contained").isPresent() || facts.first("recovered").isPresent();
            case REPORT -> facts.first("report-submitted").isPresent();
        };
    }

    private boolean levelZero() {
        return facts.effective()
                .last()
                .filter(step -> step.complete() && step.rank() == 0)
                .isPresent();
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

    private Moment moment(Instant at) {
        return new Moment(at, dues.zone());
    }
}
