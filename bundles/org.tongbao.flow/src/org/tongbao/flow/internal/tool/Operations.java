package org.tongbao.flow.internal.tool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.flow.FlowFinding;
import org.tongbao.flow.internal.description.Operation;
import org.tongbao.flow.internal.interpret.Expressions;
import org.tongbao.model.finding.Finding;

/** Carries out the operations of one tool. For one use; stops at the first that cannot be done. */
final class Operations {

    private final String tool;
    private final Expressions expressions;
    private final List<EObject> made = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    Operations(String tool, Expressions expressions) {
        this.tool = tool;
        this.expressions = expressions;
    }

    /** What could not be done; then the rest was not tried. */
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(expressions.findings());
        all.addAll(findings);
        return all;
    }

    /** What was made. */
    List<EObject> made() {
        return List.copyOf(made);
    }

    void run(List<Operation> operations, EObject context, Map<String, Object> variables) {
        for (Operation operation : operations) {
            if (failed()) {
                return;
            }
            switch (operation) {
                case Operation.ChangeContext change -> browse(change, context, variables);
                case Operation.CreateInstance create -> create(create, context, variables);
                case Operation.SetValue set -> {
                    set(set, context, variables);
                    run(set.then(), context, variables);
                }
                case Operation.RemoveElement remove -> {
                    // others know an element by its id, so nothing is left to be cleared
                    EcoreUtil.remove(context);
                    run(remove.then(), context, variables);
                }
                case Operation.For each -> {
                    for (EObject element : elements(each.each(), context, variables)) {
                        run(each.then(), context, with(variables, each.variable(), element));
                    }
                }
            }
        }
    }

    private void browse(Operation.ChangeContext change, EObject context, Map<String, Object> variables) {
        List<EObject> elements = elements(change.browse(), context, variables);
        if (elements.isEmpty() && !failed()) {
            fail(change.browse());
        }
        elements.forEach(element -> run(change.then(), element, variables));
    }

    private void create(Operation.CreateInstance create, EObject context, Map<String, Object> variables) {
        String name = create.type()
                .substring(
                        Math.max(create.type().lastIndexOf(':'), create.type().lastIndexOf('.')) + 1);
        @Nullable EStructuralFeature feature = context.eClass().getEStructuralFeature(create.reference());
        if (!(feature instanceof EReference reference)
                || !reference.isContainment()
                || !(context.eClass().getEPackage().getEClassifier(name) instanceof EClass type)
                || type.isAbstract()
                || !reference.getEReferenceType().isSuperTypeOf(type)) {
            fail(create.type() + " " + create.reference());
            return;
        }
        EObject element = EcoreUtil.create(type);
        add(context, reference, element);
        made.add(element);
        run(
                create.then(),
                element,
                create.variable().isEmpty() ? variables : with(variables, create.variable(), element));
    }

    @SuppressWarnings("unchecked")
    private static void add(EObject owner, EReference reference, EObject element) {
        if (reference.isMany()) {
            ((List<EObject>) owner.eGet(reference)).add(element);
        } else {
            owner.eSet(reference, element);
        }
    }

    private void set(Operation.SetValue set, EObject context, Map<String, Object> variables) {
        @Nullable EStructuralFeature feature = context.eClass().getEStructuralFeature(set.feature());
        Optional<Object> value = expressions.evaluate(set.value(), context, variables);
        if (failed()) {
            return;
        }
        if (!(feature instanceof EAttribute attribute)
                || attribute.isMany()
                || value.isPresent() && !attribute.getEAttributeType().isInstance(value.get())) {
            fail(set.feature() + " = " + set.value());
        } else if (value.isPresent()) {
            context.eSet(attribute, value.get());
        } else {
            context.eUnset(attribute);
        }
    }

    private List<EObject> elements(String expression, EObject context, Map<String, Object> variables) {
        Object found = expressions.evaluate(expression, context, variables).orElse(List.of());
        return (found instanceof Iterable<?> many ? copied(many) : List.of(found))
                .stream()
                        .filter(EObject.class::isInstance)
                        .map(EObject.class::cast)
                        .toList();
    }

    /** What is gone through may change on the way. */
    private static List<Object> copied(Iterable<?> many) {
        List<Object> copy = new ArrayList<>();
        many.forEach(copy::add);
        return copy;
    }

    private static Map<String, Object> with(Map<String, Object> variables, String name, EObject value) {
        Map<String, Object> more = new HashMap<>(variables);
        more.put(name, value);
        return more;
    }

    private boolean failed() {
        return !findings.isEmpty() || !expressions.findings().isEmpty();
    }

    private void fail(String what) {
        findings.add(Finding.error(FlowFinding.TOOL_FAILED, tool, tool, what));
    }
}
