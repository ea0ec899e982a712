package org.tongbao.engine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.engine.tests.Case.clock;
import static org.tongbao.engine.tests.Case.clocks;
import static org.tongbao.engine.tests.Case.time;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.tongbao.engine.RuleEngine;
import org.tongbao.engine.Timeline;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.engine.assessment.ClockState.Phase;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.OrganizationFactory;
import org.tongbao.model.rules.ClockRule;

/** The clocks of organizations: contact channel, contact point, logs and drills (CLK-18, 29, 30, 33). */
final class OrganizationClocksTest {

    private final Case facts = new Case();
    private String responsibility = "C";

    private Timeline timeline() {
        Organization organization = OrganizationFactory.eINSTANCE.createOrganization();
        organization.setId("organization");
        organization.setResponsibility(responsibility);
        organization.getEvents().addAll(EcoreUtil.copyAll(facts.incident.getEvents()));
        return new RuleEngine().timeline(organization, Packs.bureau110());
    }

    private Assessment at(String now) {
        return timeline().at(time(now));
    }

    private Phase phase(String id, String at) {
        return clock(at("2026-03-" + at), id).phase();
    }

    private Optional<Instant> due(String id, String now) {
        return clock(at(now), id).due();
    }

    private List<Phase> phases(String id, String now) {
        return clocks(at(now), id).stream().map(ClockState::phase).toList();
    }

    @Test
    void assessment_hasTheClocksOfOrganizationsAlone_andNothingOfAnIncident() {
        Assessment assessment = at("2026-03-13T10:00");
        List<String> wanted = Packs.bureau110().getClocks().stream()
                .filter(ClockRule::isOfOrganization)
                .map(ClockRule::getId)
                .toList();
        assertEquals(List.of("CLK-18", "CLK-29", "CLK-30", "CLK-33", "CLK-33a", "CLK-33b"), wanted);
        assertEquals(wanted, assessment.clocks().stream().map(ClockState::id).toList());
        assertEquals(Optional.empty(), assessment.level());
        assertEquals(List.of(), assessment.findings());
        assertEquals(List.of(), assessment.steps());
        assertEquals(List.of(), assessment.progress());
        // drills are to be held whatever has been recorded
        assertEquals(
                List.of("CLK-33a", "CLK-33b"),
                assessment.nextActions().stream()
                        .map(action -> action.clock().orElseThrow().id())
                        .toList());
    }

    @Test
    void nothingRecorded_waits_andNeverChanges() {
        for (String id : List.of("CLK-18", "CLK-29", "CLK-33")) {
            assertEquals(Phase.WAITING, phase(id, "13T10:00"), id);
        }
        assertEquals(Optional.empty(), timeline().nextChange(time("2026-03-13T10:00")));
    }

    @Test
    void outage_waitsAnHour_thenIsDueAtOnce() {
        facts.event("channel-outage-start", "2026-03-13T10:00");
        assertEquals(Phase.WAITING, phase("CLK-18", "13T10:59:59"));
        assertEquals(Optional.of(time("2026-03-13T11:00")), timeline().nextChange(time("2026-03-13T10:59:59")));
        assertEquals(Phase.RUNNING, phase("CLK-18", "13T11:00"));
        assertEquals(Optional.of(time("2026-03-13T11:00")), due("CLK-18", "2026-03-13T11:00"));
        assertEquals(Phase.MISSED, phase("CLK-18", "13T11:00:01"));
        assertTrue(clock(at("2026-03-13T11:00:01"), "CLK-18").open());
        assertEquals(List.of("clock-overdue"), Case.codes(at("2026-03-13T11:00:01"), "CLK-18"));
    }

    @Test
    void announcement_aroundTheHour_isInTimeUpToIt() {
        for (int seconds = -1; seconds <= 1; seconds++) {
            facts.incident.getEvents().clear();
            facts.event("channel-outage-start", "2026-03-13T10:00")
                    .event(
                            "told",
                            "channel-outage-announced",
                            time("2026-03-13T11:00").plusSeconds(seconds));
            assertEquals(seconds > 0 ? Phase.MISSED : Phase.MET, phase("CLK-18", "13T12:00"), seconds + " s");
            assertFalse(clock(at("2026-03-13T12:00"), "CLK-18").open());
        }
    }

    @Test
    void outage_shorterThanAnHour_doesNotConcern_oneOfAnHourDoes() {
        facts.event("channel-outage-start", "2026-03-13T10:00").event("channel-outage-end", "2026-03-13T10:59:59");
        assertEquals(Phase.NOT_APPLICABLE, phase("CLK-18", "13T12:00"));
        facts.incident.getEvents().remove(1);
        facts.event("channel-outage-end", "2026-03-13T11:00");
        assertEquals(Phase.MET, announcedAt("2026-03-13T11:00").phase());
    }

    private ClockState announcedAt(String at) {
        facts.event("channel-outage-announced", at);
        return clock(at("2026-03-14T12:00"), "CLK-18");
    }

    @Test
    void outages_twoInARow_areNotMetByEachOthersAnnouncement() {
        facts.event("channel-outage-start", "2026-03-13T10:00")
                .event("channel-outage-end", "2026-03-13T10:20")
                .event("channel-outage-start", "2026-03-14T10:00")
                .event("channel-outage-announced", "2026-03-14T10:30");
        assertEquals(List.of(Phase.MET), phases("CLK-18", "2026-03-14T12:00"));
        facts.event("channel-outage-end", "2026-03-14T13:00")
                .event("channel-outage-start", "2026-03-15T10:00")
                .event("channel-outage-end", "2026-03-15T12:00")
                .event("channel-outage-start", "2026-03-16T10:00")
                .event("channel-outage-announced", "2026-03-16T10:30");
        assertEquals(List.of(Phase.MET, Phase.MISSED, Phase.MET), phases("CLK-18", "2026-03-16T12:00"));
        assertEquals(
                Optional.empty(),
                clocks(at("2026-03-16T12:00"), "CLK-18").get(1).metAt());
    }

    @Test
    void contactChange_hasNoNumber_andIsMetByTheReport() {
        facts.event("contact-changed", "2026-03-13T09:00");
        ClockState running = clock(at("2026-03-20T09:00"), "CLK-29");
        assertEquals(Phase.RUNNING, running.phase());
        assertEquals(Optional.empty(), running.due());
        facts.event("contact-reported", "2026-03-21T09:00").event("contact-changed", "2026-03-22T09:00");
        assertEquals(List.of(Phase.MET, Phase.RUNNING), phases("CLK-29", "2026-03-23T09:00"));
    }

    @Test
    void contactReportedBeforeItChanged_isInDoubt() {
        facts.event("contact-changed", "2026-03-13T09:00").event("contact-reported", "2026-03-12T09:00");
        assertTrue(Case.found(at("2026-03-14T09:00"), "times-contradict"));
    }

    @Test
    void logs_areAStandingDuty_whereTheProcedureKnowsTheLevel() {
        for (String level : List.of("A", "B", "C")) {
            responsibility = level;
            ClockState kept = clock(at("2026-03-13T10:00"), "CLK-30");
            assertEquals(Phase.RUNNING, kept.phase(), level);
            assertTrue(kept.standing());
            assertFalse(kept.open(), "nobody has to act on it");
            assertEquals(Optional.empty(), kept.due());
        }
    }

    @Test
    void logs_levelD_isNotLaidDown_andSaidSo() {
        responsibility = "D";
        assertEquals(Phase.NOT_APPLICABLE, phase("CLK-30", "13T10:00"));
        assertEquals(List.of("responsibility-not-covered"), Case.codes(at("2026-03-13T10:00"), "CLK-30"));
    }

    @Test
    void logs_levelNotRecorded_waits_andIsAskedFor() {
        responsibility = "";
        assertEquals(Phase.WAITING, phase("CLK-30", "13T10:00"));
        assertEquals(List.of("responsibility-missing"), Case.codes(at("2026-03-13T10:00"), "CLK-30"));
    }

    @Test
    void drillReport_isDueAMonthLater_byArticle48() {
        facts.event("drill-held", "2026-03-15T10:00", "kind=social-engineering");
        assertEquals(Optional.of(time("2026-04-15T23:59:59")), due("CLK-33", "2026-03-15T11:00"));
        assertEquals(List.of(Phase.RUNNING), phases("CLK-33", "2026-04-15T23:59:58"));
        assertEquals(List.of(Phase.RUNNING), phases("CLK-33", "2026-04-15T23:59:59"));
        assertEquals(List.of(Phase.MISSED), phases("CLK-33", "2026-04-16T00:00:00"));
        facts.event("drill-reported", "2026-04-15T23:59:59", "kind=social-engineering");
        assertEquals(List.of(Phase.MET), phases("CLK-33", "2026-05-01T00:00"));
    }

    @Test
    void drillReports_areTheirOwnDrills() {
        facts.event("drill-held", "2026-03-10T10:00", "kind=social-engineering")
                .event("drill-held", "2026-03-11T10:00", "kind=notification-response")
                .event("drill-reported", "2026-03-20T10:00", "kind=notification-response");
        assertEquals(List.of(Phase.RUNNING, Phase.MET), phases("CLK-33", "2026-03-21T10:00"));
    }

    @Test
    void drills_ofAHalfYear_areWantedByTheEndOfTheNext() {
        facts.event("drill-held", "2026-06-30T23:59:59", "kind=social-engineering");
        assertEquals(Optional.of(time("2026-12-31T23:59:59")), due("CLK-33a", "2026-07-02T10:00"));
        assertEquals(List.of(Phase.RUNNING), phases("CLK-33a", "2026-12-31T23:59:59"));
        assertEquals(List.of(Phase.MISSED), phases("CLK-33a", "2027-01-01T00:00:00"));
        facts.event("drill-held", "2026-07-01T00:00:00", "kind=social-engineering");
        assertEquals(List.of(Phase.MET, Phase.RUNNING), phases("CLK-33a", "2027-01-01T00:00:00"));
        assertEquals(
                Optional.of(time("2027-06-30T23:59:59")),
                clocks(at("2027-01-01T00:00:00"), "CLK-33a").get(1).due());
    }

    @Test
    void drills_ofAYear_areWantedByTheEndOfTheNext_eachKindForItself() {
        facts.event("drill-held", "2027-02-28T10:00", "kind=notification-response");
        assertEquals(Optional.of(time("2028-12-31T23:59:59")), due("CLK-33b", "2027-03-01T10:00"));
        assertEquals(List.of(Phase.RUNNING), phases("CLK-33a", "2027-03-01T10:00"));
        assertEquals(Optional.empty(), due("CLK-33a", "2027-03-01T10:00"));
        assertTrue(Case.codes(at("2029-01-01T00:00:00"), "CLK-33b").contains("clock-overdue"));
    }

    @Test
    void drills_neverHeld_areADutyAllTheSame_withoutADueNobodyKnows() {
        for (String id : List.of("CLK-33a", "CLK-33b")) {
            ClockState never = clock(at("2026-03-13T10:00"), id);
            assertEquals(Phase.RUNNING, never.phase(), id);
            assertTrue(never.open(), id);
            assertEquals(Optional.empty(), never.due(), id);
        }
    }

    @Test
    void drillReport_meetsTheOldestOpenOne_andNoOther() {
        facts.event("drill-held", "2026-03-10T10:00", "kind=social-engineering")
                .event("drill-held", "2026-03-20T10:00", "kind=social-engineering")
                .event("drill-reported", "2026-03-25T10:00", "kind=social-engineering");
        assertEquals(List.of(Phase.MET, Phase.RUNNING), phases("CLK-33", "2026-03-26T10:00"));
        facts.event("drill-reported", "2026-03-27T10:00");
        assertEquals(List.of(Phase.MET, Phase.MET), phases("CLK-33", "2026-03-28T10:00"));
    }

    @Test
    void drillReport_namingItsDrill_meetsThatOne() {
        facts.event("first", "drill-held", time("2026-03-10T10:00"), "kind=social-engineering")
                .event("second", "drill-held", time("2026-03-20T10:00"), "kind=social-engineering")
                .event("drill-reported", "2026-03-25T10:00", "drill=second");
        assertEquals(List.of(Phase.RUNNING, Phase.MET), phases("CLK-33", "2026-03-26T10:00"));
        facts.event("drill-reported", "2026-03-27T10:00", "drill=second");
        assertEquals(List.of(Phase.RUNNING, Phase.MET), phases("CLK-33", "2026-03-28T10:00"));
        facts.event("drill-reported", "2026-03-28T10:00", "drill=corrected since");
        assertEquals(List.of(Phase.MET, Phase.MET), phases("CLK-33", "2026-03-29T10:00"));
    }
}
