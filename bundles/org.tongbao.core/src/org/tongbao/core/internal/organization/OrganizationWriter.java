package org.tongbao.core.internal.organization;

import java.time.ZoneId;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.internal.exchange.EventWriter;
import org.tongbao.core.internal.exchange.Extras;
import org.tongbao.core.internal.exchange.ItemFormat;
import org.tongbao.core.organization.OrganizationFormat;
import org.tongbao.model.organization.Organization;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes an organization in the exchange format: facts only, members in a fixed order. */
final class OrganizationWriter {

    private OrganizationWriter() {}

    static ObjectNode write(Organization organization, ZoneId zone) {
        var extras = new Extras(organization.getExtras());
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", OrganizationFormat.NAME);
        text(root, "id", organization.getId());
        text(root, "name", organization.getName());
        text(root, "responsibility", organization.getResponsibility());
        text(root, "superior", organization.getSuperior());
        text(root, "reviewer", organization.getReviewer());
        text(root, "pack", organization.getPack());
        for (EReference list : OrganizationReader.ITEMS) {
            ArrayNode array = root.putArray(list.getName());
            for (EObject item : ItemFormat.list(organization, list)) {
                ObjectNode node = ItemFormat.write(item, zone);
                extras.nested(node, list.getName(), String.valueOf(EcoreUtil.getID(item)));
                array.add(node);
            }
        }
        ArrayNode events = root.putArray("events");
        var writer = new EventWriter(zone, extras);
        organization.getEvents().forEach(event -> events.add(writer.write(event)));
        extras.rest(root);
        return root;
    }

    private static void text(ObjectNode node, String name, @Nullable String text) {
        node.put(name, text == null || text.isEmpty() ? null : text);
    }
}
