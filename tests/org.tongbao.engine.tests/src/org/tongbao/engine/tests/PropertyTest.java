package org.tongbao.engine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.tongbao.engine.RuleEngine;
import org.tongbao.engine.Timeline;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.ClockState.Phase;
import org.tongbao.model.form.FormFactory;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Impact;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.rules.RulePack;

/** What holds for any facts whatever; the facts are drawn from fixed seeds. */
final class PropertyTest {

    private static final int RUNS = 400;
    private static final Instant START = Case.time("2026-03-13T08:00");
    private static final int SPAN_MINUTES = 6 * 24 * 60;
    private static final List<String> TYPES = List.of(
            "awareness",
            "discovery",
            "occurrence",
            "notified",
            "received",
            "reviewed",
            "review-notified",
            "team-decision",
            "contained",
            "recovered",
            "completion-notified",
            "report-submitted",
            "closed",
            "approved",
            "platform-outage-start",
            "platform-outage-end",
            "backfilled",
            "vendor-awareness",
            "vendor-contained",
            "channel-outage-start",
            "channel-outage-announced",
            "channel-outage-end",
            "service-outage-start",
            "service-outage-end",
            "progress-reported",
            "meeting-held",
            "root-cause-found",
            "strategy-approved",
            "improvement-done",
            "improvement-reported",
            "report-ordered",
            "personal-data-leak");
    private static final List<String> ADDRESSEES = List.of("to=民政局", "to=主管機關", "reason=停電");
    private static final List<String> TERMS = List.of("term=short", "term=mid", "term=long");
    private static final List<String> METHODS = List.of("method=platform", "method=phone");

    private final RulePack pack = Packs.bureau110();

    private static Incident random(long seed) {
        Random random = new Random(seed);
        Case facts = new Case();
        if (random.nextInt(10) > 0) {
            facts.event("a", "awareness", START.plusSeconds(60L * random.nextInt(600)));
        }
        int events = random.nextInt(24);
        for (int index = 0; index < events; index++) {
            String type = TYPES.get(random.nextInt(TYPES.size()));
            facts.event("e" + index, type, moment(random), details(type, random));
        }
        int impacts = random.nextInt(4);
        for (int index = 0; index < impacts; index++) {
            facts.impact(moment(random), List.of(random.nextInt(6) - 1, random.nextInt(6) - 1, random.nextInt(6) - 1));
        }
        return facts.incident;
    }

    private static Instant moment(Random random) {
        return START.plusSeconds(60L * random.nextInt(SPAN_MINUTES));
    }

    private static String[] details(String type, Random random) {
        return switch (type) {
            case "notified" -> new String[] {METHODS.get(random.nextInt(2)), ADDRESSEES.get(random.nextInt(3))};
            case "service-outage-start" -> new String[] {"mtdHours=" + random.nextInt(30)};
            case "report-ordered" -> new String[] {"until=2026-03-" + (14 + random.nextInt(6))};
            case "improvement-done" -> new String[] {TERMS.get(random.nextInt(3))};
            case "received", "reviewed", "vendor-awareness" -> new String[] {"level=" + random.nextInt(5)};
            default -> new String[0];
        };
    }

    private Timeline timeline(Incident incident) {
        return new RuleEngine().timeline(incident, pack, FormFactory.eINSTANCE.createFormDefinition());
    }

    static List<String> summary(Assessment assessment) {
        List<String> lines = new ArrayList<>();
        lines.add(assessment.level().toString());
        assessment
                .clocks()
                .forEach(clock -> lines.add(clock.id()
                        + clock.phase()
                        + clock.instance()
                        + clock.due()
                        + clock.soft()
                        + clock.metAt()
                        + clock.levelChange()
                        + clock.superseded()
                        + clock.previousDue()));
        assessment.findings().forEach(finding -> lines.add(finding.code().id() + finding.subject()));
        return lines;
    }

    @Test
    void assessment_neverDependsOnLaterFacts() {
        for (long seed = 0; seed < RUNS; seed++) {
            Incident all = random(seed);
            Instant now = moment(new Random(~seed));
            Incident known = EcoreUtil.copy(all);
            known.getEvents().removeIf(event -> event.getAt().isAfter(now));
            known.getImpacts().removeIf(impact -> impact.getAt().isAfter(now));
            assertEquals(summary(timeline(known).at(now)), summary(timeline(all).at(now)), "seed " + seed);
        }
    }

    @Test
    void assessment_neverDependsOnTheOrderOfRecording() {
        for (long seed = 0; seed < RUNS; seed++) {
            Incident incident = random(seed);
            long instants =
                    incident.getEvents().stream().map(Event::getAt).distinct().count()
                            + incident.getImpacts().stream()
                                    .map(Impact::getAt)
                                    .distinct()
                                    .count();
            if (instants < incident.getEvents().size() + incident.getImpacts().size()) {
                continue;
            }
            Instant now = moment(new Random(~seed));
            List<String> before = summary(timeline(incident).at(now));
            Incident shuffled = EcoreUtil.copy(incident);
            List<Event> events = new ArrayList<>(shuffled.getEvents());
            Collections.shuffle(events, new Random(seed));
            shuffled.getEvents().clear();
            shuffled.getEvents().addAll(events);
            assertEquals(before, summary(timeline(shuffled).at(now)), "seed " + seed);
        }
    }

    @Test
    void clocks_phaseAgreesWithDueAndStop() {
        for (long seed = 0; seed < RUNS; seed++) {
            Instant now = moment(new Random(~seed));
            for (ClockState clock : timeline(random(seed)).at(now).clocks()) {
                assertAgrees(clock, now, "seed " + seed + " " + clock.id());
            }
        }
    }

    static void assertAgrees(ClockState clock, Instant now, String what) {
        Optional<Instant> due = clock.due();
        switch (clock.phase()) {
            case MET -> {
                Instant met = clock.metAt().orElseThrow();
                assertFalse(due.filter(met::isAfter).isPresent(), what);
            }
            case MISSED -> assertTrue(clock.metAt().orElse(now).isAfter(due.orElseThrow()), what);
            case RUNNING -> {
                assertTrue(clock.metAt().isEmpty(), what);
                assertFalse(due.filter(now::isAfter).isPresent(), what);
                assertEquals(due.map(limit -> Duration.between(now, limit)), clock.remaining(), what);
            }
            case WAITING, NOT_APPLICABLE ->
                assertTrue(due.isEmpty() && clock.metAt().isEmpty(), what);
        }
        assertFalse(clock.previousDue().contains(due.orElse(Instant.MAX)), what);
    }

    @Test
    void obligations_neverHaveTwoOpenClocks() {
        for (long seed = 0; seed < RUNS; seed++) {
            Instant now = moment(new Random(~seed));
            List<String> open = timeline(random(seed)).at(now).clocks().stream()
                    .filter(clock -> clock.open() && clock.rule().getObligation() != null)
                    .map(clock -> clock.rule().getObligation())
                    .toList();
            assertEquals(open.stream().distinct().toList(), open, "seed " + seed);
        }
    }

    @Test
    void nextChange_nothingChangesBeforeIt() {
        for (long seed = 0; seed < RUNS; seed++) {
            Random random = new Random(~seed);
            assertNothingBefore(timeline(random(seed)), moment(random), random);
        }
    }

    static void assertNothingBefore(Timeline timeline, Instant now, Random random) {
        Optional<Instant> next = timeline.nextChange(now);
        Instant end = next.orElse(now.plus(Duration.ofDays(400)));
        assertTrue(end.isAfter(now));
        long between = Duration.between(now, end).toMillis() - 1;
        Instant later = now.plusMillis(between * random.nextInt(1000) / 1000);
        assertEquals(summary(timeline.at(now)), summary(timeline.at(later)), "at " + now + " and " + later);
    }

    @Test
    void met_neverBecomesMissedByTimeAlone() {
        for (long seed = 0; seed < RUNS; seed++) {
            Timeline timeline = timeline(random(seed));
            Instant end = START.plus(Duration.ofMinutes(SPAN_MINUTES));
            List<Phase> then =
                    timeline.at(end).clocks().stream().map(ClockState::phase).toList();
            List<Phase> muchLater = timeline.at(end.plus(Duration.ofDays(1000))).clocks().stream()
                    .map(ClockState::phase)
                    .toList();
            for (int index = 0; index < then.size(); index++) {
                boolean moves = then.get(index) == Phase.RUNNING || then.get(index) == Phase.WAITING;
                Phase expected = moves ? muchLater.get(index) : then.get(index);
                assertEquals(expected, muchLater.get(index), "seed " + seed);
            }
        }
    }

    @Test
    void met_neverOpensAgainByLaterFacts() {
        for (long seed = 0; seed < RUNS; seed++) {
            Incident before = random(seed);
            Instant now = START.plus(Duration.ofMinutes(SPAN_MINUTES + 60));
            Incident after = EcoreUtil.copy(before);
            Random random = new Random(~seed);
            String type = TYPES.get(random.nextInt(TYPES.size()));
            Case more = new Case().event("later", type, now.minusSeconds(60), details(type, random));
            more.impact(now.minusSeconds(30), List.of(random.nextInt(5), random.nextInt(5), random.nextInt(5)));
            more.incident.getImpacts().get(0).setId("later-impact");
            after.getEvents().addAll(more.incident.getEvents());
            after.getImpacts().addAll(more.incident.getImpacts());
            List<ClockState> then = timeline(after).at(now).clocks();
            for (ClockState clock : timeline(before).at(now).clocks()) {
                if (clock.phase() == Phase.MET) {
                    assertTrue(
                            then.stream()
                                    .filter(other -> other.id().equals(clock.id())
                                            && other.instance().equals(clock.instance()))
                                    .noneMatch(ClockState::open),
                            "seed " + seed + " " + clock.id() + " after " + type);
                }
            }
        }
    }

    @Test
    void urgency_neverFallsByTimeAlone() {
        for (long seed = 0; seed < RUNS; seed++) {
            Timeline timeline = timeline(random(seed));
            Instant end = START.plus(Duration.ofMinutes(SPAN_MINUTES));
            Instant later = end.plus(Duration.ofMinutes(new Random(~seed).nextInt(100_000)));
            List<ClockState> then = timeline.at(end).clocks();
            List<ClockState> since = timeline.at(later).clocks();
            for (int index = 0; index < then.size(); index++) {
                ClockState clock = then.get(index);
                String what = "seed " + seed + " " + clock.id();
                assertTrue(since.get(index).phase() != Phase.RUNNING || clock.phase() != Phase.MISSED, what);
                assertEquals(clock.due().isEmpty() || since.get(index).due().isPresent(), true, what);
                if (clock.open() && clock.remaining().isPresent()) {
                    assertTrue(
                            since.get(index)
                                            .remaining()
                                            .orElseThrow()
                                            .compareTo(clock.remaining().get())
                                    <= 0,
                            what);
                }
            }
        }
    }

    @Test
    void due_laterCompletion_neverGivesAnEarlierReport() {
        Instant before = Instant.MIN;
        for (int day = 0; day < 3 * 365; day++) {
            Instant contained = Case.time("2025-01-01T12:00").plus(Duration.ofDays(day));
            Case facts = new Case()
                    .with(pack)
                    .event("a", "awareness", contained)
                    .impact(contained, List.of(0, 2, 0))
                    .event("c", "contained", contained);
            ClockState report = Case.clock(facts.timeline().at(contained), "CLK-22");
            Instant due = report.due().orElseThrow();
            assertFalse(due.isBefore(before), contained.toString());
            assertFalse(due.isBefore(report.soft().orElse(due)), contained.toString());
            before = due;
        }
    }

    @Test
    void due_hours_moveWithTheirTrigger() {
        for (long seed = 0; seed < RUNS; seed++) {
            Duration shift = Duration.ofSeconds(new Random(seed).nextInt(1_000_000));
            Incident incident = random(seed);
            Instant now = moment(new Random(~seed));
            Incident shifted = EcoreUtil.copy(incident);
            shifted.getEvents().forEach(event -> event.setAt(event.getAt().plus(shift)));
            shifted.getImpacts().forEach(impact -> impact.setAt(impact.getAt().plus(shift)));
            assertEquals(
                    hours(timeline(incident).at(now), shift),
                    hours(timeline(shifted).at(now.plus(shift)), Duration.ZERO));
        }
    }

    private static List<String> hours(Assessment assessment, Duration shift) {
        return assessment.clocks().stream()
                .filter(clock -> clock.rule().getHours() != null)
                .map(clock -> clock.id() + clock.phase() + clock.due().map(due -> due.plus(shift)))
                .toList();
    }
}
