package org.tongbao.ui.edit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
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
public final class IncidentEditing {

    private final Clock clock;
    private final Supplier<String> author;
    private final EditStack stack = new EditStack();
    private final AdapterFactoryEditingDomain domain =
            new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);
    private final Resource resource = new ResourceImpl();
    private final List<IncidentListener> listeners = new CopyOnWriteArrayList<>();
    private final List<Pending> pending = new ArrayList<>();
    private final AnswerEdits answers = new AnswerEdits(this);
    private final FactEdits facts = new FactEdits(this);
    private final ImpactEdits impacts = new ImpactEdits(this);
    private final CompletionEdits completion = new CompletionEdits(this);
    private Incident incident;
    private boolean changing;

    /**
     * Starts editing.
     *
     * @param incident becomes owned by this object; nobody else may change it
     * @param clock for the instants of judgements and for new ids
     * @param author who edits, asked anew for each recorded fact
     */
    public IncidentEditing(Incident incident, Clock clock, Supplier<String> author) {
        this.incident = incident;
        this.clock = clock;
        this.author = author;
        domain.getResourceSet().getResources().add(resource);
        resource.getContents().add(incident);
        stack.addCommandStackListener(event -> notifyListeners());
    }

    /** The incident as it is now; to be read only. Another object after {@link #replace}. */
    public Incident incident() {
        return incident;
    }

    /** The domain whose stack holds the commands, for parts that bring commands of their own. */
    public EditingDomain domain() {
        return domain;
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

    /**
     * Makes a change as one command. When {@code edit} throws, what it has done is taken back. A change made inside
     * another becomes part of that one.
     *
     * @param label what the command does in the user's language, shown behind 復原：
     * @param edit changes {@link #incident()} directly
     * @return false when nothing was changed and so nothing is to be undone; always true inside another change
     */
    public boolean change(String label, Runnable edit) {
        if (changing) {
            edit.run();
            return true;
        }
        changing = true;
        var recorder = new ChangeRecorder(incident);
        boolean done = false;
        ChangeDescription change;
        try {
            edit.run();
            done = true;
        } finally {
            changing = false;
            change = recorder.endRecording();
            recorder.dispose();
            if (!done) {
                change.apply();
            }
        }
        if (change.getObjectChanges().isEmpty()) {
            return false;
        }
        stack.execute(new RecordedChange(label, change));
        return true;
    }

    /** True when there is something to save, typed text that is not yet a command included. Changes nothing. */
    public boolean isDirty() {
        return stack.isSaveNeeded() || hasPending();
    }

    /** True while typed text waits to become a command. */
    public boolean hasPending() {
        return pending.stream().anyMatch(Pending::waiting);
    }

    /** Tells listeners that a widget holds typed text. */
    public void typed() {
        listeners.forEach(IncidentListener::typed);
    }

    /** Counts as changed until it is saved, e.g. a new incident or a recovered draft. */
    public void markUnsaved() {
        stack.neverSaved();
        notifyListeners();
    }

    /** What undo would take back; empty when there is nothing. */
    public Optional<String> undoLabel() {
        return stack.canUndo() ? label(stack.getUndoCommand()) : Optional.empty();
    }

    /** What redo would do again; empty when there is nothing. */
    public Optional<String> redoLabel() {
        return stack.canRedo() ? label(stack.getRedoCommand()) : Optional.empty();
    }

    /** Takes the last command back; pending text becomes a command first. */
    public void undo() {
        flush();
        stack.undo();
    }

    /** Does the last undone command again. */
    public void redo() {
        flush();
        stack.redo();
    }

    /** Makes commands of everything typed but still waiting for a pause. Before save, undo and close. */
    public void flush() {
        List.copyOf(pending).forEach(Pending::flush);
    }

    /** Registers a widget that holds back what is typed; it calls {@link #typed()} when it begins to. */
    public void addPending(Pending widget) {
        pending.add(widget);
    }

    /** Takes back {@link #addPending}. */
    public void removePending(Pending widget) {
        pending.remove(widget);
    }

    /** Adds a listener; adding one twice has no effect. */
    public void addListener(IncidentListener listener) {
        if (!listeners.contains(listener)) {
            listeners.add(listener);
        }
    }

    /** Removes a listener. */
    public void removeListener(IncidentListener listener) {
        listeners.remove(listener);
    }

    /** A detached copy of the incident as it is now, e.g. for the assessment in a job. */
    public Incident snapshot() {
        return EcoreUtil.copy(incident);
    }

    /** Starts a save: pending text becomes commands, then a copy is taken. */
    public SaveTicket beginSave() {
        flush();
        return new SaveTicket(snapshot(), stack.position());
    }

    /**
     * The store has saved the ticket's copy. Its stamps come into the incident outside undo; a fact changed while the
     * job ran becomes a correction of what was stored.
     *
     * @param stored the incident as stored, not kept
     */
    public void saved(SaveTicket ticket, Incident stored) {
        boolean corrected = new StoredFacts(incident, ticket.snapshot(), stored).merge();
        stack.savedAt(ticket.position());
        stack.forgetRecorded(ticket.position());
        if (corrected) {
            // Positions in the lists have moved, so older commands no longer fit.
            stack.flush();
            stack.neverSaved();
        }
        notifyListeners();
    }

    /**
     * Goes on with what came of bringing this state together with one that somebody else has saved. To be saved; nothing
     * before it can be undone.
     *
     * @param merged of {@link #snapshot()}, nothing being {@link #hasPending() pending}; becomes owned by this object
     */
    public void merge(Incident merged) {
        replace(merged);
        markUnsaved();
    }

    /** Shows another state of the incident, e.g. as read anew from the store; saved, with nothing to undo. */
    public void replace(Incident other) {
        resource.getContents().clear();
        incident = other;
        resource.getContents().add(other);
        stack.flush();
        notifyListeners();
    }

    private void notifyListeners() {
        listeners.forEach(IncidentListener::incidentChanged);
    }

    private static Optional<String> label(Command command) {
        return Optional.of(command.getLabel());
    }
}
