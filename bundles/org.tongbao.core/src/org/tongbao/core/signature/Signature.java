package org.tongbao.core.signature;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.model.incident.Detail;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.IncidentFactory;

/**
 * One signature as an event tells it.
 *
 * @param event id of the event
 * @param document id of what was signed
 * @param role in which it was signed
 * @param deputy in whose place, where it was not one's own role
 * @param hash of what was signed
 * @param content what was signed, where no earlier signature has it
 */
public record Signature(
        String event,
        String document,
        String role,
        Instant at,
        Signer signer,
        Optional<Deputy> deputy,
        String hash,
        Optional<String> content) {

    /** Type of event: signed. */
    public static final String SIGNED = "signed";

    /** Type of event: given back to the officer, with a reason. */
    public static final String RETURNED = "signature-returned";

    /** Type of event: the level is approved (K:386). */
    public static final String APPROVED = "approved";

    /** Type of event: its approval is refused, with a reason. */
    public static final String REFUSED = "approval-refused";

    static final String DOCUMENT = "document";
    static final String ROLE = "role";
    private static final String APPROVER = "ciso";
    private static final String SIGNER = "signer";
    static final String ACCOUNT = "account";
    private static final String AUTHENTICATED = "authenticated";
    private static final String DEPUTY = "deputyOf";
    private static final String REASON = "deputyReason";
    private static final String HASH = "sha256";
    private static final String CONTENT = "content";

    /** The one in an event; empty where it is none of ours. */
    public static Optional<Signature> of(Event event) {
        String document = detail(event, DOCUMENT);
        if (!SIGNED.equals(event.getType()) || document.isEmpty() || event.getAt() == null) {
            return Optional.empty();
        }
        String account = account(event);
        String deputy = detail(event, DEPUTY);
        String content = detail(event, CONTENT);
        return Optional.of(new Signature(
                Objects.toString(event.getId(), ""),
                document,
                detail(event, ROLE),
                event.getAt(),
                new Signer(detail(event, SIGNER), account.isEmpty() ? Optional.empty() : Optional.of(account)),
                deputy.isEmpty() ? Optional.empty() : Optional.of(new Deputy(deputy, detail(event, REASON))),
                detail(event, HASH),
                content.isEmpty() ? Optional.empty() : Optional.of(content)));
    }

    /** True for what is signed, given back, or approved by an account; an approval that somebody was told of has none. */
    public static boolean signs(Event event) {
        return SIGNED.equals(event.getType())
                || RETURNED.equals(event.getType())
                || approves(event) && !account(event).isEmpty();
    }

    private static boolean approves(Event event) {
        return APPROVED.equals(event.getType()) || REFUSED.equals(event.getType());
    }

    /** Id of the role in which it is signed or approved; empty where any of those who sign may do it. */
    public static String role(Event event) {
        return approves(event) ? APPROVER : detail(event, ROLE);
    }

    /** True for what is done in the place of somebody else. */
    public static boolean deputised(Event event) {
        return !detail(event, DEPUTY).isEmpty();
    }

    /** The account by whose password it was signed; empty where nobody was asked. */
    public static String account(Event event) {
        return detail(event, ACCOUNT);
    }

    /** Tells itself in an event. */
    void tell(Event told) {
        told.setType(SIGNED);
        told.setBy(signer.name());
        add(told, DOCUMENT, document);
        add(told, ROLE, role);
        add(told, SIGNER, signer.name());
        signer.account().ifPresent(account -> add(told, ACCOUNT, account));
        Detail authenticated = IncidentFactory.eINSTANCE.createDetail();
        authenticated.setKey(AUTHENTICATED);
        authenticated.setFlag(signer.account().isPresent());
        told.getDetails().add(authenticated);
        deputy.ifPresent(each -> {
            add(told, DEPUTY, each.of());
            add(told, REASON, each.reason());
        });
        add(told, HASH, hash);
        content.ifPresent(text -> add(told, CONTENT, text));
    }

    static void add(Event event, String key, String text) {
        Detail detail = IncidentFactory.eINSTANCE.createDetail();
        detail.setKey(key);
        detail.setText(text);
        event.getDetails().add(detail);
    }

    /** The text of a detail; empty when there is none. */
    static String detail(Event event, String key) {
        for (Detail detail : event.getDetails()) {
            @Nullable String text = detail.getText();
            if (key.equals(detail.getKey()) && text != null) {
                return text;
            }
        }
        return "";
    }
}
