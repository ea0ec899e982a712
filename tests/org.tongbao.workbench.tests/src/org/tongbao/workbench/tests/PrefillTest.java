package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.form.FormFactory;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.workbench.internal.create.Prefill;
import org.tongbao.workbench.internal.profile.Profile;

/** What a new incident is filled with before anybody is asked. */
final class PrefillTest {

    private static final Instant NOW = Instant.parse("2026-03-13T14:40:00Z");
    private static final Profile PROFILE = new Profile("人員06", "通報人員", "鼓山戶政事務所", "07-9000004", "");

    private final Incident incident = IncidentFactory.eINSTANCE.createIncident();

    @Test
    void formWithReporter_getsWhatTheProfileSays() {
        Prefill.apply(incident, form("F1-01", "F1-04", "F1-05", "F1-07"), PROFILE, NOW);
        assertEquals(List.of("F1-01=2026-03-13T22:40+08:00", "F1-04=人員06", "F1-05=07-9000004"), answers());
    }

    @Test
    void formWithoutTheFields_staysUnanswered() {
        Prefill.apply(incident, form("X-1"), PROFILE, NOW);
        assertEquals(List.of(), answers());
    }

    @Test
    void answeredField_keepsItsAnswer() {
        var answer = IncidentFactory.eINSTANCE.createAnswer();
        answer.setId("F1-04");
        answer.setText("人員07");
        incident.getAnswers().add(answer);
        Prefill.apply(incident, form("F1-04"), PROFILE, NOW);
        assertEquals(List.of("F1-04=人員07"), answers());
    }

    private List<String> answers() {
        return incident.getAnswers().stream().map(PrefillTest::words).toList();
    }

    private static String words(Answer answer) {
        return answer.getId() + "=" + answer.getText();
    }

    private static FormDefinition form(String... fields) {
        var form = FormFactory.eINSTANCE.createFormDefinition();
        var section = FormFactory.eINSTANCE.createSection();
        form.getSections().add(section);
        for (String id : fields) {
            var field = FormFactory.eINSTANCE.createField();
            field.setId(id);
            section.getFields().add(field);
        }
        return form;
    }
}
