package org.tongbao.flow.internal.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tongbao.flow.FlowFinding;
import org.tongbao.flow.internal.description.Description;
import org.tongbao.flow.internal.description.EdgeStyle;
import org.tongbao.flow.internal.description.LaneStyle;
import org.tongbao.flow.internal.description.Mapping;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.procedure.StepGraph;

/**
 * What of a procedure is drawn, and by which mappings. Independent of an incident. Immutable.
 *
 * @param lanes from left to right
 * @param steps in the order of the procedure
 * @param ways between steps that are drawn
 * @param findings about what is not drawn
 */
record Elements(List<LaneElement> lanes, List<StepElement> steps, List<WayElement> ways, List<Finding> findings) {

    /** A lane. */
    record LaneElement(EObject lane, Mapping<LaneStyle> mapping) {}

    /** A step in the lane of a number. */
    record StepElement(EObject step, Description.Steps steps, int lane) {}

    /** A way between the steps of two numbers. */
    record WayElement(EObject way, Mapping<EdgeStyle> mapping, int source, int target) {}

    static Elements of(Description description, StepGraph graph, Expressions expressions) {
        return new Reading(description, graph, expressions).read();
    }

    /** Its id, or its type where it has none. */
    static String name(EObject element) {
        String id = EcoreUtil.getID(element);
        return id == null || id.isEmpty() ? element.eClass().getName() : id;
    }

    private static final class Reading {

        private final Description description;
        private final StepGraph graph;
        private final Expressions expressions;
        private final List<LaneElement> lanes = new ArrayList<>();
        private final Map<EObject, StepElement> found = new HashMap<>();
        private final List<Finding> findings = new ArrayList<>();

        Reading(Description description, StepGraph graph, Expressions expressions) {
            this.description = description;
            this.graph = graph;
            this.expressions = expressions;
        }

        Elements read() {
            description.lanes().forEach(this::lanes);
            List<StepElement> steps = new ArrayList<>();
            Map<EObject, Integer> numbers = new HashMap<>();
            for (EObject step : graph.getSteps()) {
                if (found.get(step) instanceof StepElement element) {
                    numbers.put(step, steps.size());
                    steps.add(element);
                } else {
                    findings.add(Finding.error(FlowFinding.UNDRAWN, name(step), name(step)));
                }
            }
            List<WayElement> ways = new ArrayList<>();
            Set<EObject> drawn = new HashSet<>();
            for (Description.Ways mapping : description.ways()) {
                for (EObject way : drawable(mapping.mapping(), graph)) {
                    way(mapping, way, numbers, ways, drawn);
                }
            }
            graph.getTransitions().stream()
                    .filter(way -> !drawn.contains(way))
                    .forEach(way -> findings.add(Finding.error(FlowFinding.LOOSE_WAY, name(way), name(way))));
            return new Elements(List.copyOf(lanes), List.copyOf(steps), List.copyOf(ways), List.copyOf(findings));
        }

        private void lanes(Description.Lanes mapping) {
            for (EObject lane : drawable(mapping.mapping(), graph)) {
                if (hidden(mapping.mapping().name(), lane)) {
                    continue;
                }
                int number = lanes.size();
                lanes.add(new LaneElement(lane, mapping.mapping()));
                for (Description.Steps steps : mapping.steps()) {
                    drawable(steps.mapping(), lane)
                            .forEach(step -> found.putIfAbsent(step, new StepElement(step, steps, number)));
                }
            }
        }

        /** By the filters that are on from the beginning. */
        private boolean hidden(String mapping, EObject element) {
            return description.filters().stream()
                    .filter(filter ->
                            description.usual().contains(filter.named().name()))
                    .flatMap(filter -> filter.parts().stream())
                    .anyMatch(part -> part.mappings().contains(mapping) && !expressions.holds(part.unless(), element));
        }

        private void way(
                Description.Ways mapping,
                EObject way,
                Map<EObject, Integer> numbers,
                List<WayElement> ways,
                Set<EObject> drawn) {
            for (EObject source : expressions.elements(mapping.source(), way)) {
                for (EObject target : expressions.elements(mapping.target(), way)) {
                    if (fits(mapping.sources(), source) && fits(mapping.targets(), target) && drawn.add(way)) {
                        ways.add(new WayElement(
                                way,
                                mapping.mapping(),
                                numbers.getOrDefault(source, 0),
                                numbers.getOrDefault(target, 0)));
                    }
                }
            }
        }

        private boolean fits(Set<String> mappings, EObject step) {
            return found.get(step) instanceof StepElement element
                    && mappings.contains(element.steps().mapping().name());
        }

        private List<EObject> drawable(Mapping<?> mapping, EObject from) {
            return expressions.elements(mapping.candidates(), from).stream()
                    .filter(element ->
                            mapping.precondition().isEmpty() || expressions.holds(mapping.precondition(), element))
                    .toList();
        }
    }
}
