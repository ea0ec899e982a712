package org.tongbao.core.internal.exchange;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.time.RocDates;
import org.tongbao.model.incident.Detail;
import org.tongbao.model.incident.Event;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes events in the exchange format. */
public final class EventWriter {

    private final ZoneId zone;
    private final Extras extras;

    /** Times are written in a zone, and members kept beside the events go back into them. */
    public EventWriter(ZoneId zone, Extras extras) {
        this.zone = zone;
        this.extras = extras;
    }

    /** An event with its details. */
    public ObjectNode write(Event event) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        text(node, "id", event.getId());
        text(node, "type", event.getType());
        time(node, "at", event.getAt());
        time(node, "recorded", event.getRecorded());
        text(node, "by", event.getBy());
        List<Detail> details = new ArrayList<>(event.getDetails());
        details.sort(Comparator.comparing(Detail::getKey));
        for (Detail detail : details) {
            node.set(detail.getKey(), value(detail));
        }
        text(node, "note", event.getNote());
        text(node, "replaces", event.getReplaces());
        if (event.getReason() != null || !node.has("reason")) {
            text(node, "reason", event.getReason());
        }
        extras.nested(node, "events", event.getId());
        return node;
    }

    private static JsonNode value(Detail detail) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (detail.getNumber() != null) {
            return nodes.numberNode(detail.getNumber());
        }
        return detail.getFlag() != null ? nodes.booleanNode(detail.getFlag()) : nodes.stringNode(detail.getText());
    }

    private void time(ObjectNode node, String name, @Nullable Instant time) {
        text(node, name, time == null ? null : RocDates.iso(time, zone));
    }

    private static void text(ObjectNode node, String name, @Nullable String text) {
        node.put(name, text == null || text.isEmpty() ? null : text);
    }
}
