package org.tongbao.flow.internal.overlay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tongbao.core.extension.Guard;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.engine.assessment.StepState;
import org.tongbao.flow.internal.overlay.ContributedDecorators.Source;
import org.tongbao.flow.overlay.DecoratedStep;
import org.tongbao.flow.overlay.Mark;
import org.tongbao.flow.overlay.Marks;
import org.tongbao.flow.overlay.StepDecorator;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.model.procedure.Step;

/** Asks decorators through the guard, each with copies of its own. Any thread. */
public final class Asking {

    private static final Duration LIMIT = Duration.ofSeconds(1);

    private final Guard guard;
    private final List<Source> sources;

    /** Asks these. */
    public Asking(Guard guard, List<Source> sources) {
        this.guard = guard;
        this.sources = List.copyOf(sources);
    }

    /** What they say; nothing of those that fail. */
    public Marks marks(Incident incident, Assessment assessment, Procedure procedure) {
        Map<String, List<Marks.Signed>> all = new HashMap<>();
        for (Source source : sources) {
            if (source.category().isEmpty() || source.category().equals(incident.getCategory())) {
                List<DecoratedStep> steps = steps(EcoreUtil.copy(incident), assessment, procedure);
                guard.call(
                                source.contributor(),
                                LIMIT,
                                () -> ask(source.instance().call(), steps))
                        .value()
                        .ifPresent(said -> said.forEach((step, marks) ->
                                marks.forEach(mark -> all.computeIfAbsent(step, id -> new ArrayList<>())
                                        .add(new Marks.Signed(source.contributor(), mark)))));
            }
        }
        return new Marks(all);
    }

    /** Foreign code: anything may come of it. */
    private static Map<String, List<Mark>> ask(StepDecorator decorator, List<DecoratedStep> steps) {
        Map<String, List<Mark>> said = new HashMap<>();
        for (DecoratedStep step : steps) {
            List<Mark> marks = decorator.marks(step);
            if (!marks.isEmpty()) {
                said.put(String.valueOf(step.step().getId()), List.copyOf(marks));
            }
        }
        return said;
    }

    private static List<DecoratedStep> steps(Incident incident, Assessment assessment, Procedure procedure) {
        Map<String, StepState.Phase> phases = assessment.steps().stream()
                .collect(Collectors.toMap(StepState::id, StepState::phase, (one, other) -> one));
        List<DecoratedStep> steps = new ArrayList<>();
        for (Step step : procedure.getSteps()) {
            steps.add(new DecoratedStep(
                    EcoreUtil.copy(step),
                    Optional.ofNullable(phases.get(String.valueOf(step.getId()))),
                    incident,
                    assessment.at()));
        }
        return steps;
    }
}
