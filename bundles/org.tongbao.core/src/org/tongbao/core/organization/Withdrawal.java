package org.tongbao.core.organization;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.model.organization.Organization;

/**
 * Whether an organization is withdrawn: nothing that was recorded is ever removed, so that one that is no more, or was
 * brought in by mistake, is said to be withdrawn and lists leave it out. Any thread.
 */
public final class Withdrawal {

    /** Type of the event that withdraws. */
    public static final String WITHDRAWN = "withdrawn";

    /** Type of the event that takes that back. */
    public static final String REINSTATED = "reinstated";

    private static final Set<String> TYPES = Set.of(WITHDRAWN, REINSTATED);

    private Withdrawal() {
        super();
    }

    /** True when it was withdrawn and not reinstated since; of two at one instant the one recorded later counts. */
    public static boolean of(Organization organization) {
        Set<String> replaced = organization.getEvents().stream()
                .map(event -> String.valueOf(event.getReplaces()))
                .collect(Collectors.toSet());
        return organization.getEvents().stream()
                .filter(event -> TYPES.contains(event.getType()) && !replaced.contains(event.getId()))
                .max(Comparator.comparing(Event::getAt, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
                        .thenComparing(organization.getEvents()::indexOf))
                .filter(event -> event.getType().equals(WITHDRAWN))
                .isPresent();
    }

    /**
     * An event to be added.
     *
     * @param type {@link #WITHDRAWN} or {@link #REINSTATED}
     */
    public static Event event(String type, Instant at, String reason) {
        Event event = IncidentFactory.eINSTANCE.createEvent();
        event.setId(UUID.randomUUID().toString());
        event.setType(type);
        event.setAt(at.truncatedTo(ChronoUnit.MILLIS));
        event.setReason(reason);
        return event;
    }
}
