package org.tongbao.core.internal.registry;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.rules.PackFinding;
import org.tongbao.engine.RuleEngine;
import org.tongbao.engine.Timeline;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.Level;
import org.tongbao.model.form.FormFactory;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Detail;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Impact;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.model.incident.Rating;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.OrganizationFactory;
import org.tongbao.model.organization.OrganizationPackage;
import org.tongbao.model.rules.Expectation;
import org.tongbao.model.rules.RulePack;
import org.tongbao.model.rules.TestVector;
import org.tongbao.model.rules.VectorFact;
import org.tongbao.model.rules.VectorJudgement;

/** Runs the test vectors of a pack: what it says of each case must be what the case expects. For one use. */
final class VectorCheck {

    private static final IncidentFactory MAKE = IncidentFactory.eINSTANCE;

    private final RulePack pack;
    private final PackLines lines;

    VectorCheck(RulePack pack, PackLines lines) {
        this.pack = pack;
        this.lines = lines;
    }

    void check() {
        for (TestVector vector : pack.getVectors()) {
            String id = Objects.toString(vector.getId(), "");
            if (id.isBlank() || vector.getExpects().isEmpty()) {
                lines.missing(id, id.isBlank() ? "id" : "expects");
                continue;
            }
            Timeline timeline = timeline(vector);
            for (Expectation expected : vector.getExpects()) {
                if (expected.getAt() == null) {
                    lines.missing(id, "at");
                } else {
                    compare(id, expected, timeline.at(expected.getAt().toInstant()));
                }
            }
        }
    }

    /** Cases that speak of clocks of organizations alone are cases of an organization. */
    private Timeline timeline(TestVector vector) {
        boolean organization = vector.getExpects().stream()
                .allMatch(expected -> pack.getClocks().stream()
                        .anyMatch(
                                rule -> rule.isOfOrganization() && rule.getId().equals(expected.getClock())));
        return organization
                ? new RuleEngine().timeline(organization(vector), pack)
                : new RuleEngine().timeline(incident(vector), pack, FormFactory.eINSTANCE.createFormDefinition());
    }

    private void compare(String id, Expectation expected, Assessment found) {
        String at = expected.getAt().toString();
        if (expected.getLevel() != null) {
            String level = found.level().map(Level::code).orElse("–");
            same(id, "level @" + at, expected.getLevel(), level);
        }
        if (expected.getClock() != null) {
            Optional<ClockState> clock = found.clocks().stream()
                    .filter(state -> state.id().equals(expected.getClock()))
                    .filter(state -> expected.getInstance() == null
                            || state.instance()
                                    .filter(expected.getInstance()::equals)
                                    .isPresent())
                    .findFirst();
            if (clock.isPresent()) {
                compare(id, expected, clock.get());
            } else {
                same(id, "clock", expected.getClock(), "–");
            }
        }
        if (expected.getFinding() != null) {
            String codes = found.findings().stream()
                    .filter(finding ->
                            expected.getClock() == null || finding.subject().equals(expected.getClock()))
                    .map(finding -> finding.code().id())
                    .distinct()
                    .collect(Collectors.joining(", "));
            if (!List.of(codes.split(", ")).contains(expected.getFinding())) {
                same(id, "finding @" + at, expected.getFinding(), codes);
            }
        }
    }

    private void compare(String id, Expectation expected, ClockState clock) {
        String name = clock.id() + clock.instance().map(one -> "/" + one).orElse("") + " ";
        String at = " @" + expected.getAt();
        if (expected.getState() != null) {
            same(id, name + "state" + at, expected.getState(), clock.phase().id());
        }
        if (expected.isNoDue()) {
            same(id, name + "due" + at, "–", clock.due().map(Instant::toString).orElse("–"));
        }
        same(id, name + "due" + at, expected.getDue(), clock.due());
        same(id, name + "soft" + at, expected.getSoft(), clock.soft());
        same(id, name + "metAt" + at, expected.getMetAt(), clock.metAt());
        if (expected.isLevelChange()) {
            same(id, name + "cause" + at, "level-change", clock.levelChange() ? "level-change" : "–");
        }
    }

    private void same(String id, String what, @Nullable OffsetDateTime expected, Optional<Instant> found) {
        if (expected != null && !found.equals(Optional.of(expected.toInstant()))) {
            String known = found.map(
                            instant -> instant.atOffset(expected.getOffset()).toString())
                    .orElse("–");
            lines.error(PackFinding.VECTOR_FAILED, id, id, what, expected.toString(), known);
        }
    }

    private void same(String id, String what, String expected, String found) {
        if (!expected.equals(found)) {
            lines.error(PackFinding.VECTOR_FAILED, id, id, what, expected, found);
        }
    }

    private static Incident incident(TestVector vector) {
        Incident incident = MAKE.createIncident();
        incident.setId(vector.getId());
        incident.getEvents().addAll(events(vector));
        for (VectorJudgement judgement : vector.getJudgements()) {
            Impact impact = MAKE.createImpact();
            impact.setId("impact-" + incident.getImpacts().size());
            impact.setAt(instant(judgement.getAt()));
            impact.setReason(judgement.getReason());
            judgement.getRatings().forEach(pair -> impact.getRatings().add(rating(pair)));
            incident.getImpacts().add(impact);
        }
        for (String pair : vector.getAnswers()) {
            Answer answer = MAKE.createAnswer();
            answer.setId(key(pair));
            answer.setOption(value(pair));
            incident.getAnswers().add(answer);
        }
        return incident;
    }

    /** Of its answers only the level of responsibility is one of an organization. */
    private static Organization organization(TestVector vector) {
        Organization organization = OrganizationFactory.eINSTANCE.createOrganization();
        organization.setId(vector.getId());
        vector.getAnswers().stream()
                .filter(pair -> key(pair).equals(OrganizationPackage.Literals.ORGANIZATION__RESPONSIBILITY.getName()))
                .forEach(pair -> organization.setResponsibility(value(pair)));
        organization.getEvents().addAll(events(vector));
        return organization;
    }

    private static List<Event> events(TestVector vector) {
        List<Event> events = new ArrayList<>();
        for (VectorFact fact : vector.getFacts()) {
            Event event = MAKE.createEvent();
            event.setId(fact.getType() + "-" + events.size());
            event.setType(fact.getType());
            event.setAt(instant(fact.getAt()));
            fact.getDetails().forEach(pair -> event.getDetails().add(detail(pair)));
            events.add(event);
        }
        return events;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static Detail detail(String pair) {
        Detail detail = MAKE.createDetail();
        detail.setKey(key(pair));
        String value = value(pair);
        if (value.matches("\\d{1,9}")) {
            detail.setNumber(Long.valueOf(value));
        } else if (value.equals("true") || value.equals("false")) {
            detail.setFlag(Boolean.valueOf(value));
        } else {
            detail.setText(value);
        }
        return detail;
    }

    private static Rating rating(String pair) {
        Rating rating = MAKE.createRating();
        rating.setDimension(key(pair));
        if (value(pair).matches("\\d{1,3}")) {
            rating.setLevel(Integer.valueOf(value(pair)));
        } else {
            rating.setOption(value(pair));
        }
        return rating;
    }

    private static String key(String pair) {
        return pair.substring(0, Math.max(0, pair.indexOf('=')));
    }

    private static String value(String pair) {
        return pair.substring(pair.indexOf('=') + 1);
    }
}
