package org.tongbao.ui.edit;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.tongbao.core.incident.CategoryChange;
import org.tongbao.core.incident.PackChange;
import org.tongbao.model.incident.Detail;
import org.tongbao.model.incident.Event;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.incident.IncidentFactory;
import org.tongbao.model.incident.IncidentPackage;
import org.tongbao.ui.internal.nls.Messages;

/**
 * Reads and changes the facts of an incident that are not answers. Each change is one command. Facts that the store has
 * recorded are never changed: they are corrected by a new fact that names the old one and the reason. {@code subject} is
 * the label under which the user knows the fact.
 */
public final class FactEdits {

    /** Detail that every event has a place of its own for. */
    private static final String REASON = "reason";

    private final IncidentEditing editing;

    FactEdits(IncidentEditing editing) {
        this.editing = editing;
    }

    /** Name of the organization where it happened; empty when unset. */
    public String organization() {
        return text(IncidentPackage.Literals.INCIDENT__ORGANIZATION);
    }

    /** Case number, given by the store at the first save; empty before. */
    public String number() {
        return text(IncidentPackage.Literals.INCIDENT__NUMBER);
    }

    /** Short title; empty when unset. */
    public String title() {
        return text(IncidentPackage.Literals.INCIDENT__TITLE);
    }

    /** Sets the organization; a blank one unsets it. */
    public void setOrganization(String subject, String organization) {
        set(IncidentPackage.Literals.INCIDENT__ORGANIZATION, subject, organization);
    }

    /** Sets the title; a blank one unsets it. */
    public void setTitle(String subject, String title) {
        set(IncidentPackage.Literals.INCIDENT__TITLE, subject, title);
    }

    /** Sets the id of the category. Answers stay; those the other form does not know are not shown. */
    public void setCategory(String subject, String category) {
        set(IncidentPackage.Literals.INCIDENT__CATEGORY, subject, category);
    }

    /** Gives the incident another category with the answers that move there; undo brings back both. */
    public void changeCategory(String subject, CategoryChange change) {
        editing.change(NLS.bind(Messages.Edit_change, subject), () -> change.apply(incident()));
    }

    /**
     * Holds the incident to another rule pack and writes that down; undo takes back both.
     *
     * @param reason why, not blank
     * @param at when it was decided
     */
    public void changePack(String subject, PackChange change, String reason, Instant at) {
        editing.change(
                NLS.bind(Messages.Edit_change, subject), () -> change.apply(incident(), reason, at, editing.author()));
    }

    /** Adds a tag unless it is there. */
    public void addTag(String tag) {
        if (!incident().getTags().contains(tag)) {
            editing.change(
                    NLS.bind(Messages.Edit_addTag, tag),
                    () -> incident().getTags().add(tag));
        }
    }

    /** Removes a tag. */
    public void removeTag(String tag) {
        editing.change(
                NLS.bind(Messages.Edit_removeTag, tag),
                () -> incident().getTags().remove(tag));
    }

    /** The newest event of a type that no other event replaces. */
    public Optional<Event> current(String type) {
        var events = incident().getEvents();
        var replaced =
                events.stream().map(Event::getReplaces).filter(Objects::nonNull).collect(Collectors.toSet());
        return events.reversed().stream()
                .filter(event -> type.equals(event.getType()) && !replaced.contains(event.getId()))
                .findFirst();
    }

    /** When the current event of a type happened; empty when there is none or its time is not known. */
    public Optional<Instant> time(String type) {
        return current(type).map(Event::getAt);
    }

    /** True when the current event of a type is recorded, so that only {@link #correct} may change it. */
    public boolean recorded(String type) {
        return current(type).map(Event::getRecorded).isPresent();
    }

    /**
     * Sets when something happened: the time of the current event of the type, or a new event. Clearing the time removes
     * the event.
     *
     * @throws IllegalStateException when the current event is recorded
     */
    public void setTime(String type, String subject, Optional<Instant> at) {
        if (at.equals(time(type))) {
            return;
        }
        requireNotRecorded(type);
        editing.change(NLS.bind(at.isEmpty() ? Messages.Edit_clear : Messages.Edit_change, subject), () -> {
            var event = current(type);
            if (at.isEmpty()) {
                event.ifPresent(incident().getEvents()::remove);
            } else {
                event.orElseGet(() -> append(type)).setAt(at.get());
            }
        });
    }

    /**
     * Corrects the current event of a type by a new one that carries its remark and details.
     *
     * @param at when it really happened
     * @param reason why it is corrected, not blank
     */
    public void correct(String type, String subject, Instant at, String reason) {
        var wrong = current(type).orElseThrow(() -> new IllegalStateException("no event to correct: " + type));
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a correction needs a reason");
        }
        editing.change(NLS.bind(Messages.Edit_correct, subject), () -> appendCorrection(wrong, at, reason));
    }

    /**
     * Puts an event right: a recorded one by a new one that names it, one that is not by changing it.
     *
     * @param right its time, remark and details; the type stays
     * @param reason why, not blank when the event is recorded
     */
    public void putRight(Event wrong, String subject, NewEvent right, String reason) {
        boolean recorded = wrong.getRecorded() != null;
        if (recorded && reason.isBlank()) {
            throw new IllegalArgumentException("a correction needs a reason");
        }
        editing.change(NLS.bind(recorded ? Messages.Edit_correct : Messages.Edit_change, subject), () -> {
            var event = recorded ? appendCorrection(wrong, right.at(), reason) : wrong;
            event.setAt(right.at());
            event.getDetails().clear();
            event.setReason(reason.isBlank() ? null : reason.strip());
            describe(event, right);
        });
    }

    /**
     * Takes out an event that was never saved.
     *
     * @throws IllegalStateException when it is recorded
     */
    public void remove(Event event, String subject) {
        if (event.getRecorded() != null) {
            throw new IllegalStateException("recorded, to be corrected: " + event.getType());
        }
        editing.change(
                NLS.bind(Messages.Edit_clear, subject),
                () -> incident().getEvents().remove(event));
    }

    /** Appends the correction of an event, inside a command. */
    Event appendCorrection(Event wrong, Instant at, String reason) {
        var right = EcoreUtil.copy(wrong);
        right.setId(UUID.randomUUID().toString());
        right.setRecorded(null);
        right.setBy(editing.author());
        right.setAt(at);
        right.setReplaces(wrong.getId());
        right.setReason(reason.strip());
        incident().getEvents().add(right);
        return right;
    }

    /**
     * Writes an event down.
     *
     * @return the new event, not yet recorded
     */
    public Event addEvent(String subject, NewEvent event) {
        var added = newEvent(event.type());
        added.setAt(event.at());
        describe(added, event);
        editing.change(
                NLS.bind(Messages.Edit_addEvent, subject),
                () -> incident().getEvents().add(added));
        return added;
    }

    private static void describe(Event event, NewEvent words) {
        event.setNote(words.note().isBlank() ? null : words.note());
        words.details().forEach((key, value) -> {
            if (key.equals(REASON) && value instanceof String why) {
                event.setReason(why);
            } else {
                event.getDetails().add(detail(key, value));
            }
        });
    }

    private Incident incident() {
        return editing.incident();
    }

    /** Appends an event without a time, inside a command. */
    Event append(String type) {
        var event = newEvent(type);
        incident().getEvents().add(event);
        return event;
    }

    private Event newEvent(String type) {
        var event = IncidentFactory.eINSTANCE.createEvent();
        event.setId(UUID.randomUUID().toString());
        event.setType(type);
        event.setBy(editing.author());
        return event;
    }

    private static Detail detail(String key, Object value) {
        var detail = IncidentFactory.eINSTANCE.createDetail();
        detail.setKey(key);
        switch (value) {
            case Boolean flag -> detail.setFlag(flag);
            case Long number -> detail.setNumber(number);
            case Integer number -> detail.setNumber(number.longValue());
            default -> detail.setText(value.toString());
        }
        return detail;
    }

    private void requireNotRecorded(String type) {
        if (recorded(type)) {
            throw new IllegalStateException("recorded, to be corrected: " + type);
        }
    }

    private String text(EStructuralFeature feature) {
        EObject incident = incident();
        return incident.eGet(feature) instanceof String text ? text : "";
    }

    private void set(EStructuralFeature feature, String subject, String value) {
        if (!value.equals(text(feature))) {
            editing.change(
                    NLS.bind(value.isBlank() ? Messages.Edit_clear : Messages.Edit_change, subject),
                    () -> incident().eSet(feature, value.isBlank() ? null : value));
        }
    }
}
