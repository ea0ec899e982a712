package org.tongbao.core.form;

import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.incident.Facts;
import org.tongbao.core.time.RocDates;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FieldType;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.Rating;

/**
 * What the fields show that are views of a fact. The value has the shape an answer would have: text, id of an option,
 * date-time in ISO with offset. Any thread.
 */
public final class FactValues {

    private static final String IMPACT = "impact:";

    private FactValues() {
        super();
    }

    /** True when the field shows a fact and therefore stores no answer. */
    public static boolean shows(Field field) {
        return field.getFact() != null && !field.getFact().isBlank();
    }

    /** The value of a field's fact; empty when the fact is not known yet or the field shows none. */
    public static Optional<String> of(Field field, Incident incident, ZoneId zone) {
        @Nullable String fact = field.getFact();
        if (fact == null || fact.isBlank()) {
            return Optional.empty();
        }
        if (fact.startsWith(IMPACT)) {
            return rating(incident, fact.substring(IMPACT.length()));
        }
        return switch (fact) {
            case "organization" -> text(incident.getOrganization());
            case "category" -> text(incident.getCategory());
            // the level is no fact but follows from the judgements: see the assessment
            case "level" -> Optional.empty();
            case "completion" -> completion(field, incident, zone);
            default -> Facts.time(incident, fact).map(at -> RocDates.iso(at, zone));
        };
    }

    /** Recovery when there was one, else containment: which of them (5E) or when (5F). */
    private static Optional<String> completion(Field field, Incident incident, ZoneId zone) {
        Optional<String> event = Facts.latest(incident, "recovered")
                .or(() -> Facts.latest(incident, "contained"))
                .map(found -> found.getType());
        return field.getType() == FieldType.SINGLE
                ? event
                : event.flatMap(type -> Facts.time(incident, type)).map(at -> RocDates.iso(at, zone));
    }

    private static Optional<String> rating(Incident incident, String dimension) {
        return Facts.latestImpact(incident)
                .flatMap(impact -> impact.getRatings().stream()
                        .filter(rating -> dimension.equals(rating.getDimension()))
                        .findFirst()
                        .flatMap(FactValues::rated));
    }

    private static Optional<String> rated(Rating rating) {
        return rating.getLevel() == null
                ? text(rating.getOption())
                : Optional.of(rating.getLevel().toString());
    }

    private static Optional<String> text(@Nullable String value) {
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(value);
    }
}
