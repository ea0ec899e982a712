package org.tongbao.engine.internal.procedure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.engine.assessment.ChecklistState;
import org.tongbao.engine.assessment.ChecklistState.Item;
import org.tongbao.engine.assessment.ChecklistState.Tick;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.StepState;
import org.tongbao.engine.assessment.StepState.Phase;
import org.tongbao.engine.internal.facts.Fact;
import org.tongbao.engine.internal.facts.Facts;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.procedure.Checklist;
import org.tongbao.model.procedure.ChecklistItem;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.model.procedure.Step;
import org.tongbao.model.procedure.StepKind;

/** The steps of a procedure over an incident's facts. Immutable, any thread. */
public final class StepBoard {

    private final Procedure procedure;
    private final StepPlan plan;
    private final GivenAnswers answers;
    private final Map<String, Checklist> checklists = new HashMap<>();
    private final List<ChecklistState> ticks;
    private final List<String> codes;

    /**
     * For the steps of a procedure.
     *
     * @param procedure read, not changed; must not change while the board lives
     * @param incident whose answers are copied
     * @param form of the incident
     * @param codes of the levels of the pack's scale, by rank
     */
    public StepBoard(Procedure procedure, Incident incident, FormDefinition form, List<String> codes) {
        this.procedure = procedure;
        this.codes = List.copyOf(codes);
        plan = new StepPlan(procedure);
        answers = new GivenAnswers(incident, form);
        procedure.getChecklists().forEach(list -> checklists.putIfAbsent(String.valueOf(list.getId()), list));
        ticks = procedure.getChecklists().stream().map(this::ticked).toList();
    }

    /** The procedure. */
    public Procedure procedure() {
        return procedure;
    }

    /** How far the checklists are. */
    public List<ChecklistState> checklists() {
        return ticks;
    }

    /**
     * The steps at an instant, in the order of the procedure.
     *
     * @param facts up to that instant
     * @param clocks at that instant
     * @param ended true when the incident is void or a duplicate, so that nothing more is to be done
     */
    public List<StepState> read(Facts facts, List<ClockState> clocks, boolean ended) {
        Situation situation = new Situation(facts, answers, checklists, codes);
        StepWalk.Mark[] marks = new StepWalk(plan, situation).walk();
        boolean stopped = ended
                || StepWalk.stopped(situation, procedure.getStops(), procedure.getResumes())
                        .isPresent();
        boolean asks = facts.of(procedure.getEvidence()).findAny().isEmpty();
        Map<String, List<ClockState>> concerning = clocks.stream()
                .filter(clock -> clock.phase() != ClockState.Phase.NOT_APPLICABLE)
                .collect(Collectors.groupingBy(ClockState::id));
        List<StepState> states = new ArrayList<>();
        for (int index = 0; index < marks.length; index++) {
            Step step = plan.steps().get(index);
            List<ClockState> own = own(step, concerning);
            Phase phase = phase(marks[index], own, stopped);
            states.add(state(step, marks[index], phase, own, asks));
        }
        return ended(states) ? states.stream().map(StepBoard::leftOut).toList() : states;
    }

    /** Facts that completed a step which may destroy evidence before anything said whether that is preserved (B-32). */
    public Stream<StepState> destroyed(Facts facts, List<StepState> states) {
        Optional<Instant> answered =
                facts.of(procedure.getEvidence()).map(Fact::at).findFirst();
        return states.stream()
                .filter(state -> state.step().isDestructive() && state.phase() == Phase.DONE)
                .filter(state -> state.doneAt()
                        .filter(done -> answered.isEmpty() || answered.get().isAfter(done))
                        .isPresent());
    }

    private static StepState state(
            Step step, StepWalk.Mark mark, Phase phase, List<ClockState> clocks, boolean evidenceOpen) {
        boolean done = phase == Phase.DONE;
        return new StepState(
                step,
                phase,
                timed(mark.reached),
                done ? timed(mark.done.at()) : Optional.empty(),
                done ? Optional.of(mark.done.source()).filter(id -> !id.isEmpty()) : Optional.empty(),
                clocks,
                mark.round,
                step.isDestructive() && evidenceOpen && !done && phase != Phase.SKIPPED);
    }

    private static Optional<Instant> timed(@Nullable Instant at) {
        return at == null || at.equals(Instant.MIN) ? Optional.empty() : Optional.of(at);
    }

    private static Phase phase(StepWalk.Mark mark, List<ClockState> clocks, boolean stopped) {
        if (mark.done.yes()) {
            return Phase.DONE;
        }
        if (stopped || mark.out || mark.closed && mark.reached == null) {
            return Phase.SKIPPED;
        }
        if (clocks.stream().anyMatch(clock -> clock.open() && clock.phase() == ClockState.Phase.MISSED)) {
            return Phase.OVERDUE;
        }
        return mark.reached == null ? Phase.NOT_REACHED : Phase.ACTIVE;
    }

    /** When an end is reached and nobody has anything to do, what was never reached never will be. */
    private static boolean ended(List<StepState> states) {
        return states.stream().noneMatch(StepState::open)
                && states.stream()
                        .anyMatch(state -> state.step().getKind() == StepKind.END && state.phase() == Phase.DONE);
    }

    private static StepState leftOut(StepState state) {
        if (state.phase() != Phase.NOT_REACHED) {
            return state;
        }
        return new StepState(
                state.step(),
                Phase.SKIPPED,
                state.since(),
                Optional.empty(),
                Optional.empty(),
                state.clocks(),
                state.round(),
                false);
    }

    private static List<ClockState> own(Step step, Map<String, List<ClockState>> clocks) {
        return step.getClocks().stream()
                .flatMap(id -> clocks.getOrDefault(id, List.of()).stream())
                .toList();
    }

    private ChecklistState ticked(Checklist list) {
        return new ChecklistState(
                list,
                list.getItems().stream().map(item -> new Item(item, tick(item))).toList());
    }

    private Tick tick(ChecklistItem item) {
        String id = String.valueOf(item.getId());
        return answers.ticked(id) ? Tick.DONE : answers.none(id) ? Tick.NONE : Tick.OPEN;
    }
}
