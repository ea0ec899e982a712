package org.tongbao.core.internal.incident;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.internal.exchange.EventWriter;
import org.tongbao.core.internal.exchange.Extras;
import org.tongbao.core.internal.exchange.ItemFormat;
import org.tongbao.core.time.RocDates;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Impact;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.Rating;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes an incident in the exchange format: facts only, members in a fixed order, answers by field id. */
final class IncidentWriter {

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final Incident incident;
    private final ZoneId zone;
    private final Extras extras;

    IncidentWriter(Incident incident, ZoneId zone) {
        this.incident = incident;
        this.zone = zone;
        extras = new Extras(incident.getExtras());
    }

    ObjectNode write() {
        ObjectNode root = nodes.objectNode();
        root.put("format", IncidentFormat.NAME);
        text(root, "id", incident.getId());
        text(root, "number", incident.getNumber());
        text(root, "title", incident.getTitle());
        text(root, "category", incident.getCategory());
        text(root, "organization", incident.getOrganization());
        text(root, "pack", incident.getPack());
        root.put("drill", incident.isDrill());
        ArrayNode impacts = root.putArray("impacts");
        incident.getImpacts().forEach(impact -> impacts.add(impact(impact)));
        ArrayNode events = root.putArray("events");
        var writer = new EventWriter(zone, extras);
        incident.getEvents().forEach(event -> events.add(writer.write(event)));
        ObjectNode answers = root.putObject("answers");
        incident.getAnswers().stream()
                .sorted(Comparator.comparing(Answer::getId))
                .forEach(answer -> answers.set(answer.getId(), AnswerWriter.answer(answer)));
        for (String list : IncidentFormat.LISTS) {
            root.set(list, extras.take(list).orElseGet(nodes::arrayNode));
            IncidentFormat.items(list).ifPresent(items -> addItems(root, items));
            if (list.equals("links")) {
                ArrayNode tags = root.putArray("tags");
                incident.getTags().forEach(tags::add);
            }
        }
        // what is left belongs to the whole file, or to an entry that is no longer there
        extras.rest(root);
        return root;
    }

    /** After what an earlier version has kept of the list without knowing it. */
    private void addItems(ObjectNode root, EReference items) {
        if (root.get(items.getName()) instanceof ArrayNode array) {
            for (EObject item : ItemFormat.list(incident, items)) {
                ObjectNode node = ItemFormat.write(item, zone);
                extras.nested(node, items.getName(), String.valueOf(EcoreUtil.getID(item)));
                array.add(node);
            }
        }
    }

    private ObjectNode impact(Impact impact) {
        ObjectNode node = nodes.objectNode();
        text(node, "id", impact.getId());
        time(node, "at", impact.getAt());
        time(node, "recorded", impact.getRecorded());
        text(node, "by", impact.getBy());
        List<Rating> ratings = new ArrayList<>(impact.getRatings());
        ratings.sort(Comparator.comparingInt(IncidentWriter::position).thenComparing(Rating::getDimension));
        ObjectNode options = nodes.objectNode();
        for (Rating rating : ratings) {
            if (rating.getLevel() != null) {
                node.put(rating.getDimension(), rating.getLevel());
            } else if (rating.getOption() != null) {
                options.put(rating.getDimension(), rating.getOption());
            }
        }
        if (!options.isEmpty()) {
            node.set("answers", options);
        }
        text(node, "reason", impact.getReason());
        text(node, "replaces", impact.getReplaces());
        extras.nested(node, "impacts", impact.getId());
        return node;
    }

    private static int position(Rating rating) {
        int known = IncidentFormat.DIMENSIONS.indexOf(rating.getDimension());
        return known < 0 ? IncidentFormat.DIMENSIONS.size() : known;
    }

    private void time(ObjectNode node, String name, @Nullable Instant time) {
        text(node, name, time == null ? null : RocDates.iso(time, zone));
    }

    private static void text(ObjectNode node, String name, @Nullable String text) {
        node.put(name, text == null || text.isEmpty() ? null : text);
    }
}
