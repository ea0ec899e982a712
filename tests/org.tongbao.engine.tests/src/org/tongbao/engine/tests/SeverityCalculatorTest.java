package org.tongbao.engine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.incident.Impact;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.model.incident.Rating;
import org.tongbao.severity.Judgement;
import org.tongbao.severity.Reason;
import org.tongbao.severity.SeverityCalculator;

/** The level is that of the worst dimension (DEC-1). */
final class SeverityCalculatorTest {

    private static Judgement judge(Impact impact) {
        return new SeverityCalculator().judge(Packs.bureau110().getScale(), impact);
    }

    private static Impact impact(Integer... ratings) {
        return new Case()
                .impact(Instant.EPOCH, List.of(ratings))
                .incident
                .getImpacts()
                .get(0);
    }

    private static Rating rating(String dimension, int level) {
        Rating rating = IncidentFactory.eINSTANCE.createRating();
        rating.setDimension(dimension);
        rating.setLevel(level);
        return rating;
    }

    @Test
    void judge_allCombinations_givesTheWorst() {
        for (int c = 0; c <= 4; c++) {
            for (int i = 0; i <= 4; i++) {
                for (int a = 0; a <= 4; a++) {
                    Judgement judgement = judge(impact(c, i, a));
                    assertEquals(Math.max(c, Math.max(i, a)), judgement.level());
                    assertTrue(judgement.complete());
                }
            }
        }
    }

    @Test
    void judge_reasons_markTheDecisiveOnesInOrder() {
        Judgement judgement = judge(impact(3, 1, 3));
        assertEquals(
                List.of("confidentiality", "integrity", "availability"),
                judgement.reasons().stream()
                        .map(reason -> reason.dimension().getId())
                        .toList());
        assertEquals(
                List.of(true, false, true),
                judgement.reasons().stream().map(Reason::decisive).toList());
    }

    @Test
    void judge_reason_isTheOfficialText() {
        assertEquals(
                "非核心業務資訊或非核心資通系統遭輕微竄改",
                judge(impact(0, 1, 0)).reasons().get(1).text().getText());
    }

    @Test
    void judge_dimensionUnrated_isIncomplete() {
        Judgement judgement = judge(impact(1, -1, 2));
        assertEquals(2, judgement.level());
        assertFalse(judgement.complete());
        assertFalse(judgement.empty());
    }

    @Test
    void judge_nothingRated_isEmpty() {
        assertTrue(judge(impact(-1, -1, -1)).empty());
    }

    @Test
    void judge_levelOffTheScale_isFoundAndCountsAsUnrated() {
        Judgement judgement = judge(impact(1, 7, 2));
        assertEquals(2, judgement.level());
        assertFalse(judgement.complete());
        assertEquals(
                List.of("rating-unknown"),
                judgement.findings().stream()
                        .map(Finding::code)
                        .map(code -> code.id())
                        .toList());
    }

    @Test
    void judge_dimensionOffTheScale_isFound() {
        Impact impact = impact(1, 1, 2);
        impact.getRatings().add(rating("reputation", 4));
        Judgement judgement = judge(impact);
        assertEquals(2, judgement.level());
        assertTrue(judgement.complete());
        assertEquals("dimension-unknown", judgement.findings().get(0).code().id());
    }

    @Test
    void judge_dimensionRatedTwice_lastOneCounts() {
        Impact impact = impact(4, 1, 1);
        impact.getRatings().add(rating("confidentiality", 0));
        assertEquals(1, judge(impact).level());
    }
}
