package org.tongbao.core.signature;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.core.form.Texts;
import org.tongbao.core.incident.Facts;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.incident.LifeCycle;
import org.tongbao.core.incident.LifeCycle.State;
import org.tongbao.core.signature.SignOffState.Turn;
import org.tongbao.core.time.RocDates;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Impact;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.model.rules.SignOff;
import org.tongbao.model.rules.SignOffRole;

/**
 * Signing, giving back, and approving the level, in the order and by the persons that the rule pack wants. Makes the event that tells of
 * it, to be added to the incident and saved; refuses what must not be. Any thread.
 */
@Component(service = Signing.class)
public final class Signing {

    private static final ZoneId ZONE = ZoneId.of("Asia/Taipei");

    private final IncidentService incidents;
    private final Clock clock;

    /** By the computer's clock. */
    @Activate
    public Signing(@Reference IncidentService incidents) {
        this(incidents, Clock.systemUTC());
    }

    /** By another clock. */
    public Signing(IncidentService incidents, Clock clock) {
        this.incidents = incidents;
        this.clock = clock;
    }

    /**
     * Who does something.
     *
     * @param signer whose password was just asked for, where there are accounts
     * @param deputy in whose place; empty in one's own role
     */
    public record Hand(Signer signer, Optional<Deputy> deputy) {

        /** In one's own role. */
        public static Hand of(Signer signer) {
            return new Hand(signer, Optional.empty());
        }
    }

    /** What is to be signed and how far that is. */
    public Result<List<SignOffState>> states(Incident incident) {
        return Signatures.of(incidents, incident);
    }

    /** The state of one document, by its id. */
    public Result<SignOffState> state(Incident incident, String document) {
        return states(incident)
                .then(all -> all.stream()
                        .filter(each -> each.document().getId().equals(document))
                        .findFirst()
                        .map(Result::of)
                        .orElseGet(() -> refused(
                                SignatureFinding.DOCUMENT_UNKNOWN,
                                document,
                                all.stream()
                                        .map(each -> each.document().getId())
                                        .collect(Collectors.joining(", ")))));
    }

    /**
     * Signs a document as it is now.
     *
     * @param incident not changed
     * @param role id of the role in which one signs
     * @return the event to be added
     */
    public Result<Event> sign(Incident incident, String document, String role, Hand hand) {
        return state(incident, document).then(state -> {
            Optional<Turn> turn = state.turns().stream()
                    .filter(each -> each.role().getId().equals(role))
                    .findFirst();
            if (turn.isEmpty()) {
                return refused(
                        SignatureFinding.ROLE_UNKNOWN,
                        role,
                        ids(state.document().getRoles()));
            }
            Optional<Finding> objection = ended(incident)
                    .or(() -> objection(hand))
                    .or(() -> turn(state, turn.get()))
                    .or(() -> twice(state, role, hand));
            return objection.isPresent()
                    ? Result.refused(objection.get())
                    : Result.of(signature(incident, state.document(), role, hand));
        });
    }

    private Event signature(Incident incident, SignOff document, String role, Hand hand) {
        SignedContent content = Signatures.content(
                incidents,
                incident,
                incidents.packOf(incident).get(),
                incidents.formOf(incident).get(),
                document);
        boolean kept = incident.getEvents().stream()
                .flatMap(event -> Signature.of(event).stream())
                .anyMatch(each ->
                        each.hash().equals(content.hash()) && each.content().isPresent());
        Event event = event();
        new Signature(
                        event.getId(),
                        document.getId(),
                        role,
                        event.getAt(),
                        hand.signer(),
                        hand.deputy(),
                        content.hash(),
                        kept ? Optional.empty() : Optional.of(content.text()))
                .tell(event);
        return event;
    }

    /**
     * Gives a document back to the officer: all signatures of it are void, and all sign anew.
     *
     * @return the event to be added
     */
    public Result<Event> giveBack(Incident incident, String document, Signer signer, String reason) {
        return state(incident, document).then(state -> {
            Optional<Finding> objection = ended(incident).or(() -> objection(Hand.of(signer)));
            if (objection.isPresent()) {
                return Result.refused(objection.get());
            }
            if (reason.isBlank()) {
                return refused(SignatureFinding.REASON_MISSING);
            }
            if (!state.begun()) {
                return refused(
                        SignatureFinding.NOTHING_SIGNED,
                        Texts.pick(state.document().getTitle(), state.document().getTitleEn()));
            }
            Event event = event();
            event.setType(Signature.RETURNED);
            event.setBy(signer.name());
            event.setReason(reason.strip());
            Signature.add(event, Signature.DOCUMENT, document);
            signer.account().ifPresent(account -> Signature.add(event, Signature.ACCOUNT, account));
            return Result.of(event);
        });
    }

    /**
     * Approves the last judgement of the level (K:386), or refuses it.
     *
     * @param refusal why it is refused; blank to approve it
     * @return the event to be added
     */
    public Result<Event> approve(Incident incident, Hand hand, String refusal) {
        Optional<Impact> judged = Facts.latestImpact(incident);
        Optional<Finding> objection = ended(incident).or(() -> objection(hand)).or(() -> judged(judged, hand));
        if (objection.isPresent()) {
            return Result.refused(objection.get());
        }
        Optional<Event> before = approval(incident);
        if (before.isPresent()) {
            return refused(
                    SignatureFinding.APPROVED_ALREADY,
                    Objects.toString(before.get().getBy(), ""),
                    RocDates.format(before.get().getAt(), ZONE));
        }
        Event event = event();
        event.setType(refusal.isBlank() ? Signature.APPROVED : Signature.REFUSED);
        event.setBy(hand.signer().name());
        if (!refusal.isBlank()) {
            event.setReason(refusal.strip());
        }
        hand.signer().account().ifPresent(account -> Signature.add(event, Signature.ACCOUNT, account));
        hand.deputy().ifPresent(deputy -> {
            Signature.add(event, "deputyOf", deputy.of());
            Signature.add(event, "deputyReason", deputy.reason());
        });
        return Result.of(event);
    }

    /** The approval of the last judgement; empty while it has none. */
    public static Optional<Event> approval(Incident incident) {
        Optional<Instant> judged = Facts.latestImpact(incident).map(Impact::getAt);
        Optional<Instant> refused = Facts.time(incident, Signature.REFUSED);
        return Facts.latest(incident, Signature.APPROVED)
                .filter(event ->
                        judged.filter(at -> !event.getAt().isBefore(at)).isPresent())
                .filter(event -> refused.filter(at -> at.isAfter(event.getAt())).isEmpty());
    }

    private Event event() {
        Event event = IncidentFactory.eINSTANCE.createEvent();
        event.setId(UUID.randomUUID().toString());
        event.setAt(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        return event;
    }

    private static Optional<Finding> ended(Incident incident) {
        State state = LifeCycle.of(incident).state();
        return state == State.VOIDED || state == State.DUPLICATE
                ? Optional.of(Finding.error(SignatureFinding.ENDED, ""))
                : Optional.empty();
    }

    private static Optional<Finding> objection(Hand hand) {
        if (hand.signer().name().isEmpty()) {
            return Optional.of(Finding.error(SignatureFinding.SIGNER_MISSING, ""));
        }
        return hand.deputy()
                .filter(deputy -> deputy.of().isEmpty()
                        || deputy.reason().isEmpty()
                        || Signer.named(deputy.of()).same(hand.signer()))
                .map(deputy -> Finding.error(SignatureFinding.DEPUTY_INCOMPLETE, ""));
    }

    private static Optional<Finding> turn(SignOffState state, Turn turn) {
        if (turn.valid()) {
            return Optional.of(Finding.error(SignatureFinding.SIGNED_ALREADY, "", title(turn.role())));
        }
        return state.next()
                .filter(next -> !next.equals(turn.role()))
                .map(next -> Finding.error(SignatureFinding.NOT_YET, "", title(turn.role()), title(next)));
    }

    /** One person signs once (B-21), unless in the place of somebody else. */
    private static Optional<Finding> twice(SignOffState state, String role, Hand hand) {
        if (hand.deputy().isPresent()) {
            return Optional.empty();
        }
        return state.turns().stream()
                .filter(turn -> turn.valid() && !turn.role().getId().equals(role))
                .filter(turn -> turn.signature()
                        .filter(signature -> signature.signer().same(hand.signer()))
                        .isPresent())
                .findFirst()
                .map(turn -> Finding.error(
                        SignatureFinding.SAME_PERSON, "", hand.signer().name(), title(turn.role())));
    }

    private static Optional<Finding> judged(Optional<Impact> judged, Hand hand) {
        if (judged.isEmpty()) {
            return Optional.of(Finding.error(SignatureFinding.NOT_JUDGED, ""));
        }
        String by = Objects.toString(judged.get().getBy(), "");
        return hand.deputy().isEmpty() && !by.isBlank() && Signer.named(by).same(hand.signer())
                ? Optional.of(Finding.error(SignatureFinding.OWN_JUDGEMENT, "", by))
                : Optional.empty();
    }

    private static String title(SignOffRole role) {
        return Texts.pick(role.getTitle(), role.getTitleEn());
    }

    private static String ids(List<SignOffRole> roles) {
        Function<SignOffRole, String> id = SignOffRole::getId;
        return roles.stream().map(id).collect(Collectors.joining(", "));
    }

    private static <T> Result<T> refused(SignatureFinding code, Object... args) {
        return Result.refused(Finding.error(code, "", args));
    }
}
