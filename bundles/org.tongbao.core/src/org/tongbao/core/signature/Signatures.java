package org.tongbao.core.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tongbao.core.form.Texts;
import org.tongbao.core.incident.Facts;
import org.tongbao.core.incident.IncidentService;
import org.tongbao.core.incident.LifeCycle;
import org.tongbao.core.incident.LifeCycle.State;
import org.tongbao.core.json.Json;
import org.tongbao.core.signature.SignOffState.Return;
import org.tongbao.core.signature.SignOffState.Turn;
import org.tongbao.core.signature.SignedContent.Difference;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.finding.Severity;
import org.tongbao.model.form.FormDefinition;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.rules.RulePack;
import org.tongbao.model.rules.SignOff;
import org.tongbao.model.rules.SignOffRole;
import tools.jackson.databind.JsonNode;

/** What was signed of an incident and what is still to be signed, derived from its facts. Any thread. */
public final class Signatures {

    private final Incident incident;
    private final RulePack pack;
    private final FormDefinition form;
    private final JsonNode written;

    private Signatures(Incident incident, RulePack pack, FormDefinition form, byte[] written) {
        this.incident = incident;
        this.pack = pack;
        this.form = form;
        this.written = Json.read(written, String.valueOf(incident.getId())).get();
    }

    /** All documents of the rule pack that are signed, in its order; none where it knows of no signatures. */
    public static Result<List<SignOffState>> of(IncidentService service, Incident incident) {
        return service.packOf(incident)
                .then(pack -> service.formOf(incident).map(form -> of(service, incident, pack, form)));
    }

    /** The same where pack and form are known already. */
    public static List<SignOffState> of(
            IncidentService service, Incident incident, RulePack pack, FormDefinition form) {
        if (pack.getSignOffs().isEmpty()) {
            return List.of();
        }
        var signatures = new Signatures(incident, pack, form, service.write(incident));
        return pack.getSignOffs().stream().map(signatures::state).toList();
    }

    /** What a document says now. */
    static SignedContent content(
            IncidentService service, Incident incident, RulePack pack, FormDefinition form, SignOff document) {
        return new Signatures(incident, pack, form, service.write(incident)).content(document);
    }

    private SignedContent content(SignOff document) {
        return SignedContent.of(incident, written, pack, form, document);
    }

    private SignOffState state(SignOff document) {
        SignedContent now = content(document);
        var signatures = new ArrayList<Signature>();
        Optional<Return> returned = Optional.empty();
        for (Event event : Facts.events(incident)) {
            Optional<Signature> signature =
                    Signature.of(event).filter(each -> each.document().equals(document.getId()));
            if (signature.isPresent()) {
                signatures.add(signature.get());
                returned = Optional.empty();
            } else if (Signature.RETURNED.equals(event.getType())
                    && Signature.detail(event, Signature.DOCUMENT).equals(document.getId())
                    && event.getAt() != null) {
                signatures.clear();
                returned = Optional.of(new Return(
                        Objects.toString(event.getBy(), ""), event.getAt(), Objects.toString(event.getReason(), "")));
            }
        }
        List<Turn> turns = turns(document, signatures, now);
        List<Difference> differences = differences(turns, signatures, now);
        return new SignOffState(
                document,
                turns,
                differences,
                differences.stream().anyMatch(each -> each.subject().equals("impact")),
                returned,
                document.getAfter() != null
                        && Facts.latest(incident, document.getAfter()).isPresent(),
                now.hash());
    }

    private static List<Turn> turns(SignOff document, List<Signature> signatures, SignedContent now) {
        var turns = new ArrayList<Turn>();
        boolean before = true;
        for (SignOffRole role : document.getRoles()) {
            Optional<Signature> last = signatures.reversed().stream()
                    .filter(each -> each.role().equals(role.getId()))
                    .findFirst();
            before = before
                    && last.filter(each -> each.hash().equals(now.hash())).isPresent();
            turns.add(new Turn(role, last, before));
        }
        return turns;
    }

    /** From what the one whose turn it is has signed last, or anybody where that one has not; nothing where all stands. */
    private List<Difference> differences(List<Turn> turns, List<Signature> signatures, SignedContent now) {
        Optional<Turn> next = turns.stream().filter(turn -> !turn.valid()).findFirst();
        return next.flatMap(Turn::signature)
                .or(() -> next.flatMap(turn -> signatures.reversed().stream()
                        .filter(each -> !each.hash().equals(now.hash()))
                        .findFirst()))
                .flatMap(signature -> contents(signature.hash()))
                .map(signed -> signed.differences(now))
                .orElse(List.of());
    }

    private Optional<SignedContent> contents(String hash) {
        return incident.getEvents().stream()
                .flatMap(event -> Signature.of(event).stream())
                .flatMap(each -> each.content().stream())
                .map(SignedContent::of)
                .filter(each -> each.hash().equals(hash))
                .findFirst();
    }

    /** What there is to say of signatures: those missing although it was notified, and those that something overtook. */
    public static List<Finding> findings(
            IncidentService service, Incident incident, RulePack pack, FormDefinition form) {
        State state = LifeCycle.of(incident).state();
        if (state == State.VOIDED || state == State.DUPLICATE) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        for (SignOffState each : of(service, incident, pack, form)) {
            String title =
                    Texts.pick(each.document().getTitle(), each.document().getTitleEn());
            if (each.overtaken()) {
                findings.add(finding(
                        SignatureFinding.OVERTAKEN,
                        Severity.WARNING,
                        each,
                        title,
                        Integer.toString(each.differences().size())));
            } else if (each.due() && each.next().isPresent()) {
                SignOffRole next = each.next().get();
                findings.add(finding(
                        SignatureFinding.MISSING,
                        Severity.INFO,
                        each,
                        title,
                        Texts.pick(next.getTitle(), next.getTitleEn())));
            }
        }
        return findings;
    }

    private static Finding finding(SignatureFinding code, Severity severity, SignOffState state, Object... args) {
        SignOff document = state.document();
        return new Finding(
                code,
                severity,
                "signatures/" + document.getId(),
                List.of(args),
                Objects.toString(document.getCitation(), ""));
    }
}
