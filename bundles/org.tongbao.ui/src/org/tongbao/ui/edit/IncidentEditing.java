package org.tongbao.ui.edit;

import java.time.Clock;
import java.util.function.Supplier;
import org.tongbao.model.incident.Incident;

/**
 * One incident being edited. Every change is one named command that can be undone; what the store has recorded stays
 * out of reach of undo. UI thread only.
 *
 * <p>Saving: {@link #beginSave()} hands out a copy, the caller stores it in a job and calls {@link #saved}. The stamps
 * the store has set on events and impacts then arrive outside undo, and all commands up to the last one that wrote such
 * a fact are forgotten, because a recorded fact is corrected and never taken back. Commands on answers after that one,
 * and everything done while the job ran, can still be undone.
 */
public final class IncidentEditing extends Editing<Incident> {

    private final Clock clock;
    private final Supplier<String> author;
    private final AnswerEdits answers = new AnswerEdits(this);
    private final FactEdits facts = new FactEdits(this);
    private final ImpactEdits impacts = new ImpactEdits(this);
    private final CompletionEdits completion = new CompletionEdits(this);

    /**
     * Starts editing.
     *
     * @param incident becomes owned by this object; nobody else may change it
     * @param clock for the instants of judgements and for new ids
     * @param author who edits, asked anew for each recorded fact
     */
    public IncidentEditing(Incident incident, Clock clock, Supplier<String> author) {
        super(incident);
        this.clock = clock;
        this.author = author;
    }

    /** The incident as it is now; to be read only. Another object after {@link #replace}. */
    public Incident incident() {
        return document();
    }

    /** Reads and changes answers to form fields. */
    public AnswerEdits answers() {
        return answers;
    }

    /** Reads and changes everything that is not an answer: organization, events, impacts, tags. */
    public FactEdits facts() {
        return facts;
    }

    /** Reads and changes the judgements of the impact. */
    public ImpactEdits impacts() {
        return impacts;
    }

    /** Reads and changes containment and recovery. */
    public CompletionEdits completion() {
        return completion;
    }

    /** The clock of this incident; virtual inside an exercise. */
    public Clock clock() {
        return clock;
    }

    /** Who edits. */
    public String author() {
        return author.get();
    }

    /** Starts a save: pending text becomes commands, then a copy is taken. */
    public SaveTicket beginSave() {
        flush();
        return new SaveTicket(snapshot(), position());
    }

    /**
     * The store has saved the ticket's copy. Its stamps come into the incident outside undo; a fact changed while the
     * job ran becomes a correction of what was stored.
     *
     * @param stored the incident as stored, not kept
     */
    public void saved(SaveTicket ticket, Incident stored) {
        boolean corrected = new StoredFacts(incident(), ticket.snapshot(), stored).merge();
        stack().savedAt(ticket.position());
        stack().forgetRecorded(ticket.position());
        if (corrected) {
            // Positions in the lists have moved, so older commands no longer fit.
            stack().flush();
            stack().neverSaved();
        }
        notifyListeners();
    }
}
