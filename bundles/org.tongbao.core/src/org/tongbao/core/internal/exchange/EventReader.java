package org.tongbao.core.internal.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.model.incident.Detail;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.IncidentFactory;
import tools.jackson.databind.JsonNode;

/** Reads the events of a file. */
public final class EventReader {

    private static final Set<String> EVENT = Set.of("id", "type", "at", "recorded", "by", "note", "replaces", "reason");
    /** Details that are dates or times, so that a person may type them in any way accepted. */
    private static final Set<String> TIMES = Set.of("until");

    private final String owner;
    private final List<Event> events;
    private final Members members;
    private final Trouble trouble;
    private final ExtraKeeper extras;

    /**
     * A reader.
     *
     * @param owner id of the incident or organization
     * @param events of it, added to
     */
    public EventReader(String owner, List<Event> events, Members members, ExtraKeeper extras) {
        this.owner = owner;
        this.events = events;
        this.members = members;
        this.trouble = members.trouble();
        this.extras = extras;
    }

    /**
     * Adds all events of the file.
     *
     * @param known tells types that need no warning
     */
    public void read(JsonNode root, Predicate<String> known) {
        Members.value(root, "events").ifPresent(list -> {
            if (!list.isArray()) {
                trouble.type("/events", "array", list);
                return;
            }
            for (int i = 0; i < list.size(); i++) {
                readEvent(list.get(i), i, known);
            }
        });
    }

    private void readEvent(JsonNode node, int index, Predicate<String> known) {
        String pointer = "/events/" + index;
        if (!node.isObject()) {
            trouble.type(pointer, "object", node);
            return;
        }
        Event event = IncidentFactory.eINSTANCE.createEvent();
        Optional<String> type = members.text(node, "type", pointer);
        if (type.isEmpty()) {
            trouble.error(CoreFinding.MEMBER_MISSING, pointer + "/type");
        } else if (!known.test(type.get())) {
            trouble.warning(CoreFinding.EVENT_TYPE_UNKNOWN, pointer + "/type", type.get());
        }
        type.ifPresent(event::setType);
        event.setId(members.id(node, pointer, owner, type.orElse("")));
        members.time(node, "at", pointer).ifPresent(event::setAt);
        members.time(node, "recorded", pointer).ifPresent(event::setRecorded);
        members.text(node, "by", pointer).ifPresent(event::setBy);
        members.text(node, "note", pointer).ifPresent(event::setNote);
        members.text(node, "replaces", pointer).ifPresent(event::setReplaces);
        members.text(node, "reason", pointer).ifPresent(event::setReason);
        for (var member : node.properties()) {
            if (!EVENT.contains(member.getKey()) && !member.getValue().isNull()) {
                readDetail(event, member.getKey(), member.getValue(), pointer);
            }
        }
        events.add(event);
    }

    private void readDetail(Event event, String key, JsonNode value, String pointer) {
        String place = pointer + "/" + Members.escape(key);
        Detail detail = IncidentFactory.eINSTANCE.createDetail();
        detail.setKey(key);
        if (value.isString()) {
            Optional<String> text = members.text(value, place);
            if (TIMES.contains(key)) {
                text = text.flatMap(typed -> members.dateOrTime(typed, place));
            }
            if (text.isEmpty()) {
                return;
            }
            detail.setText(text.get());
        } else if (value.isBoolean()) {
            detail.setFlag(value.booleanValue());
        } else if (value.isIntegralNumber() && value.canConvertToLong()) {
            detail.setNumber(value.longValue());
        } else {
            extras.keep("/events/" + Members.escape(event.getId()) + "/" + Members.escape(key), value, place);
            return;
        }
        if (members.storable(key, place)) {
            event.getDetails().add(detail);
        }
    }
}
