package org.tongbao.flow.tool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.tongbao.model.procedure.Step;
import org.tongbao.model.procedure.StepGraph;
import org.tongbao.model.procedure.Transition;

/**
 * Puts the steps of a procedure into the order in which its ways lead through them. Where everything stands in the diagram
 * is worked out from that order and the ways, so that steps added at the end no longer lead it astray. Any thread.
 */
public final class Arrangement {

    private Arrangement() {
        super();
    }

    /**
     * The change that does it; it changes nothing where the order is right.
     *
     * @param label words for people
     */
    public static FlowEdit edit(String label, StepGraph graph) {
        return FlowEdit.of(label, graph, () -> {
            List<Step> order = order(graph);
            if (!order.equals(graph.getSteps())) {
                ECollections.setEList((EList<Step>) graph.getSteps(), order);
            }
        });
    }

    /** A step comes once all before it have; of several the one that stands first. In a circle the first comes first. */
    static List<Step> order(StepGraph graph) {
        Map<String, Integer> before = new HashMap<>();
        Map<String, List<String>> next = new HashMap<>();
        for (Transition way : graph.getTransitions()) {
            if (!way.isLoop()) {
                before.merge(String.valueOf(way.getTarget()), 1, Integer::sum);
                next.computeIfAbsent(String.valueOf(way.getSource()), key -> new ArrayList<>())
                        .add(String.valueOf(way.getTarget()));
            }
        }
        List<Step> order = new ArrayList<>();
        List<Step> left = new ArrayList<>(graph.getSteps());
        Set<Step> taken = new HashSet<>();
        while (!left.isEmpty()) {
            Step free = left.stream()
                    .filter(step -> before.getOrDefault(String.valueOf(step.getId()), 0) <= 0)
                    .findFirst()
                    .orElse(left.get(0));
            left.remove(free);
            if (taken.add(free)) {
                order.add(free);
                next.getOrDefault(String.valueOf(free.getId()), List.of())
                        .forEach(target -> before.merge(target, -1, Integer::sum));
            }
        }
        return order;
    }
}
