package org.tongbao.workbench.internal.organization;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.tongbao.core.organization.OrganizationFormat;
import org.tongbao.workbench.internal.event.EventDetail;
import org.tongbao.workbench.internal.event.EventDetail.Kind;
import org.tongbao.workbench.internal.event.EventDetail.Option;
import org.tongbao.workbench.internal.event.RecordWindow.Ask;
import org.tongbao.workbench.internal.nls.Messages;

/** What an event of an organization is asked for, and how that is told. Any thread. */
final class OrganizationEvents {

    private static final String KIND = "kind";
    private static final String CHANNEL = "channel";

    private OrganizationEvents() {}

    /** The questions to an event of a type. */
    static List<Ask> asks(String type) {
        return switch (type) {
            case "channel-outage-start" -> List.of(Ask.of(EventDetail.text("reason", Messages.Detail_reason)));
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
