package org.tongbao.core.internal.incident;

import java.util.Set;
import java.util.stream.Collectors;
import org.tongbao.core.finding.CoreFinding;
import org.tongbao.core.internal.exchange.ExtraKeeper;
import org.tongbao.core.internal.exchange.Members;
import org.tongbao.core.internal.exchange.Trouble;
import org.tongbao.model.incident.Impact;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.model.incident.Rating;
import org.tongbao.model.rules.Dimension;
import org.tongbao.model.rules.SeverityScale;
import tools.jackson.databind.JsonNode;

/** Reads the impacts of an incident file. */
final class ImpactReader {

    private static final Set<String> IMPACT = Set.of("id", "at", "recorded", "by", "reason", "replaces", "answers");
    private final Incident incident;
    private final Members members;
    private final Trouble trouble;
    private final ExtraKeeper extras;

    ImpactReader(Incident incident, Members members) {
        this.incident = incident;
        this.members = members;
        this.trouble = members.trouble();
        this.extras = new ExtraKeeper(incident.getExtras(), members);
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

    private void readImpact(JsonNode node, int index, SeverityScale scale) {
        String pointer = "/impacts/" + index;
        if (!node.isObject()) {
            trouble.type(pointer, "object", node);
            return;
        }
        Impact impact = IncidentFactory.eINSTANCE.createImpact();
        impact.setId(members.id(node, pointer, incident.getId(), "impact"));
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
}
