package org.tongbao.core.tests.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tongbao.core.review.ReviewState;
import org.tongbao.core.review.ReviewState.Step;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;

/** How far a review is, by the events of the incident alone. */
final class ReviewStateTest {

    private static final Instant BEGIN = Instant.parse("2026-03-13T14:40:00Z");

    private final Incident incident = IncidentFactory.eINSTANCE.createIncident();

    private ReviewState after(String type) {
        int count = incident.getEvents().size();
        var event = IncidentFactory.eINSTANCE.createEvent();
        event.setId("e" + count);
        event.setType(type);
        event.setAt(BEGIN.plusSeconds(60L * count));
        incident.getEvents().add(event);
        return ReviewState.of(incident);
    }

    @Test
    void steps_followEachOther() {
        assertEquals(Step.NONE, after("awareness").next());
        assertEquals(Step.RECEIVE, after("notified").next());
        assertEquals(Step.REVIEW, after("received").next());
        assertEquals(Step.NOTIFY, after("reviewed").next());
        assertEquals(Step.TEAM, after("review-notified").next());
        assertEquals(Step.DONE, after("team-decision").next());
    }

    @Test
    void dataAskedFor_isWaitedFor_untilItCame() {
        after("notified");
        after("received");

        assertTrue(after("data-requested").asked().isPresent());
        assertFalse(after("data-supplied").asked().isPresent());
    }

    @Test
    void dataAskedFor_isWaitedForNoLonger_onceReviewedWithoutIt() {
        after("notified");
        after("received");
        after("data-requested");

        assertFalse(after("reviewed").asked().isPresent());
    }
}
