package org.tongbao.core.internal.procedure;

import static org.tongbao.core.internal.procedure.Report.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.procedure.ProcedureFinding;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.model.procedure.Step;
import org.tongbao.model.procedure.StepKind;
import org.tongbao.model.procedure.Transition;

/** Whether the ways of a procedure lead from its one start through every step to an end. */
public final class WayCheck {

    private final Report report;
    private final Procedure procedure;
    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final Map<String, List<String>> forward = new HashMap<>();
    private final Map<String, List<String>> all = new HashMap<>();
    private final Map<String, List<String>> unasked = new HashMap<>();

    /** For the ways of a procedure, with the steps that a fragment joined to it. */
    public WayCheck(Report report, Procedure procedure) {
        this.report = report;
        this.procedure = procedure;
        procedure.getSteps().forEach(step -> steps.putIfAbsent(text(step.getId()), step));
    }

    /** Reports. */
    public void check() {
        transitions();
        starts();
        Set<String> reached = reachable(startIds(), all);
        circles();
        steps.forEach((id, step) -> {
            if (!reached.contains(id) && step.getKind() != StepKind.START) {
                report.error(ProcedureFinding.UNREACHABLE, step, id, id);
            }
            if (step.getKind() == StepKind.DECISION) {
                decision(step, id);
            }
        });
    }

    private void transitions() {
        for (Transition transition : procedure.getTransitions()) {
            String id = text(transition.getId());
            String source = text(transition.getSource());
            String target = text(transition.getTarget());
            boolean known = true;
            for (String end : List.of(source, target)) {
                if (!steps.containsKey(end)) {
                    known = false;
                    report.error(ProcedureFinding.UNKNOWN_STEP, transition, id, id, end);
                }
            }
            boolean eventless = transition.getWhen() != null
                    && transition.getWhen().getEvents().isEmpty();
            if (transition.isLoop() && eventless) {
                report.error(ProcedureFinding.LOOP_WITHOUT_EVENT, transition, id, id);
            }
            if (known) {
                all.computeIfAbsent(source, key -> new ArrayList<>()).add(target);
                if (!transition.isLoop() || transition.getWhen() == null) {
                    unasked.computeIfAbsent(source, key -> new ArrayList<>()).add(target);
                }
                if (!transition.isLoop()) {
                    forward.computeIfAbsent(source, key -> new ArrayList<>()).add(target);
                }
            }
        }
    }

    private void starts() {
        List<String> starts = startIds();
        if (starts.isEmpty()) {
            report.error(ProcedureFinding.MISSING_KIND, procedure, text(procedure.getId()), "start");
        }
        for (String second : starts.stream().skip(1).toList()) {
            Step step = steps.get(second);
            if (step != null) {
                report.error(ProcedureFinding.TWO_STARTS, step, second, second, starts.get(0));
            }
        }
        if (ofKind(StepKind.END).isEmpty()) {
            report.error(ProcedureFinding.MISSING_KIND, procedure, text(procedure.getId()), "end");
        }
    }

    /**
     * A circle of steps is named once, at its first step: as one without a way out, or as one that no loop is marked in. A
     * loop that waits for an event leads back only when that happens, and keeps nobody in.
     */
    private void circles() {
        var circling = new HashSet<String>();
        var seen = new HashSet<String>();
        for (String id : steps.keySet()) {
            if (seen.contains(id) || !around(id, unasked)) {
                continue;
            }
            Set<String> circle = circle(id, unasked);
            seen.addAll(circle);
            boolean out = circle.stream()
                    .flatMap(member -> all.getOrDefault(member, List.of()).stream())
                    .anyMatch(next -> !circle.contains(next));
            Step step = steps.get(id);
            if (!out && step != null && circle.stream().noneMatch(this::ends)) {
                circling.addAll(circle);
                report.error(ProcedureFinding.CYCLE, step, id, named(circle));
            }
        }
        var unmarked = new HashSet<String>();
        steps.forEach((id, step) -> {
            if (!circling.contains(id) && !unmarked.contains(id) && around(id, forward)) {
                Set<String> circle = circle(id, forward);
                unmarked.addAll(circle);
                report.error(ProcedureFinding.UNMARKED_LOOP, step, id, named(circle));
            }
        });
    }

    private boolean ends(String id) {
        Step step = steps.get(id);
        return step != null && step.getKind() == StepKind.END;
    }

    private boolean around(String id, Map<String, List<String>> ways) {
        return reachable(ways.getOrDefault(id, List.of()), ways).contains(id);
    }

    /** What can be reached from a step and leads back to it. */
    private static Set<String> circle(String id, Map<String, List<String>> ways) {
        Map<String, List<String>> back = new HashMap<>();
        ways.forEach((source, targets) -> targets.forEach(
                target -> back.computeIfAbsent(target, key -> new ArrayList<>()).add(source)));
        Set<String> circle = new HashSet<>(reachable(List.of(id), ways));
        circle.retainAll(reachable(List.of(id), back));
        return circle;
    }

    private String named(Set<String> circle) {
        return String.join(
                ", ", steps.keySet().stream().filter(circle::contains).toList());
    }

    private void decision(Step step, String id) {
        List<Transition> ways = procedure.getTransitions().stream()
                .filter(way -> id.equals(way.getSource()) && !way.isLoop() && !way.isEarly())
                .toList();
        long otherwise = ways.stream().filter(way -> way.getWhen() == null).count();
        if (ways.size() < 2 || otherwise > 1) {
            report.error(ProcedureFinding.UNDECIDED, step, id, id);
        }
        for (Transition way : ways) {
            if (text(way.getLabel()).isBlank() && text(way.getLabelEn()).isBlank()) {
                report.warning(ProcedureFinding.UNLABELLED, way, text(way.getId()), text(way.getId()), id);
            }
        }
    }

    private List<String> startIds() {
        return ofKind(StepKind.START);
    }

    private List<String> ofKind(StepKind kind) {
        return steps.entrySet().stream()
                .filter(entry -> entry.getValue().getKind() == kind)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Set<String> reachable(List<String> from, Map<String, List<String>> ways) {
        var found = new HashSet<String>();
        Deque<String> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            String id = open.remove();
            if (found.add(id)) {
                @Nullable List<String> next = ways.get(id);
                if (next != null) {
                    open.addAll(next);
                }
            }
        }
        return found;
    }
}
