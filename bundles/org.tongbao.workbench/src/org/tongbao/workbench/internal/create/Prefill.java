package org.tongbao.workbench.internal.create;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tongbao.core.time.RocDates;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.profile.Profile;

/** Answers that need not be asked: who reports and when, taken from the profile. Any thread. */
public final class Prefill {

    /** Fields of the notification form (A6) that repeat what the profile says. */
    private static final String FILLED_IN_AT = "F1-01";

    private static final String REPORTER = "F1-04";
    private static final String PHONE = "F1-05";
    private static final String MAIL = "F1-07";

    private Prefill() {}

    /**
     * Answers the fields of a new incident that its form has and nobody has answered.
     *
     * @param incident new, changed
     * @param form its form; fields it does not have are left out
     */
    public static void apply(Incident incident, FormDefinition form, Profile profile, Instant now) {
        Map<String, String> known = new LinkedHashMap<>();
        known.put(FILLED_IN_AT, RocDates.iso(now, Times.ZONE));
        known.put(REPORTER, profile.name());
        known.put(PHONE, profile.phone());
        known.put(MAIL, profile.mail());
        known.forEach((id, text) -> {
            if (!text.isBlank() && has(form, id) && !answered(incident, id)) {
                var answer = IncidentFactory.eINSTANCE.createAnswer();
                answer.setId(id);
                answer.setText(text);
                incident.getAnswers().add(answer);
            }
        });
    }

    private static boolean has(FormDefinition form, String id) {
        return form.getSections().stream()
                .flatMap(section -> section.getFields().stream())
                .map(Field::getId)
                .anyMatch(id::equals);
    }

    private static boolean answered(Incident incident, String id) {
        return incident.getAnswers().stream().anyMatch(answer -> id.equals(answer.getId()));
    }
}
