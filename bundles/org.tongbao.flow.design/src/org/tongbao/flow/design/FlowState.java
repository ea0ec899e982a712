package org.tongbao.flow.design;

import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.engine.assessment.ChecklistState;
import org.tongbao.engine.assessment.StepState;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.model.procedure.Step;
import org.tongbao.model.procedure.StepKind;
import org.tongbao.model.procedure.Transition;
import org.tongbao.model.rules.ClockRule;
import org.tongbao.model.rules.RulePack;

/**
 * What is painted on a procedure: where an incident stands, by the engine's word, and what the reader sees of it. Immutable
 * but for what the opener does; any thread.
 *
 * @param steps where the incident stands at each step, by its id; empty where a procedure is shown by itself
 * @param checklists how far the checklists are, by id
 * @param clocks rules of the pack, by id; empty where none is known
 * @param next ids of the steps that follow those to be done now
 * @param roles ids of the lanes of the reader; empty: all
 * @param zone of the times shown
 * @param opener told of a step that somebody opens
 */
public record FlowState(
        Map<String, StepState> steps,
        Map<String, ChecklistState> checklists,
        Map<String, ClockRule> clocks,
        Set<String> next,
        Set<String> roles,
        ZoneId zone,
        Consumer<Step> opener) {

    /** Nothing is known: the procedure by itself. */
    public static final FlowState PLAIN =
            new FlowState(Map.of(), Map.of(), Map.of(), Set.of(), Set.of(), ZoneId.of("Asia/Taipei"), step -> {});

    public FlowState {
        steps = Map.copyOf(steps);
        checklists = Map.copyOf(checklists);
        clocks = Map.copyOf(clocks);
        next = Set.copyOf(next);
        roles = Set.copyOf(roles);
    }

    /** A procedure by itself, with the limits of the pack that it serves. */
    public static FlowState of(RulePack pack) {
        return new FlowState(
                Map.of(), Map.of(), rules(pack), Set.of(), Set.of(), ZoneId.of(pack.getTimeZone()), PLAIN.opener());
    }

    /**
     * Where an incident stands.
     *
     * @param procedure of which the assessment tells the steps
     * @param assessment of the incident
     * @param pack that the incident is pinned to
     */
    public static FlowState of(Procedure procedure, Assessment assessment, RulePack pack) {
        Map<String, StepState> steps = new HashMap<>();
        assessment.steps().forEach(state -> steps.putIfAbsent(state.id(), state));
        Map<String, ChecklistState> lists = assessment.checklists().stream()
                .collect(Collectors.toMap(
                        state -> String.valueOf(state.checklist().getId()), Function.identity(), (one, other) -> one));
        return new FlowState(
                steps,
                lists,
                rules(pack),
                following(procedure, steps),
                Set.of(),
                ZoneId.of(pack.getTimeZone()),
                PLAIN.opener());
    }

    /** The same for somebody who has some of the roles. */
    public FlowState forRoles(Collection<String> lanes) {
        return new FlowState(steps, checklists, clocks, next, Set.copyOf(lanes), zone, opener);
    }

    /** The same where somebody is told of a step that is opened. */
    public FlowState openedBy(Consumer<Step> other) {
        return new FlowState(steps, checklists, clocks, next, roles, zone, other);
    }

    /** Where the incident stands at a step; empty where a procedure is shown by itself. */
    public Optional<StepState> of(Step step) {
        return get(steps, step.getId());
    }

    /** Paints it on a procedure for tools that make the services themselves, as Sirius does. */
    public void attachTo(Procedure procedure) {
        detachFrom(procedure);
        procedure.eAdapters().add(new Attached(this));
    }

    /** Takes it off again. */
    public static void detachFrom(Procedure procedure) {
        procedure.eAdapters().removeIf(Attached.class::isInstance);
    }

    /** What is attached to the procedure that an element is part of; {@link #PLAIN} when nothing is. */
    static FlowState attached(EObject element) {
        return EcoreUtil.getExistingAdapter(EcoreUtil.getRootContainer(element), Attached.class)
                        instanceof Attached found
                ? found.state
                : PLAIN;
    }

    static <T> Optional<T> get(Map<String, T> map, @Nullable String id) {
        @Nullable T found = id == null ? null : map.get(id);
        return found == null ? Optional.empty() : Optional.of(found);
    }

    private static Map<String, ClockRule> rules(RulePack pack) {
        return pack.getClocks().stream()
                .collect(Collectors.toMap(
                        rule -> String.valueOf(rule.getId()), Function.identity(), (one, other) -> one));
    }

    /** What comes after the steps to be done now; ways that wait for something out of the ordinary are left out. */
    private static Set<String> following(Procedure procedure, Map<String, StepState> steps) {
        Set<String> following = new HashSet<>();
        for (Transition way : procedure.getTransitions()) {
            boolean from = get(steps, way.getSource()).filter(StepState::open).isPresent();
            boolean to = get(steps, way.getTarget())
                    .filter(state -> state.phase() == StepState.Phase.NOT_REACHED)
                    .isPresent();
            if (from && to && !way.isLoop() && usual(way, steps)) {
                following.add(way.getTarget());
            }
        }
        return following;
    }

    /** True for the ways of a decision, and for those that no event of their own must open. */
    private static boolean usual(Transition way, Map<String, StepState> steps) {
        boolean decided = get(steps, way.getSource())
                .filter(state -> state.step().getKind() == StepKind.DECISION)
                .isPresent();
        return decided
                || way.getWhen() == null
                || way.getWhen().getEvents().isEmpty()
                        && way.getWhen().getOf().stream()
                                .allMatch(part -> part.getEvents().isEmpty());
    }

    private static final class Attached extends AdapterImpl {

        private final FlowState state;

        Attached(FlowState state) {
            this.state = state;
        }

        @Override
        public boolean isAdapterForType(@Nullable Object type) {
            return type == Attached.class;
        }
    }
}
