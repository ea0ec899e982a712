package org.tongbao.engine.internal.procedure;

import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.engine.internal.facts.Fact;
import org.tongbao.model.procedure.Condition;
import org.tongbao.model.procedure.Step;
import org.tongbao.model.procedure.StepKind;
import org.tongbao.model.rules.Modality;

/**
 * Walks through the steps of a procedure with the facts of an incident: which are reached since when, which are complete,
 * which are out. Facts decide, not the order of steps: what was done is done, whether or not the way led there. For one
 * use.
 */
final class StepWalk {

    /** How it is with one step. */
    static final class Mark {
        /** Since when it is reached; null while it is not. */
        @Nullable
        Instant reached;
        /** Since when what follows may begin; null while it may not. */
        @Nullable
        Instant passed;
        /** What completed it; anything but yes while it is not complete. */
        Truth done = Truth.NO;
        /** True when it is known not to apply. */
        boolean out;
        /** True when every way to it is closed. */
        boolean closed;
        /** Times it was begun. */
        int round = 1;
    }

    private final StepPlan plan;
    private final Situation situation;
    private final Mark[] marks;

    StepWalk(StepPlan plan, Situation situation) {
        this.plan = plan;
        this.situation = situation;
        marks = new Mark[plan.steps().size()];
        for (int index = 0; index < marks.length; index++) {
            marks[index] = new Mark();
        }
    }

    /** The marks of the steps, in the order of the procedure. */
    Mark[] walk() {
        Instant[] since = new Instant[marks.length];
        for (int step : plan.order()) {
            mark(step, Instant.MIN);
        }
        BitSet again = new BitSet();
        for (StepPlan.Loop loop : plan.loops()) {
            fire(loop, since, again);
        }
        if (!again.isEmpty()) {
            for (int step : plan.order()) {
                @Nullable Instant from = since[step];
                if (from != null) {
                    mark(step, from);
                }
            }
        }
        return marks;
    }

    private void fire(StepPlan.Loop loop, @Nullable Instant[] since, BitSet again) {
        @Nullable Instant reached = marks[loop.edge().source()].reached;
        if (reached == null) {
            return;
        }
        boolean self = loop.edge().source() == loop.edge().target();
        List<Fact> fired = situation
                .matches(loop.edge().transition().getWhen(), Instant.MIN)
                .filter(fact -> self ? fact.at().isAfter(reached) : !fact.at().isBefore(reached))
                .toList();
        if (fired.isEmpty()) {
            return;
        }
        Instant last = fired.get(fired.size() - 1).at();
        BitSet body = loop.body();
        for (int step = body.nextSetBit(0); step >= 0; step = body.nextSetBit(step + 1)) {
            @Nullable Instant known = since[step];
            since[step] = known == null || known.isBefore(last) ? last : known;
            marks[step].round += fired.size();
            again.set(step);
        }
        // The way back leads to its target whatever led there before.
        int target = loop.edge().target();
        marks[target].reached = since[target];
    }

    /** Works out one step, those before it being known. */
    private void mark(int index, Instant since) {
        Step step = plan.steps().get(index);
        Mark mark = marks[index];
        reach(index, mark, since);
        @Nullable Condition when = step.getWhen();
        mark.out = when != null && situation.holds(when, Instant.MIN).no();
        mark.done = done(step, mark, since);
        mark.passed = passed(step, mark);
    }

    private void reach(int index, Mark mark, Instant since) {
        Step step = plan.steps().get(index);
        if (step.getKind() == StepKind.START) {
            mark.reached = Instant.MIN;
            return;
        }
        List<StepPlan.Edge> ways = plan.in(index);
        int closed = 0;
        @Nullable Instant first = null;
        @Nullable Instant last = null;
        int open = 0;
        for (StepPlan.Edge way : ways) {
            Truth truth = open(way);
            if (truth.yes()) {
                open++;
                first = first == null || truth.at().isBefore(first) ? truth.at() : first;
                last = last == null || truth.at().isAfter(last) ? truth.at() : last;
            } else if (truth.no()) {
                closed++;
            }
        }
        mark.closed = !ways.isEmpty() && closed == ways.size();
        boolean join = step.getKind() == StepKind.PARALLEL && ways.size() > 1;
        @Nullable Instant reached = join ? (open + closed == ways.size() ? last : null) : first;
        @Nullable Instant known = mark.reached;
        if (reached != null) {
            mark.reached = reached.isBefore(since) ? since : reached;
        } else if (known == null || since.equals(Instant.MIN) || known.isBefore(since)) {
            mark.reached = null;
        }
    }

    /** Whether a way is open since when, closed for good, or neither yet. */
    private Truth open(StepPlan.Edge way) {
        Mark source = marks[way.source()];
        Step step = plan.steps().get(way.source());
        if (source.closed && source.reached == null && !source.done.yes()) {
            return Truth.NO;
        }
        @Nullable Instant base = way.transition().isEarly() ? source.reached : source.passed;
        if (base == null) {
            return Truth.UNKNOWN;
        }
        boolean decision = step.getKind() == StepKind.DECISION;
        @Nullable Condition when = way.transition().getWhen();
        if (when == null) {
            return decision && !way.transition().isEarly() ? otherwise(way, base) : Truth.since(base, "");
        }
        Truth truth = situation.held(when, base);
        if (truth.yes()) {
            return Truth.since(truth.at().isBefore(base) ? base : truth.at(), truth.source());
        }
        // Only a decision closes the ways it does not take; elsewhere what has not happened may still happen.
        return decision && !way.transition().isEarly() ? truth : Truth.UNKNOWN;
    }

    /** The way of a decision without a condition: open when none of the others is. */
    private Truth otherwise(StepPlan.Edge way, Instant base) {
        Truth others = Truth.NO;
        for (StepPlan.Edge other : plan.out(way.source())) {
            @Nullable Condition when = other.transition().getWhen();
            if (when != null && !other.transition().isEarly()) {
                others = others.or(situation.held(when, base));
            }
        }
        return others.no() ? Truth.since(base, "") : others.negated();
    }

    private Truth done(Step step, Mark mark, Instant since) {
        @Nullable Condition done = step.getDone();
        @Nullable Instant reached = mark.reached;
        if (done == null) {
            return reached != null && !mark.out ? Truth.since(reached, "") : Truth.NO;
        }
        if (step.isFresh()) {
            return reached == null ? Truth.NO : situation.holds(done, reached.isBefore(since) ? since : reached);
        }
        return situation.holds(done, since);
    }

    /**
     * A step is passed when it is complete or did not apply, and one that is not a must as soon as it is reached: what is
     * only recommended holds nothing up (B-43).
     */
    private @Nullable Instant passed(Step step, Mark mark) {
        @Nullable Instant reached = mark.reached;
        @Nullable Condition when = step.getWhen();
        boolean optional = step.getModality() != Modality.MUST && step.getKind() != StepKind.DECISION;
        boolean through = reached != null && (optional || when != null && situation.failed(when, reached));
        if (!mark.done.yes()) {
            return through ? reached : null;
        }
        // What was done before the way led there counts from when it was done: later facts never move it.
        Instant done = mark.done.at();
        return through && reached != null && reached.isBefore(done) ? reached : done;
    }

    /** The instant at which an event that ends the procedure happened; empty when none did or it was taken back. */
    static Optional<Instant> stopped(Situation situation, List<String> stops, List<String> resumes) {
        Optional<Fact> stop = situation.facts().of(stops).reduce((first, second) -> second);
        return stop.map(Fact::at)
                .filter(at -> situation
                        .facts()
                        .of(resumes)
                        .noneMatch(fact -> fact.at().isAfter(at)));
    }
}
