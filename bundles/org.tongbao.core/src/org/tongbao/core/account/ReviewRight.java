package org.tongbao.core.account;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tongbao.core.review.ReviewAct;
import org.tongbao.core.review.Reviewing;
import org.tongbao.core.store.OrganizationStore;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Incident;

/**
 * Who may review a notification: who has {@link Permission#REVIEW} and does not act for the agency that notified (K:421-455). What another
 * reviewed and a file brought in is not one's own act. Blocking: it reads the directory.
 */
public final class ReviewRight {

    private ReviewRight() {}

    /** Why who acts may not review a notification; empty when he may. Alone nobody says for whom he acts, and he may. */
    public static Optional<Finding> refusal(Actor actor, Incident incident, OrganizationStore directory) {
        // who prepares an exercise plays all parts of it
        boolean plays = incident.isDrill() && !actor.may(Permission.RECORD) && actor.may(Permission.RECORD_DRILLS);
        if (actor.alone() || plays) {
            return Optional.empty();
        }
        return actor.objection(Permission.REVIEW).or(() -> Reviewing.own(directory, incident, actor.organization()));
    }

    /** What an incident tells of reviews by who acts. */
    static List<Event> reviews(Actor actor, Incident incident) {
        return incident.getEvents().stream()
                .filter(event -> ReviewAct.recordedBy(Objects.requireNonNullElse(event.getType(), ""))
                        .filter(ReviewAct::reviews)
                        .isPresent())
                .filter(event -> {
                    String by = Objects.requireNonNullElse(event.getBy(), "");
                    return by.isBlank() || by.equals(actor.by());
                })
                .toList();
    }
}
