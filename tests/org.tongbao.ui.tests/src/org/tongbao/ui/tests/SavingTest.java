package org.tongbao.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.tongbao.model.incident.Incident;
import org.tongbao.ui.edit.AnswerPath;
import org.tongbao.ui.edit.NewEvent;
import org.tongbao.ui.edit.SaveTicket;

/** What a save leaves of undo, and how the store's stamps come back. */
final class SavingTest {

    private static final Instant STAMP = Instant.parse("2026-03-13T15:00:05Z");
    private static final Instant EARLIER = Instant.parse("2026-03-13T14:40:00Z");
    private static final AnswerPath FIELD = AnswerPath.of("F2-04");

    private static Incident stored(SaveTicket ticket) {
        var stored = EcoreUtil.copy(ticket.snapshot());
        stored.getEvents().forEach(event -> event.setRecorded(STAMP));
        stored.getImpacts().forEach(impact -> impact.setRecorded(STAMP));
        return stored;
    }

    @Test
    void saved_withNewEvent_stampsItAndForgetsItsCommand() {
        var editing = Case.editing();
        editing.facts().addEvent("知悉", NewEvent.of("awareness", EARLIER));
        assertTrue(editing.isDirty());
        var ticket = editing.beginSave();
        assertNull(editing.incident().getEvents().get(0).getRecorded());
        editing.saved(ticket, stored(ticket));
        assertEquals(STAMP, editing.incident().getEvents().get(0).getRecorded());
        assertFalse(editing.isDirty());
        assertEquals(Optional.empty(), editing.undoLabel());
    }

    @Test
    void saved_answersAfterTheLastFact_canStillBeUndone() {
        var editing = Case.editing();
        editing.answers().setText(FIELD, "說明", "before");
        editing.facts().addEvent("知悉", NewEvent.of("awareness", EARLIER));
        editing.answers().setText(FIELD, "說明", "after");
        var ticket = editing.beginSave();
        editing.saved(ticket, stored(ticket));
        assertFalse(editing.isDirty());
        editing.undo();
        assertEquals("before", editing.answers().text(FIELD));
        assertTrue(editing.isDirty());
        assertEquals(Optional.empty(), editing.undoLabel());
        editing.redo();
        assertFalse(editing.isDirty());
    }

    @Test
    void typedWhileSaving_staysAndIsDirty() {
        var editing = Case.editing();
        editing.answers().setText(FIELD, "說明", "sent");
        var ticket = editing.beginSave();
        editing.answers().setText(FIELD, "說明", "typed since");
        editing.saved(ticket, stored(ticket));
        assertTrue(editing.isDirty());
        assertEquals("typed since", editing.answers().text(FIELD));
        editing.undo();
        assertFalse(editing.isDirty());
        assertEquals("sent", editing.answers().text(FIELD));
    }

    @Test
    void factChangedWhileSaving_becomesCorrectionOfWhatWasStored() {
        var editing = Case.editing();
        editing.facts().setTime("awareness", "知悉", Optional.of(EARLIER));
        var ticket = editing.beginSave();
        editing.facts().setTime("awareness", "知悉", Optional.of(Case.NOW));
        editing.saved(ticket, stored(ticket));
        var events = editing.incident().getEvents();
        assertEquals(2, events.size());
        assertEquals(EARLIER, events.get(0).getAt());
        assertEquals(STAMP, events.get(0).getRecorded());
        assertEquals(events.get(0).getId(), events.get(1).getReplaces());
        assertNull(events.get(1).getRecorded());
        assertEquals(Optional.of(Case.NOW), editing.facts().time("awareness"));
        assertTrue(editing.isDirty());
    }

    @Test
    void factUndoneWhileSaving_comesBackAsStored() {
        var editing = Case.editing();
        editing.facts().addEvent("知悉", NewEvent.of("awareness", EARLIER));
        var ticket = editing.beginSave();
        editing.undo();
        editing.saved(ticket, stored(ticket));
        assertTrue(editing.facts().recorded("awareness"));
        assertEquals(1, editing.incident().getEvents().size());
    }

    @Test
    void newIncident_markedUnsaved_isDirtyUntilSaved() {
        var editing = Case.editing();
        editing.markUnsaved();
        assertTrue(editing.isDirty());
        var ticket = editing.beginSave();
        editing.saved(ticket, stored(ticket));
        assertFalse(editing.isDirty());
    }

    @Test
    void eachCommand_doneUndoneOrRedone_isHeardOnce() {
        var editing = Case.editing();
        var heard = new AtomicInteger();
        editing.addListener(heard::incrementAndGet);
        editing.answers()
                .setText(
                        AnswerPath.of("5C.search-engines")
                                .part("engines")
                                .choice("other")
                                .part("text"),
                        "x",
                        "y");
        assertEquals(1, heard.get());
        editing.undo();
        assertEquals(2, heard.get());
        editing.redo();
        assertEquals(3, heard.get());
    }

    @Test
    void replaced_byAnotherState_isCleanWithNothingToUndo() {
        var editing = Case.editing();
        editing.answers().setText(FIELD, "說明", "mine");
        var other = Case.incident();
        other.setTitle("theirs");
        editing.replace(other);
        assertEquals("theirs", editing.facts().title());
        assertEquals("", editing.answers().text(FIELD));
        assertFalse(editing.isDirty());
        assertEquals(Optional.empty(), editing.undoLabel());
        editing.answers().setText(FIELD, "說明", "again");
        editing.undo();
        assertEquals("", editing.answers().text(FIELD));
    }

    @Test
    void mergedWithAnotherSave_isToBeSavedAndCannotBeUndone() {
        var editing = Case.editing();
        editing.answers().setText(AnswerPath.of("F2-04"), "說明", "mine");
        var merged = editing.snapshot();
        merged.setTitle("theirs");

        editing.merge(merged);

        assertEquals("theirs", editing.facts().title());
        assertEquals("mine", editing.answers().text(AnswerPath.of("F2-04")));
        assertTrue(editing.isDirty());
        assertEquals(Optional.empty(), editing.undoLabel());
    }
}
