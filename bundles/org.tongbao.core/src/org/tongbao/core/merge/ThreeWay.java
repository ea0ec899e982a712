package org.tongbao.core.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Extra;

/** Goes through three states of a document side by side. For one use. */
final class ThreeWay {

    private final Map<String, Choice> choices;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<String> mine = new ArrayList<>();
    private final List<String> theirs = new ArrayList<>();

    ThreeWay(Map<String, Choice> choices) {
        this.choices = Map.copyOf(choices);
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    List<String> mine() {
        return mine;
    }

    List<String> theirs() {
        return theirs;
    }

    <T extends EObject> T root(T base, T here, T there) {
        T merged = EcoreUtil.copy(there);
        parts("", merged, new Sides<EObject>(base, here, there));
        return merged;
    }

    /** The three states of one thing; none where it is not there. */
    record Sides<V>(V base, V mine, V theirs) {}

    private void parts(String path, EObject merged, Sides<EObject> of) {
        Nodes.units(merged).forEach((unit, attributes) -> {
            if (!attributes.get(0).isID()) {
                unit(path + unit, attributes, merged, of);
            }
        });
        for (EAttribute attribute : merged.eClass().getEAllAttributes()) {
            if (attribute.isMany()) {
                several(path + attribute.getName(), attribute, merged, of);
            }
        }
        for (EReference list : merged.eClass().getEAllContainments()) {
            var sides = new Sides<>(
                    Nodes.list(of.base(), list), Nodes.list(of.mine(), list), Nodes.list(of.theirs(), list));
            String place = path.isEmpty() || !parted(list) ? path + list.getName() + "/" : path;
            List<EObject> result = entries(place, sides);
            List<EObject> target = Nodes.list(merged, list);
            target.clear();
            target.addAll(result);
        }
    }

    /** The parts and choices of an answer are named behind it, as the history does. */
    private static boolean parted(EReference list) {
        return Answer.class.isAssignableFrom(list.getEContainingClass().getInstanceClass());
    }

    private void unit(String subject, List<EAttribute> attributes, EObject merged, Sides<EObject> of) {
        Map<String, Object> base = values(attributes, of.base());
        Map<String, Object> here = values(attributes, of.mine());
        Map<String, Object> there = values(attributes, of.theirs());
        if (here.equals(there)) {
            return;
        }
        if (there.equals(base)) {
            mine.add(subject);
            attributes.forEach(each -> Nodes.set(merged, each, here.get(each.getName())));
        } else if (here.equals(base)) {
            theirs.add(subject);
        } else {
            var conflict = new Conflict(subject, whole(base), whole(here), whole(there));
            conflicts.add(conflict);
            @Nullable Choice choice = choices.get(subject);
            if (choice == Choice.Side.MINE) {
                attributes.forEach(each -> Nodes.set(merged, each, here.get(each.getName())));
            } else if (choice instanceof Choice.Edited edited && conflict.editable()) {
                Nodes.set(merged, attributes.get(0), edited.text().isBlank() ? null : edited.text());
            }
        }
    }

    private static Map<String, Object> values(List<EAttribute> attributes, EObject owner) {
        var values = new LinkedHashMap<String, Object>();
        for (EAttribute attribute : attributes) {
            @Nullable Object value = Nodes.value(owner, attribute);
            if (value != null) {
                values.put(attribute.getName(), value);
            }
        }
        return values;
    }

    /** A unit of one attribute is its value. */
    private static Optional<Object> whole(Map<String, Object> unit) {
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(unit.size() == 1 ? unit.values().iterator().next() : unit);
    }

    /** Several values, as tags are: what either side added is there, what either removed is not. */
    private void several(String subject, EAttribute attribute, EObject merged, Sides<EObject> of) {
        List<?> base = (List<?>) of.base().eGet(attribute);
        List<?> here = (List<?>) of.mine().eGet(attribute);
        List<?> there = (List<?>) of.theirs().eGet(attribute);
        if (here.equals(there)) {
            return;
        }
        if (there.equals(base)) {
            mine.add(subject);
            merged.eSet(attribute, List.copyOf(here));
        } else if (here.equals(base)) {
            theirs.add(subject);
        } else {
            Set<Object> all = new LinkedHashSet<>(there);
            base.stream().filter(each -> !here.contains(each)).forEach(all::remove);
            here.stream().filter(each -> !base.contains(each)).forEach(all::add);
            mine.add(subject);
            theirs.add(subject);
            merged.eSet(attribute, List.copyOf(all));
        }
    }

    private List<EObject> entries(String path, Sides<List<EObject>> of) {
        Optional<Map<String, EObject>> base = Nodes.keyed(of.base());
        Optional<Map<String, EObject>> here = Nodes.keyed(of.mine());
        Optional<Map<String, EObject>> there = Nodes.keyed(of.theirs());
        if (base.isEmpty() || here.isEmpty() || there.isEmpty()) {
            return whole(path.substring(0, path.length() - 1), of);
        }
        // where only this side changed anything its order stays, too
        boolean mineFirst = Nodes.same(of.theirs(), of.base());
        var keys = new LinkedHashSet<String>((mineFirst ? here : there).get().keySet());
        keys.addAll((mineFirst ? there : here).get().keySet());
        var result = new ArrayList<EObject>();
        var recorded = new Recorded(path, choices, conflicts);
        for (String key : keys) {
            var sides = new Sides<@Nullable EObject>(
                    base.get().get(key), here.get().get(key), there.get().get(key));
            @Nullable EObject entry = entry(path + key, sides, recorded);
            if (entry != null) {
                result.add(entry);
            }
        }
        recorded.complete(result, new Sides<>(base.get(), here.get(), there.get()));
        return result;
    }

    private @Nullable EObject entry(String subject, Sides<@Nullable EObject> of, Recorded recorded) {
        @Nullable EObject here = of.mine();
        @Nullable EObject there = of.theirs();
        if (Nodes.same(here, there)) {
            return Nodes.copy(there);
        }
        if (Nodes.same(there, of.base())) {
            mine.add(subject);
            return Nodes.copy(here);
        }
        if (Nodes.same(here, of.base())) {
            theirs.add(subject);
            return Nodes.copy(there);
        }
        if (here == null || there == null) {
            return chosen(subject, of);
        }
        if (Recorded.is(here)) {
            return recorded.both(here, there).orElseGet(() -> Objects.requireNonNull(chosen(subject, of)));
        }
        if (here instanceof Extra || here instanceof Answer && !Nodes.sameValues(here, there)) {
            return chosen(subject, of);
        }
        @Nullable EObject before = of.base();
        EObject merged = Objects.requireNonNull(Nodes.copy(there));
        EObject base = before == null ? EcoreUtil.create(there.eClass()) : before;
        parts(subject + "/", merged, new Sides<EObject>(base, here, there));
        return merged;
    }

    /** Of an entry as a whole; what is stored where nobody chose. */
    private @Nullable EObject chosen(String subject, Sides<@Nullable EObject> of) {
        var conflict = new Conflict(
                subject, Nodes.optional(of.base()), Nodes.optional(of.mine()), Nodes.optional(of.theirs()));
        conflicts.add(conflict);
        @Nullable Choice choice = choices.get(subject);
        if (choice == Choice.Side.MINE) {
            return Nodes.copy(of.mine());
        }
        if (choice instanceof Choice.Edited edited && conflict.editable()) {
            @Nullable EObject either = of.mine() == null ? of.theirs() : of.mine();
            if (edited.text().isBlank() || !(either instanceof Answer answer)) {
                return null;
            }
            Answer third = EcoreUtil.copy(answer);
            third.setText(edited.text());
            return third;
        }
        return Nodes.copy(of.theirs());
    }

    /** A list whose entries cannot be told apart is one thing. */
    private List<EObject> whole(String subject, Sides<List<EObject>> of) {
        if (Nodes.same(of.mine(), of.theirs())) {
            return copies(of.theirs());
        }
        if (Nodes.same(of.theirs(), of.base())) {
            mine.add(subject);
            return copies(of.mine());
        }
        if (Nodes.same(of.mine(), of.base())) {
            theirs.add(subject);
            return copies(of.theirs());
        }
        conflicts.add(new Conflict(subject, Optional.of(of.base()), Optional.of(of.mine()), Optional.of(of.theirs())));
        return copies(choices.get(subject) == Choice.Side.MINE ? of.mine() : of.theirs());
    }

    private static List<EObject> copies(List<EObject> list) {
        return List.copyOf(EcoreUtil.copyAll(list));
    }
}
