package org.tongbao.engine.tests;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.tongbao.engine.RuleEngine;
import org.tongbao.engine.Timeline;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.form.FormFactory;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Detail;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Impact;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.model.incident.Rating;
import org.tongbao.model.procedure.Procedure;
import org.tongbao.model.rules.RulePack;

/** Builds the facts of a legal case and reads its assessment. Times as in Taiwan unless they carry an offset. */
final class Case {

    private static final IncidentFactory MAKE = IncidentFactory.eINSTANCE;
    private static final RulePack PACK = Packs.bureau110();

    final Incident incident = MAKE.createIncident();
    private RulePack pack = PACK;
    private FormDefinition form = FormFactory.eINSTANCE.createFormDefinition();
    private Optional<Procedure> procedure = Optional.empty();

    static Instant time(String text) {
        return OffsetDateTime.parse(text.length() > 19 ? text : text + "+08:00").toInstant();
    }

    Case with(RulePack other) {
        pack = other;
        return this;
    }

    Case with(FormDefinition other) {
        form = other;
        return this;
    }

    Case with(Procedure other) {
        procedure = Optional.of(other);
        return this;
    }

    /** Details are {@code key=value}; digits become numbers, true and false flags. */
    Case event(String type, String at, String... details) {
        return event(type + "-" + incident.getEvents().size(), type, time(at), details);
    }

    Case event(String id, String type, Instant at, String... details) {
        Event event = MAKE.createEvent();
        event.setId(id);
        event.setType(type);
        event.setAt(at);
        for (String detail : details) {
            String[] parts = detail.split("=", 2);
            event.getDetails().add(detail(parts[0], parts[1]));
        }
        incident.getEvents().add(event);
        return this;
    }

    private static Detail detail(String key, String value) {
        Detail detail = MAKE.createDetail();
        detail.setKey(key);
        if (value.matches("\\d+")) {
            detail.setNumber(Long.valueOf(value));
        } else if (value.equals("true") || value.equals("false")) {
            detail.setFlag(Boolean.valueOf(value));
        } else {
            detail.setText(value);
        }
        return detail;
    }

    /** The last event corrects the one with the given id. */
    Case replacing(String id) {
        Event last = incident.getEvents().get(incident.getEvents().size() - 1);
        last.setReplaces(id);
        last.setReason("更正");
        return this;
    }

    Case impact(String at, int confidentiality, int integrity, int availability) {
        return impact(time(at), List.of(confidentiality, integrity, availability));
    }

    /** Ratings in the order confidentiality, integrity, availability; -1 stays unrated. */
    Case impact(Instant at, List<Integer> ratings) {
        Impact impact = MAKE.createImpact();
        impact.setId("impact-" + incident.getImpacts().size());
        impact.setAt(at);
        List<String> dimensions = List.of("confidentiality", "integrity", "availability");
        for (int index = 0; index < ratings.size(); index++) {
            if (ratings.get(index) >= 0) {
                Rating rating = MAKE.createRating();
                rating.setDimension(dimensions.get(index));
                rating.setLevel(ratings.get(index));
                impact.getRatings().add(rating);
            }
        }
        incident.getImpacts().add(impact);
        return this;
    }

    /** The last judgement has a reason. */
    Case because(String reason) {
        incident.getImpacts().get(incident.getImpacts().size() - 1).setReason(reason);
        return this;
    }

    Case answer(Answer answer) {
        incident.getAnswers().add(answer);
        return this;
    }

    Timeline timeline() {
        return new RuleEngine().timeline(incident, pack, form, procedure);
    }

    Assessment at(String now) {
        return timeline().at(time(now));
    }

    /** The single clock with this id. */
    static ClockState clock(Assessment assessment, String id) {
        List<ClockState> found = clocks(assessment, id);
        if (found.size() != 1) {
            throw new AssertionError(id + ": " + found.size() + " clocks");
        }
        return found.get(0);
    }

    static List<ClockState> clocks(Assessment assessment, String id) {
        return assessment.clocks().stream()
                .filter(clock -> clock.id().equals(id))
                .toList();
    }

    static List<String> codes(Assessment assessment, String subject) {
        return assessment.findings().stream()
                .filter(finding -> finding.subject().equals(subject))
                .map(Finding::code)
                .map(code -> code.id())
                .toList();
    }

    static boolean found(Assessment assessment, String code) {
        return assessment.findings().stream()
                .anyMatch(finding -> finding.code().id().equals(code));
    }
}
