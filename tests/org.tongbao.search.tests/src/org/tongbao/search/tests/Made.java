package org.tongbao.search.tests;

import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;

/** Incidents to search. */
final class Made {

    private Made() {}

    /** An incident with a text in each of some places, one after the other. */
    static Incident incident(String id, String... texts) {
        IncidentFactory make = IncidentFactory.eINSTANCE;
        Incident incident = make.createIncident();
        incident.setId(id);
        for (int i = 0; i < texts.length; i++) {
            switch (i % 6) {
                case 0 -> {
                    Answer answer = make.createAnswer();
                    answer.setId("F2-0" + i);
                    answer.setText(texts[i]);
                    incident.getAnswers().add(answer);
                }
                case 1 -> incident.setTitle(texts[i]);
                case 2 -> {
                    Answer part = make.createAnswer();
                    part.setId("text");
                    part.setText(texts[i]);
                    Answer choice = make.createAnswer();
                    choice.setOption("other");
                    choice.getParts().add(part);
                    Answer answer = make.createAnswer();
                    answer.setId("F3-0" + i);
                    answer.getChoices().add(choice);
                    incident.getAnswers().add(answer);
                }
                case 3 -> {
                    var event = make.createEvent();
                    event.setType("progress-reported");
                    event.setNote(texts[i]);
                    incident.getEvents().add(event);
                }
                case 4 -> {
                    var evidence = make.createEvidenceItem();
                    evidence.setSha256(texts[i]);
                    incident.getEvidence().add(evidence);
                }
                default -> incident.setNumber(texts[i]);
            }
        }
        return incident;
    }
}
