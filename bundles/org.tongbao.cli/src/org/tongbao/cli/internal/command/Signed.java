package org.tongbao.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.account.AccountStore;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Option;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.form.Texts;
import org.tongbao.core.signature.Deputy;
import org.tongbao.core.signature.SignOffState;
import org.tongbao.core.signature.SignOffState.Turn;
import org.tongbao.core.signature.Signature;
import org.tongbao.core.signature.SignatureFinding;
import org.tongbao.core.signature.SignedContent.Difference;
import org.tongbao.core.signature.Signers;
import org.tongbao.core.signature.Signing;
import org.tongbao.core.signature.Signing.Hand;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.core.time.RocDates;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Incident;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the commands that sign have in common: who signs, the save, and the answer. */
@Component(service = Signed.class)
public final class Signed {

    static final String DOCUMENT = "--document";
    static final String ROLE = "--role";
    private static final String SIGNER = "--signer";
    private static final String DEPUTY_OF = "--deputy-of";

    private static final List<SignatureFinding> MISTYPED = List.of(
            SignatureFinding.DOCUMENT_UNKNOWN,
            SignatureFinding.ROLE_UNKNOWN,
            SignatureFinding.SIGNER_MISSING,
            SignatureFinding.DEPUTY_INCOMPLETE,
            SignatureFinding.REASON_MISSING);

    private final Stores stores;
    private final Signing signing;

    /** Over the store and the rules of signing. */
    @Activate
    public Signed(@Reference Stores stores, @Reference Signing signing) {
        this.stores = stores;
        this.signing = signing;
    }

    static Option signer() {
        return new Option(SIGNER, "NAME", Messages.Signed_signer);
    }

    static Option deputy() {
        return new Option(DEPUTY_OF, "NAME", Messages.Signed_deputy);
    }

    static Option reason() {
        return new Option(Options.REASON, "TEXT", Messages.Option_reason);
    }

    /** The document that is meant: the one named, else the notification. */
    static String document(Call call) {
        return call.option(DOCUMENT).orElse("notification");
    }

    /**
     * Works on an incident as somebody; what comes of it is saved and shown.
     *
     * @param role in which one signs
     */
    Outcome act(Call call, String role, BiFunction<Incident, Hand, Result<Event>> act) {
        return stores.reading(
                call,
                store -> found(store, call.operands().get(0), stored -> {
                    Result<Event> event =
                            hand(call, role, store.accounts()).then(hand -> act.apply(stored.incident(), hand));
                    if (!event.done()) {
                        return failed(event);
                    }
                    stored.incident().getEvents().add(event.get());
                    Result<StoredIncident> saved =
                            store.save(stored.incident(), stored.revision(), Stores.author(store));
                    return saved.done() ? answer(saved.get()) : Stores.failed(saved);
                }));
    }

    /** Shows how far the signatures of an incident are. */
    Outcome show(Call call) {
        return stores.reading(call, store -> found(store, call.operands().get(0), this::answer));
    }

    private static Outcome found(IncidentStore store, String name, Function<StoredIncident, Outcome> work) {
        Result<Optional<StoredIncident>> loaded = store.load(name);
        if (!loaded.done()) {
            return Stores.failed(loaded);
        }
        return loaded.get()
                .map(work)
                .orElseGet(() -> Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.Error_noIncident, name)));
    }

    /** Asks for the password once more where there are accounts. */
    private static Result<Hand> hand(Call call, String role, AccountStore accounts) {
        Optional<Deputy> deputy = call.option(DEPUTY_OF)
                .map(of -> new Deputy(of, call.option(Options.REASON).orElse("")));
        Result<char[]> password = accounts.actor().alone()
                ? Result.of(new char[0])
                : Secrets.read(
                        call,
                        Messages.bind(Messages.Signed_password, accounts.actor().by()));
        String said = call.option(SIGNER).orElseGet(() -> Stores.author(accounts));
        return password.then(secret -> Signers.of(accounts, role, deputy.isPresent(), said, secret))
                .map(signer -> new Hand(signer, deputy));
    }

    private static Outcome failed(Result<?> refused) {
        Finding first = refused.findings().get(0);
        boolean mistyped = first.code() instanceof SignatureFinding code && MISTYPED.contains(code);
        return Outcome.failed(mistyped ? ExitStatus.USAGE : ExitStatus.REFUSED, refused.findings());
    }

    private Outcome answer(StoredIncident stored) {
        Incident incident = stored.incident();
        Result<List<SignOffState>> states = signing.states(incident);
        if (!states.done()) {
            return failed(states);
        }
        ObjectNode document = Render.object();
        document.put("id", incident.getId());
        Render.text(document, "number", incident.getNumber());
        document.put("revision", stored.revision());
        Optional<Event> approval = Signing.approval(incident);
        document.set(
                "approved",
                approval.<JsonNode>map(event -> Render.object()
                                .put("by", event.getBy())
                                .put("at", RocDates.iso(event.getAt(), OrgLines.ZONE)))
                        .orElseGet(JsonNodeFactory.instance::nullNode));
        var list = document.putArray("documents");
        var lines = new ArrayList<String>();
        lines.add(approval.map(event -> Messages.bind(
                        Messages.Signed_approved, event.getBy(), RocDates.format(event.getAt(), OrgLines.ZONE)))
                .orElse(Messages.Signed_notApproved));
        for (SignOffState state : states.get()) {
            document(list.addObject(), state);
            lines.addAll(lines(state));
        }
        return Outcome.done(document, lines);
    }

    private static void document(ObjectNode node, SignOffState state) {
        node.put("document", state.document().getId());
        node.put(
                "title",
                Texts.pick(state.document().getTitle(), state.document().getTitleEn()));
        node.put("sha256", state.hash());
        Render.text(node, "next", state.next().map(role -> role.getId()).orElse(""));
        var signatures = node.putArray("signatures");
        for (Turn turn : state.turns()) {
            turn.signature().ifPresent(signature -> signature(signatures.addObject(), signature, turn.valid()));
        }
        if (state.differences().isEmpty()) {
            node.putNull("amendment");
        } else {
            node.put("amendment", state.followUp() ? "follow-up" : "correction");
        }
        var differences = node.putArray("differences");
        for (Difference each : state.differences()) {
            ObjectNode difference = differences.addObject();
            difference.put("subject", each.subject());
            Render.text(difference, "signed", each.signed());
            Render.text(difference, "now", each.now());
        }
    }

    private static void signature(ObjectNode node, Signature signature, boolean valid) {
        node.put("role", signature.role());
        node.put("signer", signature.signer().name());
        Render.text(node, "account", signature.signer().account().orElse(""));
        node.put("authenticated", signature.signer().account().isPresent());
        Render.text(node, "deputyOf", signature.deputy().map(Deputy::of).orElse(""));
        Render.text(node, "deputyReason", signature.deputy().map(Deputy::reason).orElse(""));
        node.put("at", RocDates.iso(signature.at(), OrgLines.ZONE));
        node.put("sha256", signature.hash());
        node.put("valid", valid);
    }

    private static List<String> lines(SignOffState state) {
        var lines = new ArrayList<String>();
        lines.add(Texts.pick(state.document().getTitle(), state.document().getTitleEn()));
        for (Turn turn : state.turns()) {
            String role = Texts.pick(turn.role().getTitle(), turn.role().getTitleEn());
            lines.add("  "
                    + turn.signature()
                            .map(each -> line(role, each, turn.valid()))
                            .orElseGet(() -> Messages.bind(Messages.Signed_open, role)));
        }
        if (!state.differences().isEmpty()) {
            lines.add("  " + (state.followUp() ? Messages.Signed_followUp : Messages.Signed_correction));
            state.differences()
                    .forEach(each -> lines.add("    "
                            + Messages.bind(
                                    Messages.Signed_difference,
                                    new Object[] {each.subject(), shown(each.signed()), shown(each.now())})));
        }
        return lines;
    }

    private static String line(String role, Signature signature, boolean valid) {
        String by = signature
                .deputy()
                .map(deputy -> Messages.bind(
                        Messages.Signed_deputyLine,
                        new Object[] {signature.signer().name(), deputy.of(), deputy.reason()}))
                .orElse(signature.signer().name());
        String line = Messages.bind(
                Messages.Signed_line, new Object[] {role, by, RocDates.format(signature.at(), OrgLines.ZONE)});
        String seen = signature.signer().account().isPresent() ? line : line + Messages.Signed_unseen;
        return valid ? seen : seen + Messages.Signed_overtaken;
    }

    private static String shown(String json) {
        return json.isEmpty() ? "–" : json;
    }
}
