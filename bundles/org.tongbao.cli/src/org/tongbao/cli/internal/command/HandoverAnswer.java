package org.tongbao.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.handover.Card;
import org.tongbao.core.handover.HandoverFinding;
import org.tongbao.core.handover.Partner;
import org.tongbao.core.time.RocDates;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.node.ObjectNode;

/** What the commands of hand-over have in common. */
final class HandoverAnswer {

    /** What is wrong with what was typed, or with a file that was named. */
    private static final List<HandoverFinding> MISTYPED = List.of(
            HandoverFinding.NAME,
            HandoverFinding.FINGERPRINT_MISTYPED,
            HandoverFinding.PARTNER_UNKNOWN,
            HandoverFinding.PARTNER_AMBIGUOUS,
            HandoverFinding.INCIDENT_MISSING,
            HandoverFinding.CARD_UNREADABLE,
            HandoverFinding.FILE_UNREADABLE,
            HandoverFinding.FILE_UNWRITABLE);

    private HandoverAnswer() {
        super();
    }

    /** The answer to a refusal. */
    static Outcome failed(Result<?> refused) {
        Finding first = refused.findings().get(0);
        return first.code() instanceof HandoverFinding code
                ? Outcome.failed(MISTYPED.contains(code) ? ExitStatus.USAGE : ExitStatus.REFUSED, refused.findings())
                : Stores.failed(refused);
    }

    static void card(ObjectNode node, Card card) {
        node.put("name", card.name());
        node.put("fingerprint", card.groups());
        node.put("made", RocDates.iso(card.made(), OrgLines.ZONE));
    }

    static void partner(ObjectNode node, Partner partner) {
        card(node, partner.card());
        node.put("added", RocDates.iso(partner.added(), OrgLines.ZONE));
        Render.text(
                node,
                "confirmed",
                partner.confirmed().map(at -> RocDates.iso(at, OrgLines.ZONE)).orElse(""));
    }

    /** One partner for people: its name and state, its fingerprint below. */
    static List<String> lines(Partner partner) {
        var lines = new ArrayList<String>();
        lines.add(partner.confirmed()
                .map(at -> Messages.bind(
                        Messages.Handover_confirmed, partner.card().name(), RocDates.format(at, OrgLines.ZONE)))
                .orElseGet(() -> Messages.bind(
                        Messages.Handover_unconfirmed, partner.card().name())));
        lines.add("  "
                + Messages.bind(Messages.Handover_fingerprint, partner.card().groups()));
        return lines;
    }

    /** The answer about one partner. */
    static Outcome partner(Result<Partner> result, String advice) {
        if (!result.done()) {
            return failed(result);
        }
        ObjectNode document = Render.object();
        partner(document, result.get());
        List<String> lines = lines(result.get());
        if (!advice.isEmpty()) {
            lines.add(advice);
        }
        return Outcome.done(document, lines);
    }
}
