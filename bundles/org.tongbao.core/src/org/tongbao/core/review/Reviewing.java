package org.tongbao.core.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.tongbao.core.internal.nls.Words;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.core.store.OrganizationStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Detail;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.model.organization.Organization;

/**
 * Reviews notifications: by another agency than the one that notified, unless that has none above it (K:421-445, B-18). Blocking: never
 * on the UI thread.
 */
@Component(service = Reviewing.class)
public final class Reviewing {

    private static final int MOST = 200;
    private static final List<String> OPEN = List.of("notified", "contained", "reported");

    private final Clock clock;

    /** By the computer's clock. */
    @Activate
    public Reviewing() {
        this(Clock.systemUTC());
    }

    /** By another clock. */
    public Reviewing(Clock clock) {
        this.clock = clock;
    }

    /** One incident that waits for the reviewing agency. */
    public record Waiting(IncidentSummary incident, ReviewState state) {}

    /**
     * What waits for a reviewing agency, the most urgent first.
     *
     * @param organization its name; incidents of its own are left out unless nobody else reviews them. Blank for all
     */
    public Result<List<Waiting>> inbox(IncidentStore store, String organization) {
        var waiting = new ArrayList<Waiting>();
        for (String state : OPEN) {
            Result<List<IncidentSummary>> lines = store.list(new IncidentQuery(
                    Optional.of(state), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), MOST));
            if (!lines.done()) {
                return Result.refused(lines.findings());
            }
            for (IncidentSummary line : lines.get()) {
                Result<Optional<StoredIncident>> stored = store.load(line.id());
                if (!stored.done()) {
                    return Result.refused(stored.findings());
                }
                stored.get()
                        .map(StoredIncident::incident)
                        .filter(incident -> own(store.organizations(), incident, organization)
                                .isEmpty())
                        .map(ReviewState::of)
                        .filter(ReviewState::open)
                        .ifPresent(open -> waiting.add(new Waiting(line, open)));
            }
        }
        waiting.sort((one, other) -> one.incident()
                .nextDue()
                .orElse(Instant.MAX)
                .compareTo(other.incident().nextDue().orElse(Instant.MAX)));
        return Result.of(waiting);
    }

    /**
     * Does something as the reviewing agency.
     *
     * @param incident not changed
     * @param reviewer name of the agency that reviews; blank where that is not told
     * @param by who does it
     * @param said what else is said of it
     * @return the event to be added
     */
    public Result<Event> act(
            IncidentStore store, Incident incident, ReviewAct act, String reviewer, String by, Said said) {
        Optional<Finding> own = act.reviews() ? own(store.organizations(), incident, reviewer) : Optional.empty();
        Optional<Finding> objection = own.or(() -> order(incident, act)).or(() -> missing(act, said));
        if (objection.isPresent()) {
            return Result.refused(objection.get());
        }
        Event event = IncidentFactory.eINSTANCE.createEvent();
        event.setId(UUID.randomUUID().toString());
        event.setType(act.event());
        event.setAt(said.at().orElseGet(clock::instant).truncatedTo(ChronoUnit.SECONDS));
        event.setBy(by);
        if (!said.note().isBlank()) {
            event.setNote(said.note().strip());
        }
        if (act == ReviewAct.RECEIVE || act == ReviewAct.REVIEW) {
            said.level().ifPresent(level -> detail(event, "level").setNumber(level));
        }
        if (act == ReviewAct.REVIEW) {
            detail(event, "basis").setText(said.basis().strip());
        }
        if (act == ReviewAct.TEAM) {
            detail(event, "formed").setFlag(said.formed());
        }
        return Result.of(event);
    }

    /**
     * What is said of an act.
     *
     * @param level found by the review
     * @param basis why; of a review
     * @param formed true where a team is formed
     * @param note remark; what is asked for where data is
     * @param at when it was so; empty for now
     */
    public record Said(Optional<Long> level, String basis, boolean formed, String note, Optional<Instant> at) {}

    private static Detail detail(Event event, String key) {
        Detail detail = IncidentFactory.eINSTANCE.createDetail();
        detail.setKey(key);
        event.getDetails().add(detail);
        return detail;
    }

    /**
     * Nobody reviews what he has notified himself, while there is somebody above.
     *
     * @param reviewer name of the agency that reviews; blank where that is not told
     * @return why it does not; empty where it may
     */
    public static Optional<Finding> own(OrganizationStore directory, Incident incident, String reviewer) {
        String notifier = Objects.toString(incident.getOrganization(), "");
        if (reviewer.isBlank() || !reviewer.strip().equals(notifier.strip())) {
            return Optional.empty();
        }
        String above = directory
                .load(notifier)
                .value()
                .flatMap(found -> found)
                .map(StoredOrganization::organization)
                .map(Reviewing::above)
                .flatMap(other -> directory.load(other).value().flatMap(found -> found))
                .map(found -> Objects.toString(found.organization().getName(), ""))
                .orElse("");
        return above.isBlank() ? Optional.empty() : Optional.of(Finding.error(ReviewFinding.OWN, "", notifier, above));
    }

    private static String above(Organization organization) {
        return over(organization).findFirst().orElse("");
    }

    /** Reviewing agency and superior, as far as they are told. */
    private static Stream<String> over(Organization organization) {
        return Stream.of(organization.getReviewer(), organization.getSuperior())
                .map(name -> Objects.toString(name, "").strip())
                .filter(name -> !name.isEmpty());
    }

    /** Names of all agencies above one as the directory tells, the nearest first; none where it tells of nobody. */
    public static List<String> above(OrganizationStore directory, String name) {
        var above = new LinkedHashSet<String>();
        var next = new ArrayDeque<>(List.of(name));
        while (!next.isEmpty()) {
            directory.load(next.remove()).value().flatMap(found -> found).map(StoredOrganization::organization).stream()
                    .flatMap(Reviewing::over)
                    .filter(each -> !each.equals(name) && above.add(each))
                    .forEach(next::add);
        }
        return List.copyOf(above);
    }

    private static Optional<Finding> order(Incident incident, ReviewAct act) {
        ReviewState state = ReviewState.of(incident);
        boolean may = switch (act) {
            case RECEIVE -> state.notified().isPresent() && state.received().isEmpty();
            case ASK, REVIEW -> state.received().isPresent() && state.next() != ReviewState.Step.NONE;
            case SUPPLY -> state.asked().isPresent();
            case NOTIFY -> state.reviewed().isPresent();
            case TEAM -> state.received().isPresent();
        };
        return may
                ? Optional.empty()
                : Optional.of(Finding.error(
                        ReviewFinding.NOT_NOW,
                        "",
                        Words.text(
                                Locale.getDefault(),
                                "review.next." + state.next().id())));
    }

    private static Optional<Finding> missing(ReviewAct act, Said said) {
        if (act == ReviewAct.REVIEW && (said.level().isEmpty() || said.basis().isBlank())) {
            return Optional.of(Finding.error(ReviewFinding.RESULT_MISSING, ""));
        }
        return act == ReviewAct.ASK && said.note().isBlank()
                ? Optional.of(Finding.error(ReviewFinding.QUESTION_MISSING, ""))
                : Optional.empty();
    }
}
