package org.tongbao.workbench.internal.organization;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.tongbao.core.organization.OrganizationFormat;
import org.tongbao.model.incident.Detail;
import org.tongbao.model.incident.Event;
import org.tongbao.model.organization.Organization;
import org.tongbao.workbench.internal.event.EventDetail;
import org.tongbao.workbench.internal.event.EventDetail.Kind;
import org.tongbao.workbench.internal.event.EventDetail.Option;
import org.tongbao.workbench.internal.event.RecordWindow.Ask;
import org.tongbao.workbench.internal.nls.Messages;

/** What an event of an organization is asked for, and how that is told. Any thread. */
final class OrganizationEvents {

    /** What every event has a place of its own for. */
    static final String REASON = "reason";

    private static final String KIND = "kind";
    private static final String CHANNEL = "channel";

    private OrganizationEvents() {}

    /** The questions to an event of a type. */
    static List<Ask> asks(String type) {
        return switch (type) {
            case "channel-outage-start", "withdrawn", "reinstated" ->
                List.of(Ask.of(EventDetail.text(REASON, Messages.Detail_reason)));
            // K:203-207: who is told is given another channel that works
            case "channel-outage-announced" ->
                List.of(
                        Ask.required(EventDetail.text(CHANNEL, Messages.Org_channel), ""),
                        Ask.of(EventDetail.text("to", Messages.Detail_to)));
            case "contact-changed" -> List.of(Ask.of(EventDetail.text("content", Messages.Org_change)));
            case "contact-reported" -> List.of(Ask.of(EventDetail.text("to", Messages.Detail_to)));
            case "drill-held", "drill-reported" -> List.of(Ask.required(kinds(), ""));
            default -> List.of();
        };
    }

    /** The questions to an event that is corrected, with what is on record, and why it is wrong. */
    static List<Ask> corrections(Event wrong) {
        List<Ask> asks = new ArrayList<>();
        for (Ask ask : asks(String.valueOf(wrong.getType()))) {
            if (ask.detail().key().equals(REASON)) {
                // the reason of a correction is why it is one
                continue;
            }
            String initial = wrong.getDetails().stream()
                    .filter(detail -> ask.detail().key().equals(detail.getKey()) && detail.getText() != null)
                    .map(Detail::getText)
                    .findFirst()
                    .orElse("");
            asks.add(new Ask(ask.detail(), initial, ask.required()));
        }
        asks.add(Ask.required(EventDetail.text(OrganizationDesk.WHY, Messages.Event_why), ""));
        return asks;
    }

    /** Events that no other took the place of, the latest first. */
    static List<Event> current(Organization organization) {
        Set<String> replaced = new HashSet<>();
        organization.getEvents().forEach(event -> replaced.add(String.valueOf(event.getReplaces())));
        return organization.getEvents().stream()
                .filter(event -> !replaced.contains(event.getId()))
                .sorted(Comparator.comparing(Event::getAt, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
                        .reversed())
                .toList();
    }

    private static EventDetail kinds() {
        return new EventDetail(
                KIND,
                Messages.Org_kind,
                Kind.CHOICE,
                OrganizationFormat.DRILLS.stream()
                        .map(id -> new Option(id, drill(id)))
                        .toList());
    }

    private static String drill(String id) {
        return switch (id) {
            case "social-engineering" -> Messages.Org_kind_social;
            case "notification-response" -> Messages.Org_kind_response;
            case "attack-defence" -> Messages.Org_kind_attack;
            case "scenario" -> Messages.Org_kind_scenario;
            case "other" -> Messages.Org_kind_other;
            default -> id;
        };
    }

    /** A detail of an event in words. */
    static String words(String key, String value) {
        return switch (key) {
            case KIND -> drill(value);
            case CHANNEL -> NLS.bind(Messages.Org_detail, Messages.Org_channel, value);
            case "to" -> NLS.bind(Messages.Org_detail, Messages.Detail_to, value);
            default -> value;
        };
    }
}
