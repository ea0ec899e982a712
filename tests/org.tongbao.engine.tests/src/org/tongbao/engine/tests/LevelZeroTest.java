package org.tongbao.engine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongbao.engine.EngineFinding;
import org.tongbao.engine.assessment.Assessment;
import org.tongbao.engine.assessment.LevelPeriod;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Severity;

/** Level 0 (B-09) and the levels in effect over time. */
final class LevelZeroTest {

    private static Case aware() {
        return new Case().event("awareness", "2026-03-13T08:00");
    }

    private static Optional<Finding> zero(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> finding.code() == EngineFinding.LEVEL_ZERO
                        || finding.code() == EngineFinding.LEVEL_ZERO_NOTIFIED)
                .findFirst();
    }

    @Test
    void allZero_notNotified_saysThatNothingNeedBeNotified() {
        Finding finding = zero(aware().impact("2026-03-13T08:10", 0, 0, 0).at("2026-03-13T08:20"))
                .orElseThrow();
        assertEquals(EngineFinding.LEVEL_ZERO, finding.code());
        assertEquals(Severity.INFO, finding.severity());
        assertEquals("impact-0", finding.subject());
    }

    @Test
    void allZero_notifiedVoluntarily_asksForNothingMore() {
        Assessment assessment = aware().impact("2026-03-13T08:10", 0, 0, 0)
                .event("notified", "2026-03-13T08:30", "method=platform")
                .at("2026-03-13T09:00");
        assertEquals(EngineFinding.LEVEL_ZERO, zero(assessment).orElseThrow().code());
        assertTrue(assessment.nextActions().isEmpty());
    }

    @Test
    void notifiedThenZero_asksForACorrectionByTheClause() {
        Finding finding = zero(lowered().at("2026-03-13T10:00")).orElseThrow();
        assertEquals(EngineFinding.LEVEL_ZERO_NOTIFIED, finding.code());
        assertEquals(Severity.WARNING, finding.severity());
        assertTrue(finding.citation().contains("K:404"), finding.citation());
    }

    @Test
    void notifiedBeforeAnyJudgementThenZero_asksForACorrection() {
        Assessment assessment = aware().event("notified", "2026-03-13T08:05", "method=platform")
                .impact("2026-03-13T08:10", 0, 0, 0)
                .at("2026-03-13T09:00");
        assertEquals(
                EngineFinding.LEVEL_ZERO_NOTIFIED,
                zero(assessment).orElseThrow().code());
    }

    @Test
    void correctionNotified_asksForNothingMore() {
        Assessment assessment = lowered()
                .event("notified", "2026-03-13T09:30", "method=platform")
                .at("2026-03-13T10:00");
        assertEquals(EngineFinding.LEVEL_ZERO, zero(assessment).orElseThrow().code());
    }

    @Test
    void loweredToZero_theLevelsBeforeStayOnRecord() {
        List<LevelPeriod> periods = lowered().timeline().levels(Case.time("2026-03-13T10:00"));
        assertEquals(
                List.of("2", "0"),
                periods.stream().map(period -> period.level().code()).toList());
        assertEquals(Optional.of(Case.time("2026-03-13T09:00")), periods.get(0).until());
        assertEquals(Optional.empty(), periods.get(1).until());
    }

    @Test
    void raisedAgain_isNoLongerLevelZero() {
        assertEquals(
                Optional.empty(),
                zero(lowered().impact("2026-03-13T09:40", 1, 0, 0).at("2026-03-13T10:00")));
    }

    @Test
    void oneDimensionUnrated_isNotYetLevelZero() {
        assertEquals(
                Optional.empty(),
                zero(aware().impact("2026-03-13T08:10", 0, 0, -1).at("2026-03-13T08:20")));
    }

    @Test
    void reviewToZero_isLevelZeroToo() {
        Assessment assessment = aware().impact("2026-03-13T08:10", 1, 0, 0)
                .event("notified", "2026-03-13T08:30", "method=platform")
                .event("reviewed", "2026-03-13T09:00", "level=0")
                .at("2026-03-13T09:10");
        assertEquals(
                EngineFinding.LEVEL_ZERO_NOTIFIED,
                zero(assessment).orElseThrow().code());
        assertEquals("reviewed-2", assessment.level().orElseThrow().source());
    }

    @Test
    void levels_laterThanAsked_areLeftOut() {
        List<LevelPeriod> periods = lowered().timeline().levels(Case.time("2026-03-13T08:59:59"));
        assertEquals(1, periods.size());
        assertEquals("impact-0", periods.get(0).level().source());
        assertEquals(Optional.empty(), periods.get(0).until());
    }

    @Test
    void levels_notJudged_areNone() {
        assertEquals(List.of(), aware().timeline().levels(Case.time("2026-03-13T10:00")));
    }

    private static Case lowered() {
        return aware().impact("2026-03-13T08:10", 0, 2, 0)
                .event("notified", "2026-03-13T08:30", "method=platform")
                .impact("2026-03-13T09:00", 0, 0, 0);
    }
}
