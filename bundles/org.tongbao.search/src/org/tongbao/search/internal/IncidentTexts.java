package org.tongbao.search.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentPackage;

/** What is written in an incident. */
final class IncidentTexts {

    private static final IncidentPackage MODEL = IncidentPackage.eINSTANCE;

    /** What the program writes and nobody reads as words: names of kinds, options and other entries. */
    private static final Set<EAttribute> SIGNS = Set.of(
            MODEL.getIncident_Category(),
            MODEL.getIncident_Pack(),
            MODEL.getEvent_Type(),
            MODEL.getEvent_Replaces(),
            MODEL.getDetail_Key(),
            MODEL.getImpact_Replaces(),
            MODEL.getRating_Dimension(),
            MODEL.getRating_Option(),
            MODEL.getAnswer_Id(),
            MODEL.getAnswer_Option(),
            MODEL.getImprovement_Term(),
            MODEL.getExtra_Key());

    private IncidentTexts() {}

    /** What it is known by: number, title, organization; those there are. */
    static List<String> head(Incident incident) {
        return Stream.of(incident.getNumber(), incident.getTitle(), incident.getOrganization())
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** All texts, those it is known by first. */
    static List<String> all(Incident incident) {
        var texts = new ArrayList<>(head(incident));
        incident.getTags().forEach(texts::add);
        incident.eAllContents().forEachRemaining(each -> add(each, texts));
        return texts;
    }

    private static void add(EObject object, List<String> texts) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (!attribute.isID() && !attribute.isMany() && !SIGNS.contains(attribute)) {
                Optional.ofNullable(object.eGet(attribute))
                        .filter(String.class::isInstance)
                        .map(Object::toString)
                        .filter(text -> !text.isBlank())
                        .ifPresent(texts::add);
            }
        }
    }
}
