package org.tongbao.engine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.tongbao.engine.RuleEngine;
import org.tongbao.engine.Timeline;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.ClockState.Phase;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.OrganizationFactory;
import org.tongbao.model.rules.RulePack;

/** What holds for any facts of an organization whatever; the facts are drawn from fixed seeds. */
final class OrganizationPropertyTest {

    private static final int RUNS = 500;
    private static final Instant START = Case.time("2026-03-13T08:00");
    private static final Duration SPAN = Duration.ofDays(3);
    private static final List<String> TYPES = List.of(
            "channel-outage-start",
            "channel-outage-announced",
            "channel-outage-end",
            "contact-changed",
            "contact-reported",
            "drill-held",
            "drill-reported");
    private static final List<String> KINDS = List.of("kind=social-engineering", "kind=notification-response");

    private final RulePack pack = Packs.bureau110();

    private static Organization random(long seed) {
        Random random = new Random(seed);
        Case facts = new Case();
        int events = random.nextInt(16);
        for (int index = 0; index < events; index++) {
            facts.event("e" + index, TYPES.get(random.nextInt(TYPES.size())), moment(random), kind(random));
        }
        Organization organization = OrganizationFactory.eINSTANCE.createOrganization();
        organization.setResponsibility(List.of("", "A", "B", "C", "D", "E").get(random.nextInt(6)));
        organization.getEvents().addAll(List.copyOf(facts.incident.getEvents()));
        return organization;
    }

    private static Instant moment(Random random) {
        return START.plusSeconds(60L * random.nextInt((int) SPAN.toMinutes()));
    }

    private static String kind(Random random) {
        return KINDS.get(random.nextInt(2));
    }

    private Timeline timeline(Organization organization) {
        return new RuleEngine().timeline(organization, pack);
    }

    @Test
    void assessment_neverDependsOnLaterFacts() {
        for (long seed = 0; seed < RUNS; seed++) {
            Organization all = random(seed);
            Instant now = moment(new Random(~seed));
            Organization known = EcoreUtil.copy(all);
            known.getEvents().removeIf(event -> event.getAt().isAfter(now));
            assertEquals(
                    PropertyTest.summary(timeline(known).at(now)),
                    PropertyTest.summary(timeline(all).at(now)),
                    "seed " + seed);
        }
    }

    @Test
    void clocks_areThoseOfOrganizations_andAgreeWithDueAndStop() {
        for (long seed = 0; seed < RUNS; seed++) {
            Instant now = moment(new Random(~seed));
            for (ClockState clock : timeline(random(seed)).at(now).clocks()) {
                String what = "seed " + seed + " " + clock.id();
                assertTrue(clock.rule().isOfOrganization(), what);
                PropertyTest.assertAgrees(clock, now, what);
            }
        }
    }

    @Test
    void nextChange_nothingChangesBeforeIt() {
        for (long seed = 0; seed < RUNS; seed++) {
            PropertyTest.assertNothingBefore(timeline(random(seed)), moment(new Random(~seed)), new Random(seed));
        }
    }

    @Test
    void met_neverOpensAgainByLaterFacts() {
        for (long seed = 0; seed < RUNS; seed++) {
            Organization before = random(seed);
            Instant now = START.plus(SPAN).plusSeconds(3600);
            Organization after = EcoreUtil.copy(before);
            Random random = new Random(~seed);
            String type = TYPES.get(random.nextInt(TYPES.size()));
            after.getEvents()
                    .addAll(List.copyOf(new Case()
                            .event("later", type, now.minusSeconds(60), kind(random))
                            .incident
                            .getEvents()));
            List<ClockState> then = timeline(after).at(now).clocks();
            for (ClockState clock : timeline(before).at(now).clocks()) {
                if (clock.phase() == Phase.MET) {
                    assertFalse(
                            then.stream()
                                    .filter(other -> other.id().equals(clock.id())
                                            && other.instance().equals(clock.instance()))
                                    .anyMatch(ClockState::open),
                            "seed " + seed + " " + clock.id() + " after " + type);
                }
            }
        }
    }
}
