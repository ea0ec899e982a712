package org.tongbao.engine.internal.procedure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.model.procedure.Step;
import org.tongbao.model.procedure.Transition;

/**
 * The steps of a procedure in an order in which each comes after those that lead to it. What does not fit together (a
 * transition to nowhere, a circle that is no loop) is left out or put last; the check of the procedure names it. Immutable.
 */
final class StepPlan {

    /** A transition between two steps, by their positions in the procedure. */
    record Edge(Transition transition, int source, int target) {}

    /** A way back with the steps between its target and its source. */
    record Loop(Edge edge, BitSet body) {}

    private final List<Step> steps;
    private final List<List<Edge>> in = new ArrayList<>();
    private final List<List<Edge>> out = new ArrayList<>();
    private final List<Loop> loops = new ArrayList<>();
    private final int[] order;

    StepPlan(Procedure procedure) {
        steps = List.copyOf(procedure.getSteps());
        Map<String, Integer> positions = new HashMap<>();
        for (int index = 0; index < steps.size(); index++) {
            positions.putIfAbsent(String.valueOf(steps.get(index).getId()), index);
            in.add(new ArrayList<>());
            out.add(new ArrayList<>());
        }
        List<Edge> back = new ArrayList<>();
        for (Transition transition : procedure.getTransitions()) {
            @Nullable Integer source = positions.get(String.valueOf(transition.getSource()));
            @Nullable Integer target = positions.get(String.valueOf(transition.getTarget()));
            if (source == null || target == null) {
                continue;
            }
            Edge edge = new Edge(transition, source, target);
            if (transition.isLoop()) {
                back.add(edge);
            } else {
                out.get(source).add(edge);
                in.get(target).add(edge);
            }
        }
        order = sorted();
        back.stream()
                .filter(edge -> edge.transition().getWhen() != null)
                .map(edge -> new Loop(edge, body(edge)))
                .forEach(loops::add);
    }

    /** The steps in the order of the procedure. */
    List<Step> steps() {
        return steps;
    }

    /** Positions of the steps, each after those that lead to it. */
    int[] order() {
        return order;
    }

    /** Ways to a step, loops left out. */
    List<Edge> in(int step) {
        return in.get(step);
    }

    /** Ways from a step, loops left out. */
    List<Edge> out(int step) {
        return out.get(step);
    }

    /** The ways back that something must happen for; others only say where one goes on. */
    List<Loop> loops() {
        return loops;
    }

    private int[] sorted() {
        int[] waiting = new int[steps.size()];
        Deque<Integer> ready = new ArrayDeque<>();
        for (int index = 0; index < waiting.length; index++) {
            waiting[index] = in.get(index).size();
            if (waiting[index] == 0) {
                ready.add(index);
            }
        }
        int[] sorted = new int[steps.size()];
        int count = 0;
        BitSet placed = new BitSet();
        while (!ready.isEmpty()) {
            int step = ready.remove();
            sorted[count++] = step;
            placed.set(step);
            for (Edge edge : out.get(step)) {
                if (--waiting[edge.target()] == 0) {
                    ready.add(edge.target());
                }
            }
        }
        for (int index = placed.nextClearBit(0); index < steps.size(); index = placed.nextClearBit(index + 1)) {
            sorted[count++] = index;
        }
        return sorted;
    }

    private BitSet body(Edge back) {
        BitSet body = reachable(back.target(), true);
        body.and(reachable(back.source(), false));
        body.set(back.source());
        body.set(back.target());
        return body;
    }

    private BitSet reachable(int from, boolean forwards) {
        BitSet found = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            int step = open.remove();
            if (!found.get(step)) {
                found.set(step);
                for (Edge edge : forwards ? out.get(step) : in.get(step)) {
                    open.add(forwards ? edge.target() : edge.source());
                }
            }
        }
        return found;
    }
}
