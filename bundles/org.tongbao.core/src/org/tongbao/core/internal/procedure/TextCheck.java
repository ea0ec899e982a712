package org.tongbao.core.internal.procedure;

import static org.tongbao.core.internal.procedure.Report.text;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.procedure.ProcedureFinding;
import org.tongbao.model.procedure.Checklist;
import org.tongbao.model.procedure.ChecklistItem;
import org.tongbao.model.procedure.Lane;
import org.tongbao.model.procedure.Step;
import org.tongbao.model.procedure.StepGraph;
import org.tongbao.model.procedure.Transition;

/** Ids and texts of a procedure or fragment. */
public final class TextCheck {

    private final Report report;
    private final StepGraph graph;
    private final String prefix;
    private final Set<String> steps = new HashSet<>();
    private final Set<String> others = new HashSet<>();

    /**
     * For the ids and texts of a file.
     *
     * @param prefix what ids must begin with; empty when anything will do
     */
    public TextCheck(Report report, StepGraph graph, String prefix) {
        this.report = report;
        this.graph = graph;
        this.prefix = prefix;
    }

    /** Reports. */
    public void check() {
        needsId(graph, graph.getId());
        needsText(graph, text(graph.getId()), "title", graph.getTitle(), graph.getTitleEn());
        for (Lane lane : graph.getLanes()) {
            unique(lane, lane.getId(), others, prefix);
            needsText(lane, text(lane.getId()), "title", lane.getTitle(), lane.getTitleEn());
        }
        graph.getSteps().forEach(this::step);
        for (Transition transition : graph.getTransitions()) {
            unique(transition, transition.getId(), others, prefix);
            bothLanguages(transition, text(transition.getId()), transition.getLabel(), transition.getLabelEn());
        }
        graph.getChecklists().forEach(this::checklist);
    }

    private void step(Step step) {
        String id = text(step.getId());
        unique(step, step.getId(), steps, prefix);
        needsText(step, id, "title", step.getTitle(), step.getTitleEn());
        if (text(step.getCitation()).isBlank() && prefix.isEmpty()) {
            report.warning(ProcedureFinding.MISSING_CITATION, step, id, id);
        }
        reserved(step, id, step.getContributor());
        step.getInputs().forEach(input -> needsText(input, id, "text", input.getText(), input.getTextEn()));
        step.getOutputs().forEach(output -> needsText(output, id, "text", output.getText(), output.getTextEn()));
    }

    private void checklist(Checklist list) {
        String id = text(list.getId());
        unique(list, list.getId(), others, prefix);
        needsText(list, id, "title", list.getTitle(), list.getTitleEn());
        reserved(list, id, list.getContributor());
        for (ChecklistItem item : list.getItems()) {
            unique(item, item.getId(), others, id + '.');
            needsText(item, text(item.getId()), "text", item.getText(), item.getTextEn());
        }
    }

    private void reserved(EObject element, String id, @Nullable String contributor) {
        if (contributor != null) {
            report.error(ProcedureFinding.RESERVED, element, id, id, "contributor");
        }
    }

    private boolean needsId(EObject element, @Nullable String id) {
        if (text(id).isBlank()) {
            report.error(
                    ProcedureFinding.MISSING_ID, element, "", element.eClass().getName());
            return false;
        }
        return true;
    }

    private void unique(EObject element, @Nullable String id, Set<String> taken, String beginning) {
        if (!needsId(element, id)) {
            return;
        }
        if (!taken.add(text(id))) {
            report.error(ProcedureFinding.DUPLICATE_ID, element, text(id), text(id));
        }
        if (!text(id).startsWith(beginning)) {
            report.error(ProcedureFinding.WRONG_ID, element, text(id), text(id), beginning);
        }
    }

    private void needsText(EObject element, String id, String name, @Nullable String zh, @Nullable String en) {
        if (text(zh).isBlank()) {
            report.error(ProcedureFinding.MISSING_TEXT, element, id, id, name);
        }
        if (text(en).isBlank()) {
            report.warning(ProcedureFinding.MISSING_TRANSLATION, element, id, id, name, name + "En");
        }
    }

    private void bothLanguages(EObject element, String id, @Nullable String zh, @Nullable String en) {
        if (text(zh).isBlank() != text(en).isBlank()) {
            boolean english = text(zh).isBlank();
            report.warning(
                    ProcedureFinding.MISSING_TRANSLATION,
                    element,
                    id,
                    id,
                    english ? "labelEn" : "label",
                    english ? "label" : "labelEn");
        }
    }
}
