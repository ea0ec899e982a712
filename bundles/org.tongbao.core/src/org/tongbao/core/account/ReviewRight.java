package org.tongbao.core.account;

import java.util.Optional;
import org.tongbao.core.review.Reviewing;
import org.tongbao.core.store.OrganizationStore;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.incident.Incident;

/**
 * Who may review a notification: who has {@link Permission#REVIEW} and does not act for the agency that notified (K:421-455). Blocking: it
 * reads the directory.
 */
public final class ReviewRight {

    private ReviewRight() {}

    /** Why who acts may not review a notification; empty when he may. Alone nobody says for whom he acts, and he may. */
    public static Optional<Finding> refusal(Actor actor, Incident incident, OrganizationStore directory) {
        if (actor.alone() || playsAll(actor, incident)) {
            return Optional.empty();
        }
        return actor.objection(Permission.REVIEW).or(() -> Reviewing.own(directory, incident, actor.organization()));
    }

    /** Who prepares an exercise plays all parts of it. */
    static boolean playsAll(Actor actor, Incident incident) {
        return incident.isDrill() && !actor.may(Permission.RECORD) && actor.may(Permission.RECORD_DRILLS);
    }
}
