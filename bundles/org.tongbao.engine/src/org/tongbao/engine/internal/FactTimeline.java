package org.tongbao.engine.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongbao.engine.Timeline;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.Ending;
import org.tongbao.engine.assessment.Level;
import org.tongbao.engine.assessment.NextAction;
import org.tongbao.engine.assessment.StageProgress;
import org.tongbao.engine.internal.clock.ClockBoard;
import org.tongbao.engine.internal.clock.DueCalculator;
import org.tongbao.engine.internal.clock.Ended;
import org.tongbao.engine.internal.facts.Endings;
import org.tongbao.engine.internal.facts.Facts;
import org.tongbao.engine.internal.form.StageCheck;
import org.tongbao.model.finding.Finding;

/** The timeline of one incident: facts in order, answers checked, clocks read at each instant asked for. Immutable. */
public final class FactTimeline implements Timeline {

    /** An event at the due still meets it, so that the assessment changes the next moment after it (A3 rule 8). */
    private static final Duration MOMENT = Duration.ofMillis(1);

    private final String pack;
    private final Facts facts;
    private final ClockBoard board;
    private final DueCalculator dues;
    private final List<StageCheck> stages;
    private final List<Finding> findings;

    /**
     * A timeline of these parts.
     *
     * @param pack id of the rule pack
     * @param findings about single facts, whatever the instant
     */
    public FactTimeline(
            String pack,
            Facts facts,
            ClockBoard board,
            DueCalculator dues,
            List<StageCheck> stages,
            List<Finding> findings) {
        this.pack = pack;
        this.facts = facts;
        this.board = board;
        this.dues = dues;
        this.stages = List.copyOf(stages);
        this.findings = List.copyOf(findings);
    }

    @Override
    public Assessment at(Instant now) {
        Facts known = facts.upTo(now);
        Optional<Ending> ending = Endings.inForce(known);
        ClockBoard.Reading running = board.read(known, now);
        ClockBoard.Reading reading =
                ending.map(end -> Ended.reading(running, end)).orElse(running);
        List<StageProgress> progress =
                stages.stream().map(stage -> stage.progress(known)).toList();
        return new Assessment(
                pack,
                now,
                level(known),
                reading.states(),
                List.of(),
                progress,
                new FindingCollector(known, reading, stages, dues, findings).collect(ending),
                nextActions(reading.states()),
                ending);
    }

    @Override
    public Optional<Instant> nextChange(Instant now) {
        Stream<Instant> limits = at(now).clocks().stream()
                .filter(clock -> clock.open() && clock.phase() == ClockState.Phase.RUNNING)
                .flatMap(clock -> clock.due().stream())
                .map(due -> due.plus(MOMENT));
        return Stream.concat(facts.nextAfter(now).stream(), limits).min(Comparator.naturalOrder());
    }

    private static Optional<Level> level(Facts known) {
        return known.effective()
                .last()
                .map(step -> new Level(Integer.toString(step.rank()), step.rank(), step.source(), step.complete()));
    }

    private static List<NextAction> nextActions(List<ClockState> clocks) {
        return clocks.stream()
                .filter(clock -> clock.open() && !clock.rule().getStops().isEmpty())
                .sorted(Comparator.comparing(FactTimeline::urgency))
                .map(clock -> new NextAction(clock, clock.rule().getStops().get(0)))
                .toList();
    }

    private static Instant urgency(ClockState clock) {
        return clock.due().or(clock::soft).orElse(Instant.MAX);
    }
}
