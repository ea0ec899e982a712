package org.tongbao.flow.internal.interpret;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.flow.FlowFinding;
import org.tongbao.model.finding.Finding;

/**
 * Evaluates {@code feature:}, {@code var:} and {@code service:} expressions. What cannot be evaluated is empty and becomes a
 * finding, once for each expression and element. Confined to one thread.
 */
public final class Expressions {

    private static final String FEATURE = "feature:";
    private static final String VARIABLE = "var:";
    private static final String SERVICE = "service:";
    private static final String SELF = "self";

    private final List<Object> services;
    private final Map<String, Finding> findings = new LinkedHashMap<>();
    private final Map<String, Asked> asked;

    /** An expression taken apart, with the methods that answer it by the class of the element. */
    private record Asked(String name, List<String> arguments, Map<Class<?>, Optional<Call>> calls) {}

    /** A method of the service of a number. */
    private record Call(int service, Method method) {}

    /** With the objects whose public methods are services; the first that fits answers. */
    public Expressions(List<Object> services) {
        this.services = List.copyOf(services);
        asked = new HashMap<>();
    }

    private Expressions(List<Object> services, Map<String, Asked> asked) {
        this.services = List.copyOf(services);
        this.asked = asked;
    }

    /** The same expressions with other objects of the same classes; what was learnt of the classes is kept. */
    public Expressions with(List<Object> others) {
        return new Expressions(others, asked);
    }

    /** What could not be evaluated. */
    public List<Finding> findings() {
        return List.copyOf(findings.values());
    }

    /** True where the expression says so; what cannot be evaluated does not. */
    public boolean holds(String expression, EObject self) {
        return Boolean.TRUE.equals(evaluate(expression, self, Map.of()).orElse(Boolean.FALSE));
    }

    /** The words an expression gives. */
    public String text(String expression, EObject self) {
        return expression.isEmpty()
                ? ""
                : evaluate(expression, self, Map.of()).map(String::valueOf).orElse("");
    }

    /** The elements an expression gives. */
    public List<EObject> elements(String expression, EObject self) {
        if (expression.isEmpty()) {
            return List.of();
        }
        Object found = evaluate(expression, self, Map.of()).orElse(List.of());
        Collection<?> all = found instanceof Collection<?> many ? many : List.of(found);
        return all.stream()
                .filter(EObject.class::isInstance)
                .map(EObject.class::cast)
                .toList();
    }

    /**
     * The value of an expression.
     *
     * @param self the element it is asked about
     * @param variables by name, besides {@code self}
     */
    public Optional<Object> evaluate(String expression, EObject self, Map<String, Object> variables) {
        if (expression.startsWith(FEATURE)) {
            return feature(expression, self);
        }
        if (expression.startsWith(VARIABLE)) {
            return variable(expression, expression.substring(VARIABLE.length()), self, variables);
        }
        if (expression.startsWith(SERVICE)) {
            return service(expression, self, variables);
        }
        found(FlowFinding.UNKNOWN_LANGUAGE, expression, expression);
        return Optional.empty();
    }

    private Optional<Object> feature(String expression, EObject self) {
        String name = expression.substring(FEATURE.length());
        switch (name) {
            case "eContainer":
                return Optional.ofNullable(self.eContainer());
            case "eContents":
                return Optional.of(self.eContents());
            case "eAllContents":
                List<EObject> all = new ArrayList<>();
                self.eAllContents().forEachRemaining(all::add);
                return Optional.of(all);
            default:
                @Nullable EStructuralFeature feature = self.eClass().getEStructuralFeature(name);
                if (feature == null) {
                    found(FlowFinding.UNKNOWN_NAME, expression, expression, Elements.name(self));
                    return Optional.empty();
                }
                return Optional.ofNullable(self.eGet(feature));
        }
    }

    private Optional<Object> variable(String expression, String name, EObject self, Map<String, Object> variables) {
        @Nullable Object value = name.equals(SELF) ? self : variables.get(name);
        if (value == null) {
            found(FlowFinding.UNKNOWN_NAME, expression, expression, Elements.name(self));
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private Optional<Object> service(String expression, EObject self, Map<String, Object> variables) {
        Asked known = asked.computeIfAbsent(expression, Expressions::parsed);
        List<Object> arguments = new ArrayList<>();
        for (String name : known.arguments()) {
            Optional<Object> value =
                    name.equals(SELF) ? Optional.of(self) : variable(expression, name, self, variables);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            arguments.add(value.get());
        }
        return call(expression, known, arguments);
    }

    /** {@code name}, {@code variable.name} or {@code variable.name(variable,…)}. */
    private static Asked parsed(String expression) {
        String text = expression.substring(SERVICE.length());
        int open = text.indexOf('(');
        String path = open < 0 ? text : text.substring(0, open);
        int dot = path.indexOf('.');
        List<String> names = new ArrayList<>();
        names.add(dot < 0 ? SELF : path.substring(0, dot));
        if (open >= 0) {
            String inside = text.substring(open + 1, Math.max(open + 1, text.lastIndexOf(')')));
            Arrays.stream(inside.split(","))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .forEach(names::add);
        }
        return new Asked(path.substring(dot + 1), List.copyOf(names), new HashMap<>());
    }

    private Optional<Object> call(String expression, Asked known, List<Object> arguments) {
        Object first = arguments.get(0);
        // further arguments are rare, and their classes are not told apart
        Optional<Call> found = arguments.size() == 1
                ? known.calls().computeIfAbsent(first.getClass(), type -> find(known.name(), arguments))
                : find(known.name(), arguments);
        if (found.isEmpty()) {
            found(FlowFinding.UNKNOWN_NAME, expression, expression, element(first, known));
            return Optional.empty();
        }
        try {
            Call call = found.get();
            return Optional.ofNullable(call.method().invoke(services.get(call.service()), arguments.toArray()));
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            String element = element(first, known);
            found(FlowFinding.SERVICE_FAILED, element, expression, element, String.valueOf(cause));
        } catch (IllegalAccessException e) {
            String element = element(first, known);
            found(FlowFinding.SERVICE_FAILED, element, expression, element, String.valueOf(e));
        }
        return Optional.empty();
    }

    private static String element(Object first, Asked known) {
        return first instanceof EObject object ? Elements.name(object) : known.name();
    }

    private Optional<Call> find(String name, List<Object> arguments) {
        for (int number = 0; number < services.size(); number++) {
            for (Method method : services.get(number).getClass().getMethods()) {
                if (method.getName().equals(name) && fits(method.getParameterTypes(), arguments)) {
                    return Optional.of(new Call(number, method));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Class<?>[] types, List<Object> arguments) {
        if (types.length != arguments.size()) {
            return false;
        }
        for (int index = 0; index < types.length; index++) {
            if (!types[index].isInstance(arguments.get(index))) {
                return false;
            }
        }
        return true;
    }

    private void found(FlowFinding code, String subject, Object... args) {
        Finding finding = Finding.error(code, subject, args);
        findings.putIfAbsent(code + "/" + List.of(args).subList(0, Math.min(2, args.length)), finding);
    }
}
