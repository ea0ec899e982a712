package org.tongbao.core.handover;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongbao.core.account.Attested;
import org.tongbao.core.incident.Facts;
import org.tongbao.core.internal.nls.Words;
import org.tongbao.core.review.Reviewing;
import org.tongbao.core.store.OrganizationStore;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;

/**
 * What the key of a partner vouches for: an agency above who notified for reviews, and for signatures of those below it; who notified for
 * its own signatures. What somebody else brings of these is kept and visibly corrected, so that it does not count; a notification that came
 * with it is not held up.
 */
final class Vouching {

    /** Type of the event that corrects what is not believed. */
    static final String NOT_CONFIRMED = "not-confirmed";

    private final OrganizationStore directory;
    private final String partner;
    private final String us;
    private final Clock clock;

    /** @param us name of this installation */
    Vouching(OrganizationStore directory, Partner from, String us, Clock clock) {
        this.directory = directory;
        partner = from.card().name().strip();
        this.us = us.strip();
        this.clock = clock;
    }

    /** What an incident newly tells that the partner cannot vouch for, in the order of its recording. */
    private Stream<Event> doubtful(Incident incident, Optional<Incident> here) {
        return Attested.fresh(incident, here).stream()
                .filter(event -> !vouches(Attested.kind(event, incident).orElseThrow(), incident));
    }

    /** Those of them that would count. */
    private List<Event> standing(Incident incident, Optional<Incident> here) {
        List<Event> standing = Facts.events(incident);
        return doubtful(incident, here)
                .filter(event -> Attested.of(event).isPresent() && standing.contains(event))
                .toList();
    }

    private boolean vouches(Attested kind, Incident incident) {
        String notifier =
                Objects.requireNonNullElse(incident.getOrganization(), "").strip();
        if (partner.equals(notifier)) {
            return kind == Attested.SIGNATURE
                    || Reviewing.own(directory, incident, notifier).isEmpty();
        }
        List<String> above = Reviewing.above(directory, notifier);
        boolean known = above.isEmpty() || above.contains(partner);
        // nobody else tells us what our own people signed
        return known && (kind == Attested.REVIEW || !us.equals(notifier));
    }

    /** Why an incident cannot be taken in: it undoes what is here and counts by who did it. */
    Optional<Finding> refusal(Incident incident, Optional<Incident> here) {
        return doubtful(incident, here)
                .filter(event ->
                        here.filter(known -> Attested.corrects(event, known)).isPresent())
                .findFirst()
                .map(event ->
                        Finding.error(HandoverFinding.UNDOES, incident.getId(), told(incident, Attested.by(event))));
    }

    /** A warning that names all who are not believed; empty where there are none. */
    Optional<Finding> warning(Incident incident, Optional<Incident> here) {
        List<Event> standing = standing(incident, here);
        String by = standing.stream()
                .map(Attested::by)
                .distinct()
                .collect(Collectors.joining(Words.text(Locale.getDefault(), "handover.separator")));
        return Optional.of(standing)
                .filter(events -> !events.isEmpty())
                .map(events -> Finding.warning(HandoverFinding.NOT_VOUCHED, incident.getId(), told(incident, by)));
    }

    /** Corrects each that is not believed. */
    void correct(Incident incident, Optional<Incident> here, String author) {
        for (Event event : standing(incident, here)) {
            Event correction = IncidentFactory.eINSTANCE.createEvent();
            correction.setId(UUID.randomUUID().toString());
            correction.setType(NOT_CONFIRMED);
            correction.setAt(clock.instant().truncatedTo(ChronoUnit.SECONDS));
            correction.setBy(author);
            correction.setReplaces(event.getId());
            correction.setReason(Words.text(Locale.getDefault(), "handover.not-confirmed", partner));
            incident.getEvents().add(correction);
        }
    }

    private Object[] told(Incident incident, String by) {
        return new Object[] {
            Objects.requireNonNullElse(incident.getNumber(), incident.getId()),
            partner,
            by,
            Objects.requireNonNullElse(incident.getOrganization(), "")
        };
    }
}
