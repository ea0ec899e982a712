package org.tongbao.engine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.engine.assessment.NextAction;
import org.tongbao.engine.assessment.StepState;
import org.tongbao.engine.assessment.StepState.Phase;
import org.tongbao.model.incident.Event;
import org.tongbao.model.procedure.Procedure;

/** What holds of the steps of any incident, over many made up at random from fixed seeds. */
final class StepPropertyTest {

    private static final int SEEDS = 150;
    private static final Instant START = Case.time("2025-03-13T22:00:00");
    private static final Procedure FLOW = Packs.flowK();

    private static final List<String> TYPES = List.of(
            "discovery",
            "internal-report",
            "major-suspected",
            "approved",
            "approval-refused",
            "platform-outage-start",
            "backfilled",
            "other-agency-notified",
            "received",
            "data-requested",
            "data-supplied",
            "reviewed",
            "review-notified",
            "team-decision",
            "evidence-preserved",
            "evidence-waived",
            "spreading",
            "contained",
            "progress-reported",
            "meeting-held",
            "recovered",
            "completion-notified",
            "personal-data-leak",
            "subjects-notified",
            "root-cause-found",
            "strategy-approved",
            "strategy-refused",
            "report-submitted",
            "amendment-requested",
            "confidential-letter-sent",
            "closed",
            "improvements-completed",
            "procedure-reviewed");

    /** Events that lead back by a loop, or that end the incident. */
    private static final Set<String> BACK =
            Set.of("approval-refused", "spreading", "strategy-refused", "amendment-requested");

    private static Case random(Random random, boolean loops) {
        Case facts = new Case().with(FLOW).event("awareness", "2025-03-13T22:40:00");
        Instant at = START;
        for (int index = 0; index < 40; index++) {
            at = at.plus(Duration.ofMinutes(random.nextInt(600)));
            String type = TYPES.get(random.nextInt(TYPES.size()));
            if (random.nextInt(8) == 0) {
                facts.impact(at, List.of(random.nextInt(5), random.nextInt(5), random.nextInt(5)));
            } else if (random.nextInt(6) == 0) {
                facts.event("n" + index, "notified", at, "method=" + (random.nextBoolean() ? "platform" : "phone"));
            } else if (type.equals("team-decision")) {
                facts.event("e" + index, type, at, "formed=" + random.nextBoolean());
            } else if (loops || !BACK.contains(type)) {
                facts.event("e" + index, type, at);
            }
        }
        return facts;
    }

    private static List<Instant> moments(Case facts) {
        List<Instant> moments = new ArrayList<>();
        facts.incident.getEvents().forEach(event -> moments.add(event.getAt()));
        facts.incident.getImpacts().forEach(impact -> moments.add(impact.getAt()));
        return moments.stream().sorted().distinct().toList();
    }

    @Test
    void laterFacts_neverUndoAStepThatIsDone() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Case facts = random(new Random(seed), false);
            Map<String, StepState> before = new HashMap<>();
            for (Instant now : moments(facts)) {
                for (StepState state : facts.timeline().at(now).steps()) {
                    StepState known = before.put(state.id(), state);
                    boolean again = known != null && state.round() > known.round();
                    if (known != null
                            && known.phase() == Phase.DONE
                            && !again
                            && state.step().getDone() != null) {
                        assertEquals(Phase.DONE, state.phase(), "seed " + seed + " " + state.id() + " at " + now);
                        assertEquals(known.doneAt(), state.doneAt(), "seed " + seed + " " + state.id());
                    }
                }
            }
        }
    }

    @Test
    void loops_onlyAddRounds_andARoundThatIsDoneStaysDone() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Case facts = random(new Random(seed), true);
            Map<String, StepState> before = new HashMap<>();
            for (Instant now : moments(facts)) {
                for (StepState state : facts.timeline().at(now).steps()) {
                    StepState known = before.put(state.id(), state);
                    String where = "seed " + seed + " " + state.id() + " at " + now;
                    if (known != null && state.step().getDone() != null) {
                        assertTrue(state.round() >= known.round(), where);
                        assertFalse(
                                known.phase() == Phase.DONE
                                        && state.phase() != Phase.DONE
                                        && state.round() == known.round(),
                                where);
                    }
                }
            }
        }
    }

    @Test
    void everyActionIsOfAnOpenStepOrClock_andEveryOpenStepHasOne() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Case facts = random(new Random(seed), true);
            for (Instant now : moments(facts)) {
                Assessment assessment = facts.timeline().at(now);
                for (NextAction action : assessment.nextActions()) {
                    assertTrue(
                            action.step().filter(StepState::open).isPresent()
                                    || action.clock().isPresent(),
                            "seed " + seed);
                }
                List<String> asked = assessment.nextActions().stream()
                        .flatMap(action -> action.step().stream())
                        .map(StepState::id)
                        .toList();
                assessment.steps().stream()
                        .filter(StepState::open)
                        .forEach(step -> assertTrue(asked.contains(step.id()), step.id()));
            }
        }
    }

    @Test
    void sameFacts_sameSteps_whateverTheOrderOfRecording() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Case facts = random(new Random(seed), true);
            Instant end = START.plus(Duration.ofDays(60));
            String once = Steps.states(facts.timeline().at(end));
            List<Event> events = new ArrayList<>(facts.incident.getEvents());
            Collections.shuffle(events, new Random(seed));
            if (distinctTimes(facts)) {
                facts.incident.getEvents().clear();
                facts.incident.getEvents().addAll(events);
                assertEquals(once, Steps.states(facts.timeline().at(end)), "seed " + seed);
            }
        }
    }

    private static boolean distinctTimes(Case facts) {
        return moments(facts).size()
                == facts.incident.getEvents().size()
                        + facts.incident.getImpacts().size();
    }
}
