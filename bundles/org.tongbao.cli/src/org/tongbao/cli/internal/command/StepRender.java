package org.tongbao.cli.internal.command;

import static org.tongbao.cli.internal.command.Render.array;
import static org.tongbao.cli.internal.command.Render.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tongbao.core.form.Texts;
import org.tongbao.core.procedure.ActionWords;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.engine.assessment.ChecklistState;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.NextAction;
import org.tongbao.engine.assessment.StepState;
import org.tongbao.model.procedure.Checklist;
import org.tongbao.model.procedure.Lane;
import org.tongbao.model.procedure.Step;
import org.tongbao.model.procedure.StepGraph;
import org.tongbao.model.procedure.StepPage;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts where an incident stands in its procedure into the JSON shapes of the command line. */
final class StepRender {

    private final Render render;

    /** Instants are written as the given renderer does. */
    StepRender(Render render) {
        this.render = render;
    }

    ArrayNode steps(Assessment assessment) {
        ArrayNode array = array();
        Map<String, Lane> lanes = lanes(assessment);
        for (StepState state : assessment.steps()) {
            Step step = state.step();
            ObjectNode node = array.addObject();
            node.put("id", state.id());
            node.put("state", state.phase().id());
            node.put("title", Texts.title(step));
            node.put("kind", step.getKind().getLiteral());
            text(node, "lane", step.getLane());
            text(
                    node,
                    "role",
                    Optional.ofNullable(lanes.get(String.valueOf(step.getLane())))
                            .map(Texts::title)
                            .orElse(""));
            node.put("modality", step.getModality().getLiteral());
            render.instant(node, "since", state.since());
            render.instant(node, "doneAt", state.doneAt());
            text(node, "doneBy", state.doneBy().orElse(""));
            render.instant(node, "due", state.clock().flatMap(ClockState::due));
            ArrayNode clocks = node.putArray("clocks");
            step.getClocks().forEach(clocks::add);
            node.put("round", state.round());
            node.put("evidenceFirst", state.asksEvidence());
            text(
                    node,
                    "page",
                    step.getPage() == StepPage.NONE ? "" : step.getPage().getLiteral());
            text(node, "field", step.getField());
            text(node, "checklist", step.getChecklist());
            text(node, "contributor", step.getContributor());
            text(node, "citation", step.getCitation());
        }
        return array;
    }

    ArrayNode actions(Assessment assessment) {
        ArrayNode array = array();
        for (NextAction action : assessment.nextActions()) {
            ObjectNode node = array.addObject();
            text(node, "step", action.step().map(StepState::id).orElse(""));
            text(node, "clock", action.clock().map(ClockState::id).orElse(""));
            text(node, "instance", action.clock().flatMap(ClockState::instance).orElse(""));
            text(node, "event", action.eventType());
            text(node, "title", ActionWords.title(action));
            render.instant(node, "due", action.due());
            text(node, "role", ActionWords.role(action));
            text(node, "actor", ActionWords.actor(action));
            text(node, "addressee", ActionWords.addressee(action));
            node.put("modality", action.modality().getLiteral());
            node.put("evidenceFirst", action.asksEvidence());
            text(node, "citation", ActionWords.citation(action));
        }
        return array;
    }

    ArrayNode checklists(Assessment assessment) {
        ArrayNode array = array();
        for (ChecklistState state : assessment.checklists()) {
            Checklist list = state.checklist();
            ObjectNode node = array.addObject();
            node.put("id", list.getId());
            node.put("title", Texts.title(list));
            text(node, "phase", Texts.pick(list.getPhase(), list.getPhaseEn()));
            text(node, "contributor", list.getContributor());
            text(node, "citation", list.getCitation());
            node.put("complete", state.complete());
            ArrayNode items = node.putArray("items");
            for (ChecklistState.Item item : state.items()) {
                ObjectNode entry = items.addObject();
                entry.put("id", item.item().getId());
                entry.put("text", Texts.text(item.item()));
                entry.put("state", item.tick().id());
                entry.put("modality", item.item().getModality().getLiteral());
                entry.put("evidenceFirst", item.item().isDestructive());
                text(entry, "citation", item.item().getCitation());
            }
        }
        return array;
    }

    /** The lanes of the procedure the steps belong to. */
    private static Map<String, Lane> lanes(Assessment assessment) {
        Map<String, Lane> lanes = new HashMap<>();
        assessment.steps().stream()
                .findFirst()
                .map(state -> state.step().eContainer())
                .filter(StepGraph.class::isInstance)
                .map(StepGraph.class::cast)
                .ifPresent(graph -> graph.getLanes().forEach(lane -> lanes.put(lane.getId(), lane)));
        return lanes;
    }
}
