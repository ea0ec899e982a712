package org.tongbao.core.directory;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tongbao.core.json.Json;
import org.tongbao.core.organization.OrganizationService;
import org.tongbao.core.store.HistoryRecord;
import org.tongbao.model.finding.Result;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.OrganizationPackage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An organization as it was before a save, by what the history tells of that save. Its events stay: nothing that was recorded
 * is removed. The name stays where it had none before.
 */
final class FormerOrganization {

    private static final Set<String> HEAD = Set.of("name", "responsibility", "superior", "reviewer", "pack");
    private static final Set<String> LISTS = Set.of("persons", "vendors", "assignments");
    private static final String NO_TEXT = "\"\"";

    private final OrganizationService service;
    private final Organization organization;

    FormerOrganization(OrganizationService service, Organization organization) {
        this.service = service;
        this.organization = EcoreUtil.copy(organization);
    }

    /** A copy as it was before these changes. */
    Result<Organization> before(List<HistoryRecord> changes) {
        List<HistoryRecord> back = changes.stream()
                .sorted(Comparator.comparingLong(HistoryRecord::sequence).reversed())
                .toList();
        ObjectNode json = (ObjectNode)
                Json.read(service.write(organization), organization.getId()).get();
        json.set("events", json.arrayNode());
        back.forEach(each -> takeBack(json, each));
        Result<Organization> former =
                service.read(Json.write(json).getBytes(StandardCharsets.UTF_8), organization.getId());
        // only what the changes name is replaced: the rest stays as exact as it is
        former.value().ifPresent(before -> back.forEach(each -> takeOver(before, each.subject())));
        return former.done() ? Result.of(organization) : Result.refused(former.findings());
    }

    private static void takeBack(ObjectNode json, HistoryRecord change) {
        String subject = change.subject();
        boolean none = change.from().isEmpty() || change.from().equals(NO_TEXT);
        if (HEAD.contains(subject)) {
            if (!none) {
                json.set(subject, Json.fragment(change.from()));
            } else if (!subject.equals("name")) {
                json.putNull(subject);
            }
        } else if (LISTS.contains(list(subject))) {
            String id = id(subject);
            ArrayNode entries = json.arrayNode();
            json.path(list(subject)).forEach(entry -> {
                if (!id.equals(entry.path("id").asString(""))) {
                    entries.add(entry);
                }
            });
            if (!none) {
                entries.add(entry(json, id, Json.fragment(change.from())));
            }
            json.set(list(subject), entries);
        }
    }

    private static ObjectNode entry(ObjectNode json, String id, JsonNode kept) {
        ObjectNode entry = json.objectNode();
        entry.put("id", id);
        kept.properties().forEach(member -> entry.set(member.getKey(), member.getValue()));
        return entry;
    }

    private void takeOver(Organization before, String subject) {
        if (HEAD.contains(subject)) {
            EStructuralFeature feature = OrganizationPackage.Literals.ORGANIZATION.getEStructuralFeature(subject);
            organization.eSet((EAttribute) feature, before.eGet(feature));
        } else if (LISTS.contains(list(subject))) {
            var feature = (EReference) OrganizationPackage.Literals.ORGANIZATION.getEStructuralFeature(list(subject));
            replace(entries(organization, feature), find(entries(before, feature), id(subject)), id(subject));
        }
    }

    private static void replace(EList<EObject> entries, Optional<EObject> before, String id) {
        Optional<EObject> now = find(entries, id);
        if (now.isPresent() && before.isPresent()) {
            entries.set(entries.indexOf(now.get()), before.get());
        } else {
            now.ifPresent(entries::remove);
            before.ifPresent(entries::add);
        }
    }

    @SuppressWarnings("unchecked")
    private static EList<EObject> entries(Organization owner, EReference list) {
        return (EList<EObject>) Objects.requireNonNull(owner.eGet(list));
    }

    private static Optional<EObject> find(EList<EObject> entries, String id) {
        return entries.stream().filter(each -> id.equals(EcoreUtil.getID(each))).findFirst();
    }

    private static String list(String subject) {
        int slash = subject.indexOf('/');
        return slash < 0 ? "" : subject.substring(0, slash);
    }

    private static String id(String subject) {
        return subject.substring(subject.indexOf('/') + 1);
    }
}
