package org.tongbao.engine.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.engine.EngineFinding;
import org.tongbao.engine.Timeline;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.Ending;
import org.tongbao.engine.assessment.Level;
import org.tongbao.engine.assessment.LevelPeriod;
import org.tongbao.engine.assessment.StageProgress;
import org.tongbao.engine.assessment.StepState;
import org.tongbao.engine.internal.clock.ClockBoard;
import org.tongbao.engine.internal.clock.DueCalculator;
import org.tongbao.engine.internal.clock.Ended;
import org.tongbao.engine.internal.facts.Endings;
import org.tongbao.engine.internal.facts.Facts;
import org.tongbao.engine.internal.facts.LevelStep;
import org.tongbao.engine.internal.finding.Localized.Label;
import org.tongbao.engine.internal.form.StageCheck;
import org.tongbao.engine.internal.item.ItemCheck;
import org.tongbao.engine.internal.procedure.Actions;
import org.tongbao.engine.internal.procedure.StepBoard;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.procedure.Lane;
import org.tongbao.model.rules.RulePack;
import org.tongbao.model.rules.SeverityScale;
import org.tongbao.severity.Grades;

/** The timeline of one incident: facts in order, answers checked, clocks read at each instant asked for. Immutable. */
public final class FactTimeline implements Timeline {

    /** An event at the due still meets it, so that the assessment changes the next moment after it (A3 rule 8). */
    private static final Duration MOMENT = Duration.ofMillis(1);

    private final String pack;
    private final @Nullable SeverityScale scale;
    private final Optional<String> words;
    private final Optional<String> wordsEn;
    private final Facts facts;
    private final ClockBoard board;
    private final DueCalculator dues;
    private final Optional<StepBoard> steps;
    private final List<StageCheck> stages;
    private final List<Finding> findings;
    private final Optional<ItemCheck> items;

    /**
     * The incident's side of a timeline.
     *
     * @param facts all of them
     * @param stages of the form, checked
     * @param findings about single facts, whatever the instant
     * @param items evidence and improvements, checked; empty where there are none, as of an organization
     */
    public record Known(Facts facts, List<StageCheck> stages, List<Finding> findings, Optional<ItemCheck> items) {

        public Known {
            stages = List.copyOf(stages);
            findings = List.copyOf(findings);
        }
    }

    /**
     * A timeline of these parts.
     *
     * @param pack that the clocks are of
     * @param steps of the procedure; empty where the pack has none
     */
    public FactTimeline(RulePack pack, Known known, ClockBoard board, DueCalculator dues, Optional<StepBoard> steps) {
        this.pack = String.valueOf(pack.getId());
        @Nullable SeverityScale scale = pack.getScale();
        this.scale = scale;
        words = scale == null ? Optional.empty() : Optional.ofNullable(scale.getWords());
        wordsEn = scale == null ? Optional.empty() : Optional.ofNullable(scale.getWordsEn());
        this.facts = known.facts();
        this.board = board;
        this.dues = dues;
        this.steps = steps;
        this.stages = known.stages();
        this.findings = known.findings();
        items = known.items();
    }

    @Override
    public Assessment at(Instant now) {
        Facts known = facts.upTo(now);
        Optional<Ending> ending = Endings.inForce(known);
        ClockBoard.Reading reading = reading(known, ending, now);
        List<StageProgress> progress =
                stages.stream().map(stage -> stage.progress(known)).toList();
        List<StepState> states = steps.map(board -> board.read(known, reading.states(), ending.isPresent()))
                .orElse(List.of());
        List<Lane> lanes = steps.map(board -> board.procedure().getLanes()).orElse(List.of());
        return new Assessment(
                pack,
                now,
                level(known),
                reading.states(),
                states,
                progress,
                new FindingCollector(
                                known,
                                reading,
                                stages,
                                dues,
                                all(known, states, ending.isPresent() ? List.of() : items(known, now)))
                        .collect(ending),
                new Actions(states, lanes).next(reading.states()),
                ending,
                steps.map(StepBoard::checklists).orElse(List.of()));
    }

    private ClockBoard.Reading reading(Facts known, Optional<Ending> ending, Instant now) {
        ClockBoard.Reading running = board.read(known, now);
        return ending.map(end -> Ended.reading(running, end)).orElse(running);
    }

    @Override
    public Optional<Instant> nextChange(Instant now) {
        Facts known = facts.upTo(now);
        ClockBoard.Reading reading = reading(known, Endings.inForce(known), now);
        Stream<Instant> limits = reading.states().stream()
                .filter(clock -> clock.open() && clock.phase() == ClockState.Phase.RUNNING)
                .flatMap(clock -> clock.due().stream())
                .map(due -> due.plus(MOMENT));
        return Stream.of(facts.nextAfter(now).stream(), limits, reading.starts().stream())
                .flatMap(instants -> instants)
                .min(Comparator.naturalOrder());
    }

    @Override
    public List<LevelPeriod> levels(Instant now) {
        List<LevelStep> steps = facts.effective().upTo(now).steps();
        return IntStream.range(0, steps.size())
                .mapToObj(i -> new LevelPeriod(
                        level(steps.get(i)),
                        steps.get(i).at(),
                        i + 1 < steps.size() ? Optional.of(steps.get(i + 1).at()) : Optional.empty()))
                .toList();
    }

    private Optional<Level> level(Facts known) {
        return known.effective().last().map(this::level);
    }

    private Level level(LevelStep step) {
        return new Level(Grades.code(scale, step.rank()), step.rank(), step.source(), step.complete(), words, wordsEn);
    }

    private List<Finding> items(Facts known, Instant now) {
        return items.map(check -> check.missing(known, now)).orElse(List.of());
    }

    /** What is wrong with single facts and items, and steps that may have destroyed evidence. */
    private List<Finding> all(Facts known, List<StepState> states, List<Finding> incomplete) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(incomplete);
        steps.ifPresent(board ->
                board.destroyed(known, states).map(FactTimeline::destroyed).forEach(all::add));
        return all;
    }

    private static Finding destroyed(StepState state) {
        return new Finding(
                EngineFinding.EVIDENCE_NOT_ASKED,
                Severity.WARNING,
                state.id(),
                List.of(Label.of(state.step().getTitle(), state.step().getTitleEn())),
                Objects.toString(state.step().getCitation(), ""));
    }
}
