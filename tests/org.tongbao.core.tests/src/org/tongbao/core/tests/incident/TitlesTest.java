package org.tongbao.core.tests.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tongbao.core.incident.Titles;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;

final class TitlesTest {

    private final Incident incident = IncidentFactory.eINSTANCE.createIncident();

    @Test
    void title_entered_isTheName() {
        incident.setTitle("官網遭置換");
        incident.setOrganization("機關");
        describe("其他說明");
        assertEquals("官網遭置換", Titles.of(incident));
    }

    @Test
    void description_long_isCutAfterTwentyCodePointsInOneLine() {
        incident.setOrganization("機關");
        describe("𠮷二三四五六七八九十\n二二三四五六七八九");
        assertEquals("𠮷二三四五六七八九十 二二三四五六七八九", Titles.of(incident));
        describe("𠮷二三四五六七八九十\n二二三四五六七八九十末");
        assertEquals("𠮷二三四五六七八九十 二二三四五六七八九…", Titles.of(incident));
    }

    @Test
    void organization_withoutTitleAndDescription_isTheName() {
        incident.setTitle(" ");
        incident.setOrganization("機關");
        assertEquals("機關", Titles.of(incident));
    }

    @Test
    void nothing_known_hasNoName() {
        assertEquals("", Titles.of(incident));
    }

    private void describe(String text) {
        incident.getAnswers().clear();
        Answer answer = IncidentFactory.eINSTANCE.createAnswer();
        answer.setId("F2-04");
        answer.setText(text);
        incident.getAnswers().add(answer);
    }
}
