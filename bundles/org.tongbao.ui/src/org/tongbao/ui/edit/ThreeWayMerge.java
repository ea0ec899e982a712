package org.tongbao.ui.edit;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentPackage;

/**
 * Brings together two states of an incident that began as one: what was changed here goes before what was changed there,
 * what was changed only there stays. Recorded events and judgements of both stay.
 */
final class ThreeWayMerge {

    private static final List<EAttribute> VALUES = List.of(
            IncidentPackage.Literals.INCIDENT__NUMBER,
            IncidentPackage.Literals.INCIDENT__TITLE,
            IncidentPackage.Literals.INCIDENT__CATEGORY,
            IncidentPackage.Literals.INCIDENT__ORGANIZATION,
            IncidentPackage.Literals.INCIDENT__PACK);

    private final Incident base;
    private final Incident mine;
    private final Incident merged;

    private ThreeWayMerge(Incident base, Incident mine, Incident theirs) {
        this.base = base;
        this.mine = mine;
        merged = EcoreUtil.copy(theirs);
    }

    /** A new incident; the three given are not changed. */
    static Incident merge(Incident base, Incident mine, Incident theirs) {
        return new ThreeWayMerge(base, mine, theirs).merge();
    }

    private Incident merge() {
        for (EAttribute value : VALUES) {
            if (!Objects.equals(mine.eGet(value), base.eGet(value))) {
                merged.eSet(value, mine.eGet(value));
            }
        }
        Set<String> tags = new LinkedHashSet<>(merged.getTags());
        base.getTags().stream().filter(tag -> !mine.getTags().contains(tag)).forEach(tags::remove);
        mine.getTags().stream().filter(tag -> !base.getTags().contains(tag)).forEach(tags::add);
        merged.getTags().clear();
        merged.getTags().addAll(tags);
        mergeAnswers();
        mergeItems(base.getEvidence(), mine.getEvidence(), merged.getEvidence());
        mergeItems(base.getImprovements(), mine.getImprovements(), merged.getImprovements());
        addMissing(merged.getEvents(), mine.getEvents());
        addMissing(merged.getImpacts(), mine.getImpacts());
        return merged;
    }

    private void mergeAnswers() {
        Map<String, Answer> before = answers(base);
        Map<String, Answer> here = answers(mine);
        Set<String> ids = new LinkedHashSet<>(before.keySet());
        ids.addAll(here.keySet());
        for (String id : ids) {
            @Nullable Answer now = here.get(id);
            if (!EcoreUtil.equals(now, before.get(id))) {
                merged.getAnswers().removeIf(answer -> id.equals(answer.getId()));
                if (now != null) {
                    merged.getAnswers().add(EcoreUtil.copy(now));
                }
            }
        }
    }

    /** What was added or changed here goes before what was changed there; what is only there stays. */
    private static <T extends EObject> void mergeItems(List<T> base, List<T> mine, List<T> merged) {
        for (T item : mine) {
            int before = indexOf(base, EcoreUtil.getID(item));
            int there = indexOf(merged, EcoreUtil.getID(item));
            if (there < 0) {
                if (before < 0) {
                    merged.add(EcoreUtil.copy(item));
                }
            } else if (before < 0 || !EcoreUtil.equals(item, base.get(before))) {
                merged.set(there, EcoreUtil.copy(item));
            }
        }
    }

    private static <T extends EObject> int indexOf(List<T> items, @Nullable String id) {
        for (int i = 0; i < items.size(); i++) {
            if (Objects.equals(id, EcoreUtil.getID(items.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    private static Map<String, Answer> answers(Incident incident) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        incident.getAnswers().forEach(answer -> answers.put(answer.getId(), answer));
        return answers;
    }

    private static <T extends EObject> void addMissing(List<T> merged, List<T> mine) {
        for (T fact : mine) {
            String id = EcoreUtil.getID(fact);
            if (merged.stream().noneMatch(known -> Objects.equals(id, EcoreUtil.getID(known)))) {
                merged.add(EcoreUtil.copy(fact));
            }
        }
    }
}
