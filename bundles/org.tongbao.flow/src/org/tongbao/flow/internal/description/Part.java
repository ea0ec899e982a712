package org.tongbao.flow.internal.description;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/** An object of a description, by the names of its features. What is not set or not there is empty. */
record Part(EObject object) {

    String type() {
        return object.eClass().getName();
    }

    /** Where it stands in the file. */
    String place() {
        return EcoreUtil.getRelativeURIFragmentPath(EcoreUtil.getRootContainer(object), object);
    }

    String text(String feature) {
        return value(feature) instanceof String text ? text : "";
    }

    String text(String feature, String otherwise) {
        String text = text(feature);
        return text.isEmpty() ? otherwise : text;
    }

    int number(String feature, int otherwise) {
        String text = text(feature);
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }

    List<String> texts(String feature) {
        return value(feature) instanceof Collection<?> all
                ? all.stream().map(String::valueOf).toList()
                : List.of();
    }

    List<Part> all(String feature) {
        return value(feature) instanceof Collection<?> all
                ? all.stream()
                        .filter(EObject.class::isInstance)
                        .map(EObject.class::cast)
                        .filter(one -> !one.eIsProxy())
                        .map(Part::new)
                        .toList()
                : List.of();
    }

    Optional<Part> one(String feature) {
        return value(feature) instanceof EObject found && !found.eIsProxy()
                ? Optional.of(new Part(found))
                : Optional.empty();
    }

    private @Nullable Object value(String feature) {
        @Nullable EStructuralFeature known = object.eClass().getEStructuralFeature(feature);
        return known == null ? null : object.eGet(known);
    }
}
