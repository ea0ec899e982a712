package org.tongbao.core.review;

import java.time.Instant;
import java.util.Optional;
import org.tongbao.core.incident.Facts;
import org.tongbao.core.incident.LifeCycle;
import org.tongbao.core.incident.LifeCycle.State;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Incident;

/**
 * How far the review of the last notification of an incident is, derived from its facts.
 *
 * @param next what the reviewing agency has to do next
 * @param notified the last notification; empty while there is none
 * @param received that it was received; empty while it was not
 * @param asked that data was asked for which is not there yet, while the review waits for it
 * @param reviewed its review; empty while there is none
 */
public record ReviewState(
        Step next,
        Optional<Event> notified,
        Optional<Event> received,
        Optional<Event> asked,
        Optional<Event> reviewed) {

    /** What comes next. */
    public enum Step {
        /** Nothing was notified, or the incident is over. */
        NONE("none"),
        /** Say that it was received, from when on the time for the review runs (CLK-10, CLK-11). */
        RECEIVE("receive"),
        /** Review it, or wait for data that was asked for. */
        REVIEW("review"),
        /** Tell the competent authority the result (CLK-12). */
        NOTIFY("notify"),
        /** Decide whether to form a team for the agency (CLK-13, CLK-14). */
        TEAM("team"),
        /** All is done. */
        DONE("done");

        private final String id;

        Step(String id) {
            this.id = id;
        }

        /** Name on the command line. */
        public String id() {
            return id;
        }
    }

    /** The state by all facts that stand. */
    public static ReviewState of(Incident incident) {
        Optional<Event> notified = Facts.latest(incident, "notified").or(() -> Facts.latest(incident, "backfilled"));
        Optional<Event> received = after(incident, "received", notified);
        Optional<Event> reviewed = after(incident, "reviewed", received);
        Optional<Event> asked = after(incident, "data-requested", received)
                .filter(event -> reviewed.isEmpty()
                        && after(incident, "data-supplied", Optional.of(event)).isEmpty());
        State state = LifeCycle.of(incident).state();
        boolean over = state == State.VOIDED || state == State.DUPLICATE;
        Step next;
        if (over || notified.isEmpty()) {
            next = Step.NONE;
        } else if (received.isEmpty()) {
            next = Step.RECEIVE;
        } else if (reviewed.isEmpty()) {
            next = Step.REVIEW;
        } else if (after(incident, "review-notified", reviewed).isEmpty()) {
            next = Step.NOTIFY;
        } else {
            next = after(incident, "team-decision", received).isEmpty() ? Step.TEAM : Step.DONE;
        }
        return new ReviewState(next, notified, received, asked, reviewed);
    }

    /** The last event of a type that is not before another one; none where that is missing. */
    private static Optional<Event> after(Incident incident, String type, Optional<Event> other) {
        Optional<Instant> from = other.map(Event::getAt);
        return Facts.latest(incident, type)
                .filter(event -> from.filter(at -> !event.getAt().isBefore(at)).isPresent());
    }

    /** True while the reviewing agency has something to do. */
    public boolean open() {
        return next != Step.NONE && next != Step.DONE;
    }
}
