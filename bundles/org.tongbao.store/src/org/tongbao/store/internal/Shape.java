package org.tongbao.store.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What the objects of one class of the models consist of. Features are asked for by their numbers: by name EMF
 * looks each up anew, and one save asks some thousand times. It can be as simple as that because the models have attributes
 * and lists of contained objects only: no references and no subtypes. Any thread.
 */
final class Shape {

    private static final List<String> KEYS = List.of("id", "key", "dimension");

    private static final Map<EClass, Shape> KNOWN = new ConcurrentHashMap<>();

    private final EClass type;
    private final Part[] single;
    private final Part[] several;
    private final Part[] contained;
    private final Optional<Part> key;

    private Shape(EClass type) {
        this.type = type;
        List<EStructuralFeature> all = type.getEAllStructuralFeatures();
        single = parts(all, each -> each instanceof EAttribute && !each.isMany());
        several = parts(all, each -> each instanceof EAttribute && each.isMany());
        contained = parts(all, each -> !(each instanceof EAttribute));
        key = KEYS.stream()
                .flatMap(name -> Arrays.stream(single).filter(part -> part.name.equals(name)))
                .findFirst();
    }

    private Part[] parts(List<EStructuralFeature> all, Predicate<EStructuralFeature> which) {
        return all.stream()
                .filter(which)
                .map(each -> new Part(type.getFeatureID(each), each.getName(), each))
                .toArray(Part[]::new);
    }

    /** A feature. */
    static final class Part {

        private final int id;
        private final String name;
        private final EStructuralFeature feature;

        /** What a list of contained objects holds; known from the first time on, since classes contain their own. */
        private @Nullable Shape contents;

        /** @param id number of it in its class */
        Part(int id, String name, EStructuralFeature feature) {
            this.id = id;
            this.name = name;
            this.feature = feature;
        }

        String name() {
            return name;
        }

        /** The shape of each object that the list contains. */
        Shape contents() {
            @Nullable Shape known = contents;
            if (known == null) {
                known = Shape.of(((EReference) feature).getEReferenceType());
                contents = known;
            }
            return known;
        }

        boolean isSet(EObject object) {
            return ((InternalEObject) object).eIsSet(id);
        }

        /** Its value or list of values. */
        @Nullable
        Object get(EObject object) {
            return ((InternalEObject) object).eGet(id, false, true);
        }

        /** Its values, to be read and added to. */
        @SuppressWarnings("unchecked") // the model says so
        <T> List<T> list(EObject object) {
            return (List<T>) Objects.requireNonNull(get(object));
        }

        /** How a document writes a value of the attribute. */
        String text(@Nullable Object value) {
            return value instanceof String text
                    ? text
                    : String.valueOf(EcoreUtil.convertToString((EDataType) feature.getEType(), value));
        }
    }

    /** The shape of an object. */
    static Shape of(EObject object) {
        return of(object.eClass());
    }

    private static Shape of(EClass type) {
        // computing locks where another shape lies in the way
        @Nullable Shape known = KNOWN.get(type);
        return known != null ? known : KNOWN.computeIfAbsent(type, Shape::new);
    }

    /** Attributes of one value; not to be changed. */
    Part[] single() {
        return single;
    }

    /** Attributes of several values; not to be changed. */
    Part[] several() {
        return several;
    }

    /** Lists of contained objects; not to be changed. */
    Part[] contained() {
        return contained;
    }

    /** What tells an object from its neighbours. */
    Optional<Part> key() {
        return key;
    }

    /** An equal object with copies of all that it contains. */
    static <T extends EObject> T copy(T object) {
        return copy(object, UnaryOperator.identity());
    }

    /**
     * An object with copies of all that it contains.
     *
     * @param instead what an object is copied from that it contains itself
     */
    @SuppressWarnings("unchecked") // an object of the same class
    static <T extends EObject> T copy(T object, UnaryOperator<EObject> instead) {
        return (T) copy(of(object), object, instead);
    }

    private static EObject copy(Shape shape, EObject object, UnaryOperator<EObject> instead) {
        EObject copy = shape.type.getEPackage().getEFactoryInstance().create(shape.type);
        for (Part part : shape.single) {
            if (part.isSet(object)) {
                ((InternalEObject) copy).eSet(part.id, part.get(object));
            }
        }
        for (Part part : shape.several) {
            if (part.isSet(object)) {
                part.list(copy).addAll(part.list(object));
            }
        }
        for (Part part : shape.contained) {
            if (part.isSet(object)) {
                List<EObject> copies = part.list(copy);
                for (EObject each : part.<EObject>list(object)) {
                    copies.add(copy(part.contents(), instead.apply(each), UnaryOperator.identity()));
                }
            }
        }
        return copy;
    }

    /** True when two objects of this shape and all that they contain are equal. */
    static boolean same(Shape shape, EObject one, EObject other) {
        for (Part part : shape.single) {
            if (!Objects.equals(part.get(one), part.get(other))) {
                return false;
            }
        }
        // a list that was never asked for is made when it is
        for (Part part : shape.several) {
            if (part.isSet(one) != part.isSet(other)
                    || part.isSet(one) && !part.list(one).equals(part.list(other))) {
                return false;
            }
        }
        for (Part part : shape.contained) {
            if (part.isSet(one) != part.isSet(other) || part.isSet(one) && !same(part, one, other)) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(Part part, EObject one, EObject other) {
        List<EObject> ones = part.list(one);
        List<EObject> others = part.list(other);
        for (int i = 0; i < ones.size(); i++) {
            if (i == others.size() || !same(part.contents(), ones.get(i), others.get(i))) {
                return false;
            }
        }
        return ones.size() == others.size();
    }
}
