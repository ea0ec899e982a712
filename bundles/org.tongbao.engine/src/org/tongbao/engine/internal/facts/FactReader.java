package org.tongbao.engine.internal.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.engine.EngineFinding;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.incident.Answer;
import org.tongbao.model.incident.Detail;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Impact;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.Rating;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.rules.SeverityScale;
import org.tongbao.severity.Judgement;
import org.tongbao.severity.SeverityCalculator;

/** Copies facts of an incident or an organization into order, leaving out what was corrected. For one use. */
public final class FactReader {

    private static final String NOTIFIED = "notified";
    private static final String RECEIVED = "received";
    private static final List<String> REVIEWS = List.of("reviewed", "re-reviewed");

    private final List<Event> events;
    private final List<Impact> impacts;
    private final List<Answer> given;
    private final @Nullable SeverityScale scale;
    private final int worst;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    private FactReader(
            List<Event> events, List<Impact> impacts, List<Answer> given, @Nullable SeverityScale scale, int worst) {
        this.events = events;
        this.impacts = impacts;
        this.given = given;
        this.scale = scale;
        this.worst = worst;
    }

    /**
     * For the facts of an incident.
     *
     * @param scale that its judgements are read by; null when the pack judges nothing
     * @param worst worst rank of the pack; reviews beyond it are left out
     */
    public static FactReader of(Incident incident, @Nullable SeverityScale scale, int worst) {
        return new FactReader(incident.getEvents(), incident.getImpacts(), incident.getAnswers(), scale, worst);
    }

    /** For the facts of an organization, which is judged by nobody. */
    public static FactReader of(Organization organization) {
        return new FactReader(organization.getEvents(), List.of(), List.of(), null, 0);
    }

    /** The facts in order. */
    public Facts read() {
        List<LevelStep> steps = judgements();
        events();
        sort();
        reviews(steps);
        // Stable: at one instant a review counts after a judgement, since it is the later word on it.
        steps.sort(Comparator.comparing(LevelStep::at));
        LevelTrack effective = LevelTrack.of(steps);
        changes(effective);
        sort();
        return new Facts(facts, effective, received(effective), assumable(effective), answers());
    }

    private Map<String, String> answers() {
        Map<String, String> answers = new HashMap<>();
        for (Answer answer : given) {
            if (answer.getId() != null && answer.getOption() != null) {
                answers.put(answer.getId(), answer.getOption());
            }
        }
        return answers;
    }

    /** What was wrong with single judgements; filled by {@link #read()}. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    private List<LevelStep> judgements() {
        List<LevelStep> steps = new ArrayList<>();
        SeverityScale known = scale;
        if (known == null) {
            return steps;
        }
        Set<String> replaced = new HashSet<>();
        impacts.forEach(impact -> replaced.add(String.valueOf(impact.getReplaces())));
        SeverityCalculator calculator = new SeverityCalculator();
        for (Impact impact : impacts) {
            Instant at = impact.getAt();
            if (at == null || replaced.contains(String.valueOf(impact.getId())) && impact.getId() != null) {
                continue;
            }
            Judgement judgement = calculator.judge(known, impact);
            findings.addAll(judgement.findings());
            if (!judgement.empty()) {
                String id = id(impact.getId());
                boolean explained = !text(impact.getReason()).isBlank();
                steps.add(new LevelStep(at, judgement.level(), judgement.complete(), id, explained));
                facts.add(new Fact(id, Fact.JUDGED, at, rated(impact), explained));
            }
        }
        return steps;
    }

    private void reviews(List<LevelStep> steps) {
        for (Fact fact : facts) {
            if (!REVIEWS.contains(fact.type()) || fact.level().isEmpty()) {
                continue;
            }
            int level = fact.level().getAsInt();
            if (level <= worst) {
                steps.add(new LevelStep(fact.at(), level, true, fact.id(), fact.explained()));
            } else {
                findings.add(Finding.error(EngineFinding.LEVEL_UNKNOWN, fact.id(), Integer.toString(level)));
            }
        }
    }

    private static Map<String, String> rated(Impact impact) {
        Map<String, String> rated = new HashMap<>();
        for (Rating rating : impact.getRatings()) {
            Object value = rating.getLevel() == null ? rating.getOption() : rating.getLevel();
            if (rating.getDimension() != null && value != null) {
                rated.put(rating.getDimension(), value.toString());
            }
        }
        return rated;
    }

    private void events() {
        Set<String> replaced = new HashSet<>();
        events.forEach(event -> replaced.add(String.valueOf(event.getReplaces())));
        for (Event event : events) {
            boolean corrected = event.getId() != null && replaced.contains(event.getId());
            if (event.getAt() != null && !corrected) {
                Map<String, String> details = details(event);
                boolean explained = !text(event.getReason()).isBlank()
                        || !text(event.getNote()).isBlank()
                        || details.containsKey("basis");
                facts.add(new Fact(id(event.getId()), text(event.getType()), event.getAt(), details, explained));
            }
        }
    }

    private static Map<String, String> details(Event event) {
        Map<String, String> details = new HashMap<>();
        for (Detail detail : event.getDetails()) {
            Object value = detail.getText() != null
                    ? detail.getText()
                    : detail.getNumber() != null ? detail.getNumber() : detail.getFlag();
            if (detail.getKey() != null && value != null && !value.toString().isBlank()) {
                details.put(detail.getKey(), value.toString());
            }
        }
        if (!text(event.getReason()).isBlank()) {
            details.putIfAbsent("reason", event.getReason());
        }
        return details;
    }

    private void changes(LevelTrack effective) {
        Set<String> judgements = new HashSet<>();
        facts.stream().filter(fact -> fact.type().equals(Fact.JUDGED)).forEach(fact -> judgements.add(fact.id()));
        Optional<LevelStep> before = Optional.empty();
        for (LevelStep step :
                effective.steps().stream().filter(LevelStep::complete).toList()) {
            boolean changed =
                    before.filter(known -> known.rank() != step.rank()).isPresent();
            if (changed) {
                facts.add(new Fact(step.source(), Fact.LEVEL_CHANGED, step.at(), Map.of(), step.explained()));
            }
            if (judgements.contains(step.source()) && (changed || before.isEmpty())) {
                facts.add(new Fact(step.source(), Fact.LEVEL_JUDGED, step.at(), Map.of(), step.explained()));
            }
            before = Optional.of(step);
        }
    }

    private LevelTrack received(LevelTrack effective) {
        List<LevelStep> steps = new ArrayList<>();
        Optional<Fact> notified = Optional.empty();
        for (Fact fact : facts) {
            if (fact.type().equals(NOTIFIED)) {
                notified = Optional.of(fact);
            } else if (fact.type().equals(RECEIVED)) {
                steps.add(reported(fact, notified, effective));
            }
        }
        return LevelTrack.of(steps);
    }

    /** What each notification stands for while nobody has recorded its receipt: one at the time it was sent (B-06). */
    private List<Facts.Receipt> assumable(LevelTrack effective) {
        return facts.stream()
                .filter(fact -> fact.type().equals(NOTIFIED))
                .map(fact -> new Facts.Receipt(fact.assumedAs(RECEIVED), reported(fact, Optional.of(fact), effective)))
                .toList();
    }

    private static LevelStep reported(Fact received, Optional<Fact> notified, LevelTrack effective) {
        OptionalInt stated = received.level();
        if (stated.isEmpty() && notified.isPresent()) {
            stated = notified.get().level();
            Optional<LevelStep> then = effective.at(notified.get().at());
            if (stated.isEmpty() && then.isPresent()) {
                LevelStep step = then.get();
                return new LevelStep(received.at(), step.rank(), step.complete(), received.id(), received.explained());
            }
        }
        return new LevelStep(received.at(), stated.orElse(0), stated.isPresent(), received.id(), received.explained());
    }

    private void sort() {
        facts.sort(Comparator.comparing(Fact::at));
    }

    /** Facts are told apart by id, also those of a file that has none. */
    private String id(@Nullable String id) {
        return id == null || id.isBlank() ? "#" + (facts.size() + 1) : id;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
