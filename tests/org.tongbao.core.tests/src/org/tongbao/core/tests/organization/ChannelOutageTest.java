package org.tongbao.core.tests.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongbao.core.organization.ChannelOutage;
import org.tongbao.model.incident.Detail;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.OrganizationFactory;

/** Outages of a contact channel that last. */
final class ChannelOutageTest {

    private static final Instant NINE = Instant.parse("2026-03-13T01:00:00Z");

    private final Organization office = OrganizationFactory.eINSTANCE.createOrganization();

    @Test
    void begun_lasts_untilItsEnd_andIsDueAfterAnHour() {
        add("channel-outage-start", 0);

        assertEquals(Optional.of(new ChannelOutage(NINE, false, "")), at(30));
        assertEquals(NINE.plusSeconds(3600), at(30).orElseThrow().due());
        assertEquals(Optional.empty(), at(-1));
        add("channel-outage-end", 40);
        assertEquals(Optional.of(new ChannelOutage(NINE, false, "")), at(39));
        assertEquals(Optional.empty(), at(40));
        add("channel-outage-start", 50);
        assertEquals(NINE.plusSeconds(3000), at(60).orElseThrow().since());
    }

    @Test
    void told_givesTheTemporaryChannel_ofThisOutageAlone() {
        channel(add("channel-outage-announced", -60), "07-1");
        add("channel-outage-start", 0);
        assertEquals(Optional.of(new ChannelOutage(NINE, false, "")), at(90));

        channel(add("channel-outage-announced", 70), "07-9000004");

        assertEquals(Optional.of(new ChannelOutage(NINE, true, "07-9000004")), at(90));
    }

    @Test
    void corrected_countsAsItWasCorrected() {
        add("channel-outage-start", 0);
        add("channel-outage-start", 20).setReplaces("channel-outage-start@0");

        assertEquals(NINE.plusSeconds(1200), at(30).orElseThrow().since());
    }

    private Optional<ChannelOutage> at(int minute) {
        return ChannelOutage.of(office, NINE.plusSeconds(60L * minute));
    }

    private Event add(String type, int minute) {
        Event event = IncidentFactory.eINSTANCE.createEvent();
        event.setId(type + "@" + minute);
        event.setType(type);
        event.setAt(NINE.plusSeconds(60L * minute));
        office.getEvents().add(event);
        return event;
    }

    private static void channel(Event event, String text) {
        Detail detail = IncidentFactory.eINSTANCE.createDetail();
        detail.setKey("channel");
        detail.setText(text);
        event.getDetails().add(detail);
    }
}
