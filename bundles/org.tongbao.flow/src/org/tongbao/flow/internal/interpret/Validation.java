package org.tongbao.flow.internal.interpret;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.tongbao.flow.FlowFinding;
import org.tongbao.flow.internal.description.Description;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.procedure.StepGraph;

/** Holds a procedure against the validation rules of a description. */
final class Validation {

    private Validation() {
        super();
    }

    /** What the rules find, the element's id as subject and the sentence as argument. */
    static List<Finding> of(Description description, StepGraph graph, Expressions expressions) {
        List<EObject> elements = new ArrayList<>(List.of(graph));
        graph.eAllContents().forEachRemaining(elements::add);
        List<Finding> findings = new ArrayList<>();
        for (EObject element : elements) {
            for (Description.Rule rule : description.rules()) {
                if (is(element.eClass(), rule.type())
                        && !rule.audits().stream().allMatch(audit -> expressions.holds(audit, element))) {
                    String message = expressions.text(rule.message(), element);
                    findings.add(new Finding(
                            FlowFinding.RULE,
                            rule.severity(),
                            Elements.name(element),
                            List.of(message.isEmpty() ? rule.name() : message),
                            ""));
                }
            }
        }
        return findings;
    }

    private static boolean is(EClass type, String name) {
        return type.getName().equals(name)
                || type.getEAllSuperTypes().stream()
                        .anyMatch(parent -> parent.getName().equals(name));
    }
}
