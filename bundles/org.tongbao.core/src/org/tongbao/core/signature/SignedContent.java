package org.tongbao.core.signature;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.form.FactValues;
import org.tongbao.core.incident.Facts;
import org.tongbao.core.json.CanonicalJson;
import org.tongbao.core.json.Json;
import org.tongbao.core.seal.Sha256;
import org.tongbao.core.time.RocDates;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.form.Section;
import org.tongbao.model.incident.Impact;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.Rating;
import org.tongbao.model.rules.RulePack;
import org.tongbao.model.rules.SignOff;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is signed: the answers of some stages of the form and the facts behind it, as canonical JSON (RFC 8785).
 *
 * @param text canonical
 * @param hash SHA-256 of its bytes
 */
public record SignedContent(String text, String hash) {

    private static final String FORMAT = "tongbao-signed/1";
    private static final String ANSWERS = "answers";
    private static final List<String> INSTANTS = List.of("occurrence", "discovery", "awareness");

    /** The content of a text that was signed. */
    static SignedContent of(String text) {
        return new SignedContent(text, Sha256.of(text));
    }

    /**
     * One thing that is not as it was signed.
     *
     * @param subject {@code answers/F2-04}, {@code awareness}, {@code impact} and the like
     * @param signed JSON of what was signed; empty where there was nothing
     * @param now JSON of what is there now; empty where there is nothing
     */
    public record Difference(String subject, String signed, String now) {}

    /**
     * What would be signed now.
     *
     * @param written the incident in the exchange format
     */
    static SignedContent of(Incident incident, JsonNode written, RulePack pack, FormDefinition form, SignOff document) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("format", FORMAT);
        json.put("document", document.getId());
        for (String attribute : List.of("id", "title", "category", "organization", "pack", "drill")) {
            json.set(attribute, written.path(attribute));
        }
        ZoneId zone = ZoneId.of(pack.getTimeZone());
        for (String instant : INSTANTS) {
            Facts.time(incident, instant).ifPresent(at -> json.put(instant, RocDates.iso(at, zone)));
        }
        Facts.latestImpact(incident).ifPresent(impact -> json.set("impact", impact(impact)));
        ObjectNode answers = json.putObject(ANSWERS);
        for (Section section : form.getSections()) {
            if (document.getStages().contains(section.getStage().getLiteral())) {
                section.getFields().forEach(field -> answer(answers, field, incident, written, zone));
            }
        }
        return of(CanonicalJson.text(json));
    }

    private static void answer(ObjectNode answers, Field field, Incident incident, JsonNode written, ZoneId zone) {
        JsonNode answer = written.path(ANSWERS).path(String.valueOf(field.getId()));
        if (!answer.isMissingNode()) {
            answers.set(field.getId(), answer);
        }
        FactValues.of(field, incident, zone).ifPresent(value -> answers.put(field.getId(), value));
        field.getItems().forEach(item -> answer(answers, item, incident, written, zone));
    }

    private static ObjectNode impact(Impact impact) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        for (Rating rating : impact.getRatings()) {
            @Nullable Integer level = rating.getLevel();
            if (level != null) {
                node.put(rating.getDimension(), level);
            } else {
                node.put(rating.getDimension(), rating.getOption());
            }
        }
        return node;
    }

    /** Where this, which was signed, and another one differ. */
    public List<Difference> differences(SignedContent now) {
        Map<String, JsonNode> before = parts();
        Map<String, JsonNode> after = now.parts();
        Set<String> subjects = new TreeSet<>(before.keySet());
        subjects.addAll(after.keySet());
        var differences = new ArrayList<Difference>();
        for (String subject : subjects) {
            String was = line(Optional.ofNullable(before.get(subject)));
            String is = line(Optional.ofNullable(after.get(subject)));
            if (!was.equals(is)) {
                differences.add(new Difference(subject, was, is));
            }
        }
        return differences;
    }

    private static String line(Optional<JsonNode> node) {
        return node.map(CanonicalJson::text).orElse("");
    }

    private Map<String, JsonNode> parts() {
        var parts = new TreeMap<String, JsonNode>();
        for (var member : Json.fragment(text).properties()) {
            if (member.getKey().equals(ANSWERS)) {
                member.getValue()
                        .properties()
                        .forEach(answer -> parts.put(ANSWERS + '/' + answer.getKey(), answer.getValue()));
            } else {
                parts.put(member.getKey(), member.getValue());
            }
        }
        return parts;
    }
}
