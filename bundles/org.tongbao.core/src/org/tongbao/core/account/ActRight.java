package org.tongbao.core.account;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tongbao.core.signature.Signature;
import org.tongbao.core.signature.Signers;
import org.tongbao.core.store.OrganizationStore;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Incident;

/**
 * Whether who saves an incident may have done what it newly tells: a review, a signature, an approval count by who did them, and so nobody
 * tells those of somebody else. Blocking: it reads the directory.
 */
final class ActRight {

    private final Actor actor;
    private final Incident incident;
    private final OrganizationStore directory;

    private ActRight(Actor actor, Incident incident, OrganizationStore directory) {
        this.actor = actor;
        this.incident = incident;
        this.directory = directory;
    }

    /** Why who acts may not say some of these that an incident tells; empty when he may say all. */
    static Optional<Finding> refusal(
            Actor actor, Incident incident, List<Event> attested, OrganizationStore directory) {
        if (actor.alone() || ReviewRight.playsAll(actor, incident)) {
            return Optional.empty();
        }
        var right = new ActRight(actor, incident, directory);
        return attested.stream().flatMap(event -> right.refusal(event).stream()).findFirst();
    }

    private Optional<Finding> refusal(Event event) {
        boolean review =
                Attested.kind(event, incident).filter(Attested.REVIEW::equals).isPresent();
        if (!(review ? ownReview(event) : ownSignature(event))) {
            return Optional.of(Finding.error(
                    AccountFinding.ANOTHERS_ACT, String.valueOf(event.getId()), Attested.by(event), actor.by()));
        }
        return review ? ReviewRight.refusal(actor, incident, directory) : mayNotSign(event);
    }

    private boolean ownReview(Event event) {
        String by = Objects.requireNonNullElse(event.getBy(), "");
        return by.isBlank() || by.equals(actor.by());
    }

    private boolean ownSignature(Event event) {
        boolean named = Signature.of(event)
                .map(signature -> signature.signer().name())
                .filter(name -> !name.equals(actor.by().strip()))
                .isEmpty();
        String account = Signature.account(event);
        return named
                && Attested.by(event).equals(actor.by().strip())
                && actor.account().filter(own -> own.name().equals(account)).isPresent();
    }

    private Optional<Finding> mayNotSign(Event event) {
        return Signers.objection(actor, Signature.role(event), Signature.deputised(event));
    }
}
