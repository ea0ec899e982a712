package org.tongbao.core.tests.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongbao.core.board.OpenClocks;
import org.tongbao.core.incident.DraftRequest;
import org.tongbao.core.internal.incident.RegisterColumns;
import org.tongbao.core.store.IncidentColumns.Columns;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;

final class RegisterColumnsTest {

    private static final Instant AWARENESS = Instant.parse("2024-03-13T14:40:00Z");
    private static final Instant NOW = Instant.parse("2024-03-13T15:00:00Z");

    private final Installed installed = Installed.at("2024-04-20T00:00:00Z");
    private final RegisterColumns columns = new RegisterColumns(installed.incidents());

    private final Incident incident = installed
            .incidents()
            .createDraft(new DraftRequest("web", "機關", AWARENESS, "人員01", false))
            .get();

    @Test
    void draft_columns_showTheFirstDeadline() {
        Columns of = columns.of(incident, NOW);
        assertEquals("draft", of.state());
        assertEquals(Optional.of(AWARENESS), of.awareness());
        assertEquals(Optional.empty(), of.level());
        assertEquals(Optional.of("CLK-01"), of.nextClock());
        assertEquals(Optional.of(Instant.parse("2024-03-13T15:40:00Z")), of.nextDue());
    }

    @Test
    void events_columns_moveTheState() {
        happened("notified");
        assertEquals("notified", columns.of(incident, NOW).state());
        happened("contained");
        assertEquals("contained", columns.of(incident, NOW).state());
        happened("report-submitted");
        assertEquals("reported", columns.of(incident, NOW).state());
        happened("closed");
        assertEquals("closed", columns.of(incident, NOW).state());
        happened("reopened");
        assertEquals("reported", columns.of(incident, NOW).state());
        happened("voided");
        assertEquals("voided", columns.of(incident, NOW).state());
    }

    @Test
    void correctedEvent_columns_doNotCount() {
        Event closed = happened("closed");
        Event instead = happened("notified");
        instead.setReplaces(closed.getId());
        instead.setReason("誤登");
        assertEquals("notified", columns.of(incident, NOW).state());
    }

    @Test
    void pluginMissing_columns_stillHaveTheDeadline() {
        incident.setCategory("cloud");
        assertEquals(Optional.of("CLK-01"), columns.of(incident, NOW).nextClock());
    }

    @Test
    void draft_columns_keepItsOpenClocksUntilTheFirstIsDue() {
        OpenClocks open = columns.of(incident, NOW).open();
        assertEquals("bureau-110", open.pack());
        assertEquals(Optional.of(Instant.parse("2024-03-13T15:40:00.001Z")), open.changes());
        assertTrue(open.clocks().stream()
                .anyMatch(clock -> clock.id().equals("CLK-01")
                        && clock.due().equals(Optional.of(Instant.parse("2024-03-13T15:40:00Z")))));
    }

    @Test
    void closed_columns_keepWhatFallsDueAfterwards() {
        Event closed = happened("closed");
        closed.setAt(Instant.parse("2024-03-13T15:50:00Z"));
        Columns of = columns.of(incident, Instant.parse("2024-03-13T16:00:00Z"));
        assertTrue(of.open().clocks().stream()
                .allMatch(clock -> clock.due().filter(closed.getAt()::isBefore).isPresent()));
        assertTrue(of.open().clocks().stream().noneMatch(clock -> clock.id().equals("CLK-01")), "settled by closing");
        assertEquals(of.nextClock(), of.open().clocks().stream().findFirst().map(clock -> clock.id()));
    }

    @Test
    void voided_columns_keepNoOpenClock() {
        happened("notified");
        happened("voided");
        assertEquals(OpenClocks.NONE, columns.of(incident, NOW).open());
    }

    @Test
    void packUnknown_columns_sayThatOpenClocksAreNotKnown() {
        incident.setPack("gone");
        assertTrue(columns.of(incident, NOW).open().unknown());
    }

    @Test
    void packUnknown_columns_stillHaveStateAndAwareness() {
        incident.setPack("gone");
        Columns of = columns.of(incident, NOW);
        assertEquals("draft", of.state());
        assertEquals(Optional.of(AWARENESS), of.awareness());
        assertTrue(of.nextDue().isEmpty());
    }

    private Event happened(String type) {
        Event event = IncidentFactory.eINSTANCE.createEvent();
        event.setId(type);
        event.setType(type);
        event.setAt(AWARENESS.plusSeconds(60L * incident.getEvents().size()));
        incident.getEvents().add(event);
        return event;
    }
}
