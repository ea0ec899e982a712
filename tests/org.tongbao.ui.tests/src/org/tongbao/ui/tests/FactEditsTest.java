package org.tongbao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongbao.model.incident.Event;
import org.tongbao.ui.edit.IncidentEditing;
import org.tongbao.ui.edit.NewEvent;

/** Changing events, impacts and containment. */
final class FactEditsTest {

    private static final Instant RIGHT = Instant.parse("2026-03-13T14:35:00Z");

    private static IncidentEditing recorded(String... types) {
        var incident = Case.incident();
        for (var type : types) {
            var event = Case.event("e-" + type, type, "2026-03-13T14:30:00Z");
            event.setRecorded(Instant.parse("2026-03-13T14:50:00Z"));
            incident.getEvents().add(event);
        }
        return new IncidentEditing(incident, Case.CLOCK, () -> "人員06");
    }

    @Test
    void recordedEvent_corrected_staysBesideItsCorrection() {
        var editing = recorded("discovery");
        editing.facts().correct("discovery", "發現", RIGHT, "看錯時鐘");
        var events = editing.incident().getEvents();
        assertEquals(Instant.parse("2026-03-13T14:30:00Z"), events.get(0).getAt());
        assertEquals("e-discovery", events.get(1).getReplaces());
        assertEquals("看錯時鐘", events.get(1).getReason());
        assertEquals(Optional.of(RIGHT), editing.facts().time("discovery"));
        assertFalse(editing.facts().recorded("discovery"));
    }

    @Test
    void recordedEvent_putRight_namesTheWrongOneAndHoldsWhatIsRight() {
        var editing = recorded("reviewed");
        var wrong = editing.incident().getEvents().get(0);
        editing.facts().putRight(wrong, "審核", new NewEvent("reviewed", RIGHT, "", Map.of("level", 3L)), "誤登");
        var right = editing.incident().getEvents().get(1);
        assertEquals(wrong.getId(), right.getReplaces());
        assertEquals("誤登", right.getReason());
        assertEquals(3L, right.getDetails().get(0).getNumber());
        assertEquals(List.of(), wrong.getDetails());
        assertThrows(IllegalStateException.class, () -> editing.facts().remove(wrong, "審核"));
    }

    @Test
    void unsavedEvent_putRight_isChangedAndCanBeTakenOut() {
        var editing = Case.editing();
        var event = editing.facts().addEvent("通報", new NewEvent("notified", RIGHT, "", Map.of("to", "甲機關")));
        editing.facts().putRight(event, "通報", new NewEvent("notified", RIGHT, "補充", Map.of("to", "乙機關")), "");
        assertEquals(1, editing.incident().getEvents().size());
        assertEquals("乙機關", event.getDetails().get(0).getText());
        assertEquals("補充", event.getNote());
        editing.undo();
        assertEquals("甲機關", event.getDetails().get(0).getText());
        editing.facts().remove(event, "通報");
        assertEquals(List.of(), editing.incident().getEvents());
    }

    @Test
    void recordedEvent_setDirectly_isRefused() {
        var editing = recorded("discovery");
        assertThrows(IllegalStateException.class, () -> editing.facts().setTime("discovery", "發現", Optional.of(RIGHT)));
    }

    @Test
    void time_setThenCleared_leavesNoEvent() {
        var editing = Case.editing();
        editing.facts().setTime("discovery", "發現", Optional.of(RIGHT));
        assertEquals("人員06", editing.incident().getEvents().get(0).getBy());
        editing.facts().setTime("discovery", "發現", Optional.empty());
        assertEquals(List.of(), editing.incident().getEvents());
    }

    @Test
    void completion_recovered_writesBothEventsAtOneTime() {
        var editing = Case.editing();
        editing.completion().choose("5E", "recovered");
        editing.completion().setTime("5F", Optional.of(RIGHT));
        assertEquals(
                List.of("contained", "recovered"),
                editing.incident().getEvents().stream().map(Event::getType).toList());
        assertTrue(editing.incident().getEvents().stream().allMatch(event -> RIGHT.equals(event.getAt())));
        editing.completion().choose("5E", "contained");
        assertEquals(1, editing.incident().getEvents().size());
        assertEquals(Optional.of(RIGHT), editing.completion().time());
    }

    @Test
    void completion_recoveredAfterContainmentRecorded_leavesTheRecordedTime() {
        var editing = recorded("contained");
        assertTrue(editing.completion().timeRecorded());
        editing.completion().choose("5E", "recovered");
        assertFalse(editing.completion().timeRecorded());
        editing.completion().setTime("5F", Optional.of(RIGHT));
        assertEquals(Optional.of(RIGHT), editing.facts().time("recovered"));
        assertEquals(
                Optional.of(Instant.parse("2026-03-13T14:30:00Z")),
                editing.facts().time("contained"));
    }

    @Test
    void completion_bothRecordedAtOneTime_areCorrectedTogether() {
        var editing = recorded("contained", "recovered");
        editing.completion().correctTime("5F", RIGHT, "看錯時鐘");
        assertEquals(Optional.of(RIGHT), editing.facts().time("contained"));
        assertEquals(Optional.of(RIGHT), editing.facts().time("recovered"));
        assertEquals(4, editing.incident().getEvents().size());
        editing.undo();
        assertEquals(2, editing.incident().getEvents().size());
    }

    @Test
    void tag_addedTwice_isThereOnce() {
        var editing = Case.editing();
        editing.facts().addTag("intrusion");
        editing.facts().addTag("intrusion");
        assertEquals(List.of("intrusion"), editing.incident().getTags());
        editing.facts().removeTag("intrusion");
        assertEquals(List.of(), editing.incident().getTags());
    }
}
