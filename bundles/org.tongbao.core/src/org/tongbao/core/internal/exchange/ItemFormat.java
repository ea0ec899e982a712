package org.tongbao.core.internal.exchange;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.time.RocDates;
import org.tongbao.model.incident.IncidentPackage;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The shape of entries such as evidence and persons in the exchange formats: a member for each feature that is set. */
public final class ItemFormat {

    /** Member whose Java name would be a reserved word. */
    private static final String VOLATILE = "volatile";

    private ItemFormat() {
        super();
    }

    /** The feature a member stands for; null when this version knows none. */
    static @Nullable EStructuralFeature feature(EClass type, String member) {
        return type.getEStructuralFeature(
                member.equals(VOLATILE) ? IncidentPackage.Literals.EVIDENCE_ITEM__TRANSIENT_NATURE.getName() : member);
    }

    /** The entries of a list that can be added to. */
    @SuppressWarnings("unchecked")
    public static List<EObject> list(EObject owner, EReference list) {
        return (List<EObject>) owner.eGet(list);
    }

    /** An entry with its parts. */
    public static ObjectNode write(EObject entry, ZoneId zone) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        for (EStructuralFeature feature : entry.eClass().getEAllStructuralFeatures()) {
            if (!entry.eIsSet(feature)) {
                continue;
            }
            if (feature instanceof EReference list) {
                ArrayNode parts = node.putArray(feature.getName());
                list(entry, list).forEach(part -> parts.add(write(part, zone)));
            } else {
                put(node, (EAttribute) feature, entry.eGet(feature), zone);
            }
        }
        return node;
    }

    private static void put(ObjectNode node, EAttribute attribute, Object value, ZoneId zone) {
        String name =
                attribute == IncidentPackage.Literals.EVIDENCE_ITEM__TRANSIENT_NATURE ? VOLATILE : attribute.getName();
        switch (value) {
            case Boolean flag -> node.put(name, flag);
            case Long number -> node.put(name, number);
            case Instant time -> node.put(name, RocDates.iso(time, zone));
            default -> node.put(name, value.toString());
        }
    }
}
