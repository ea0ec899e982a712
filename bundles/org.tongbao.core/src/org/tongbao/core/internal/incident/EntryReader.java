package org.tongbao.core.internal.incident;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.incident.EventTypes;
import org.tongbao.core.internal.exchange.ExtraKeeper;
import org.tongbao.core.internal.exchange.Members;
import org.tongbao.core.internal.exchange.Trouble;
import org.tongbao.core.time.RocDates;
import org.tongbao.model.incident.Detail;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Impact;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.model.incident.Rating;
import org.tongbao.model.rules.Dimension;
import org.tongbao.model.rules.SeverityScale;
import tools.jackson.databind.JsonNode;

/** Reads the events and impacts of an incident file. */
final class EntryReader {

    private static final Set<String> EVENT = Set.of("id", "type", "at", "recorded", "by", "note", "replaces", "reason");
    private static final Set<String> IMPACT = Set.of("id", "at", "recorded", "by", "reason", "replaces", "answers");
    /** Details that are times, so that a person may type them in any way accepted. */
    private static final Set<String> TIMES = Set.of("until");

    private final Incident incident;
    private final Members members;
    private final Trouble trouble;
    private final ExtraKeeper extras;

    EntryReader(Incident incident, Members members) {
        this.incident = incident;
        this.members = members;
        this.trouble = members.trouble();
        this.extras = new ExtraKeeper(incident.getExtras(), members);
    }

    /**
     * Adds all events of the file.
     *
     * @param ofPacks types that an installed pack adds to those of the format
     */
    void readEvents(JsonNode root, Predicate<String> ofPacks) {
        Members.value(root, "events").ifPresent(list -> {
            if (!list.isArray()) {
                trouble.type("/events", "array", list);
                return;
            }
            for (int i = 0; i < list.size(); i++) {
                readEvent(list.get(i), i, ofPacks);
            }
        });
    }

    /** Adds all impacts of the file, rated on the given scale. */
    void readImpacts(JsonNode root, SeverityScale scale) {
        Members.value(root, "impacts").ifPresent(list -> {
            if (!list.isArray()) {
                trouble.type("/impacts", "array", list);
                return;
            }
            for (int i = 0; i < list.size(); i++) {
                readImpact(list.get(i), i, scale);
            }
        });
    }

    private void readEvent(JsonNode node, int index, Predicate<String> ofPacks) {
        String pointer = "/events/" + index;
        if (!node.isObject()) {
            trouble.type(pointer, "object", node);
            return;
        }
        Event event = IncidentFactory.eINSTANCE.createEvent();
        Optional<String> type = members.text(node, "type", pointer);
        if (type.isEmpty()) {
            trouble.error(CoreFinding.MEMBER_MISSING, pointer + "/type");
        } else if (!EventTypes.known(type.get()) && !ofPacks.test(type.get())) {
            trouble.warning(CoreFinding.EVENT_TYPE_UNKNOWN, pointer + "/type", type.get());
        }
        type.ifPresent(event::setType);
        event.setId(id(node, pointer, type.orElse("")));
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
        incident.getEvents().add(event);
    }

    private void readDetail(Event event, String key, JsonNode value, String pointer) {
        String place = pointer + "/" + Members.escape(key);
        Detail detail = IncidentFactory.eINSTANCE.createDetail();
        detail.setKey(key);
        if (value.isString()) {
            Optional<String> text = members.text(value, place);
            if (TIMES.contains(key)) {
                text = text.flatMap(typed -> members.time(typed, place))
                        .map(time -> RocDates.iso(time, members.zone()));
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

    private void readImpact(JsonNode node, int index, SeverityScale scale) {
        String pointer = "/impacts/" + index;
        if (!node.isObject()) {
            trouble.type(pointer, "object", node);
            return;
        }
        Impact impact = IncidentFactory.eINSTANCE.createImpact();
        impact.setId(id(node, pointer, "impact"));
        members.time(node, "at", pointer).ifPresent(impact::setAt);
        members.time(node, "recorded", pointer).ifPresent(impact::setRecorded);
        members.text(node, "by", pointer).ifPresent(impact::setBy);
        members.text(node, "reason", pointer).ifPresent(impact::setReason);
        members.text(node, "replaces", pointer).ifPresent(impact::setReplaces);
        for (Dimension dimension : scale.getDimensions()) {
            Members.value(node, dimension.getId()).ifPresent(value -> rate(impact, dimension, value, pointer));
        }
        Members.value(node, "answers").ifPresent(answers -> readAnswers(impact, answers, pointer + "/answers"));
        Set<String> dimensions =
                scale.getDimensions().stream().map(Dimension::getId).collect(Collectors.toSet());
        for (var member : node.properties()) {
            String key = member.getKey();
            if (!IMPACT.contains(key) && !dimensions.contains(key)) {
                extras.keep(
                        "/impacts/" + Members.escape(impact.getId()) + "/" + Members.escape(key),
                        member.getValue(),
                        pointer + "/" + Members.escape(key));
            }
        }
        incident.getImpacts().add(impact);
    }

    private void rate(Impact impact, Dimension dimension, JsonNode value, String pointer) {
        boolean fits = value.isIntegralNumber()
                && value.canConvertToInt()
                && dimension.getTexts().stream().anyMatch(text -> text.getLevel() == value.intValue());
        if (!fits) {
            String possible = dimension.getTexts().stream()
                    .map(text -> Integer.toString(text.getLevel()))
                    .sorted()
                    .collect(Collectors.joining(", "));
            trouble.error(
                    CoreFinding.RATING_INVALID,
                    pointer + "/" + Members.escape(dimension.getId()),
                    value.toString(),
                    possible);
            return;
        }
        Rating rating = IncidentFactory.eINSTANCE.createRating();
        rating.setDimension(dimension.getId());
        rating.setLevel(value.intValue());
        impact.getRatings().add(rating);
    }

    /** Scales without numbers: the question's id with the id of the chosen option. */
    private void readAnswers(Impact impact, JsonNode answers, String pointer) {
        if (!answers.isObject()) {
            trouble.type(pointer, "object", answers);
            return;
        }
        for (String question : answers.propertyNames()) {
            members.text(answers, question, pointer).ifPresent(option -> {
                Rating rating = IncidentFactory.eINSTANCE.createRating();
                rating.setDimension(question);
                rating.setOption(option);
                impact.getRatings().add(rating);
            });
        }
    }

    /** The id given, or one made of the place in the file, so that reading it again gives the same. */
    private String id(JsonNode node, String pointer, String kind) {
        return members.text(node, "id", pointer)
                .orElseGet(() -> UUID.nameUUIDFromBytes(
                                (incident.getId() + pointer + kind).getBytes(StandardCharsets.UTF_8))
                        .toString());
    }
}
