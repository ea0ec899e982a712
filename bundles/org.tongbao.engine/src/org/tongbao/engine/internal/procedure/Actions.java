package org.tongbao.engine.internal.procedure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.NextAction;
import org.tongbao.engine.assessment.StepState;
import org.tongbao.engine.assessment.StepState.Phase;
import org.tongbao.model.procedure.Condition;
import org.tongbao.model.procedure.Lane;

/** What should be done next, by the steps of a procedure and by open clocks. For one use. */
public final class Actions {

    private final List<StepState> steps;
    private final Map<String, StepState> ahead = new HashMap<>();
    private final Map<String, Lane> lanes = new HashMap<>();
    private final List<NextAction> actions = new ArrayList<>();
    private final Set<ClockState> timed = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * By steps and their lanes.
     *
     * @param steps in the order of the procedure; empty without one
     * @param lanes of the procedure
     */
    public Actions(List<StepState> steps, List<Lane> lanes) {
        this.steps = List.copyOf(steps);
        steps.stream()
                .filter(step -> step.phase() == Phase.NOT_REACHED)
                .forEach(step -> step.step().getClocks().forEach(clock -> ahead.putIfAbsent(clock, step)));
        lanes.forEach(lane -> this.lanes.putIfAbsent(String.valueOf(lane.getId()), lane));
    }

    /** Most urgent first; of those without a limit what must be done before what should or may. */
    public List<NextAction> next(List<ClockState> clocks) {
        for (StepState step : steps) {
            if (step.open()) {
                add(step);
            }
        }
        for (ClockState clock : clocks) {
            if (clock.open() && !clock.rule().getStops().isEmpty() && !timed.contains(clock)) {
                alone(clock);
            }
        }
        actions.sort(Comparator.comparing(Actions::urgency).thenComparing(NextAction::modality));
        return List.copyOf(actions);
    }

    /** One action for the step, timed by its clock; a clock that waits for another event asks for that one besides. */
    private void add(StepState step) {
        Optional<Condition> done = completion(step);
        List<ClockState> open = step.clocks().stream().filter(ClockState::open).toList();
        Optional<Lane> lane = lane(step);
        boolean asked = false;
        for (ClockState clock : open) {
            timed.add(clock);
            List<String> stops = clock.rule().getStops();
            boolean same = stops.isEmpty()
                    || done.stream()
                            .flatMap(known -> known.getEvents().stream())
                            .anyMatch(stops::contains);
            asked |= same;
            actions.add(
                    same
                            ? action(step, lane, Optional.of(clock), done)
                            : new NextAction(
                                    Optional.of(step),
                                    lane,
                                    Optional.of(clock),
                                    stops.get(0),
                                    text(clock.rule().getStopDetail())));
        }
        if (!asked) {
            actions.add(action(step, lane, Optional.empty(), done));
        }
    }

    private static NextAction action(
            StepState step, Optional<Lane> lane, Optional<ClockState> clock, Optional<Condition> done) {
        return new NextAction(
                Optional.of(step),
                lane,
                clock,
                done.map(known -> known.getEvents().get(0)).orElse(""),
                done.map(known -> text(known.getDetail())).orElse(""));
    }

    /** A clock that runs ahead of its step, or has none. */
    private void alone(ClockState clock) {
        Optional<StepState> step = Optional.ofNullable(ahead.get(clock.id()));
        actions.add(new NextAction(
                step,
                step.flatMap(this::lane),
                Optional.of(clock),
                clock.rule().getStops().get(0),
                text(clock.rule().getStopDetail())));
    }

    private Optional<Lane> lane(StepState step) {
        return Optional.ofNullable(lanes.get(String.valueOf(step.step().getLane())));
    }

    /** The condition whose event completes a step; of several the first that waits for one. */
    private static Optional<Condition> completion(StepState step) {
        @Nullable Condition done = step.step().getDone();
        return done == null ? Optional.empty() : completion(done);
    }

    private static Optional<Condition> completion(Condition condition) {
        if (!condition.getEvents().isEmpty()) {
            return Optional.of(condition);
        }
        return condition.getOf().stream()
                .flatMap(part -> completion(part).stream())
                .findFirst();
    }

    private static Instant urgency(NextAction action) {
        return action.clock().map(ClockState::urgency).orElse(Instant.MAX);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
