package org.tongbao.ui.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

/**
 * One document being edited. Every change is one named command that can be undone. UI thread only.
 *
 * @param <T> incident or organization
 */
public abstract class Editing<T extends EObject> {

    private final EditStack stack = new EditStack();
    private final AdapterFactoryEditingDomain domain =
            new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);
    private final Resource resource = new ResourceImpl();
    private final List<EditingListener> listeners = new CopyOnWriteArrayList<>();
    private final List<Pending> pending = new ArrayList<>();
    private T document;
    private boolean changing;
    private boolean frozen;

    /**
     * Starts editing.
     *
     * @param document becomes owned by this object; nobody else may change it
     */
    protected Editing(T document) {
        this.document = document;
        domain.getResourceSet().getResources().add(resource);
        resource.getContents().add(document);
        stack.addCommandStackListener(event -> notifyListeners());
    }

    /** The document as it is now; to be read only. Another object after {@link #replace}. */
    public final T document() {
        return document;
    }

    /** The domain whose stack holds the commands, for parts that bring commands of their own. */
    public final EditingDomain domain() {
        return domain;
    }

    /**
     * Makes a change as one command. When {@code edit} throws, what it has done is taken back. A change made inside
     * another becomes part of that one.
     *
     * @param label what the command does in the user's language, shown behind 復原：
     * @param edit changes {@link #document()} directly
     * @return false when nothing was changed, e.g. while frozen, and so nothing is to be undone; always true inside another change
     */
    public final boolean change(String label, Runnable edit) {
        if (frozen) {
            return false;
        }
        if (changing) {
            edit.run();
            return true;
        }
        changing = true;
        var recorder = new ChangeRecorder(document);
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

    /** From now on nothing is changed, however somebody tries. */
    public final void freeze() {
        frozen = true;
        stack.freeze();
    }

    /** True while nothing can be changed. */
    public final boolean isFrozen() {
        return frozen;
    }

    /** True when there is something to save, typed text that is not yet a command included. Changes nothing. */
    public final boolean isDirty() {
        return stack.isSaveNeeded() || hasPending();
    }

    /** True while typed text waits to become a command. */
    public final boolean hasPending() {
        return pending.stream().anyMatch(Pending::waiting);
    }

    /** Tells listeners that a widget holds typed text. */
    public final void typed() {
        listeners.forEach(EditingListener::typed);
    }

    /** Counts as changed until it is saved, e.g. a new document or a recovered draft. */
    public final void markUnsaved() {
        stack.neverSaved();
        notifyListeners();
    }

    /** What undo would take back; empty when there is nothing. */
    public final Optional<String> undoLabel() {
        return stack.canUndo() ? label(stack.getUndoCommand()) : Optional.empty();
    }

    /** What redo would do again; empty when there is nothing. */
    public final Optional<String> redoLabel() {
        return stack.canRedo() ? label(stack.getRedoCommand()) : Optional.empty();
    }

    /** Takes the last command back; pending text becomes a command first. */
    public final void undo() {
        flush();
        stack.undo();
    }

    /** Does the last undone command again. */
    public final void redo() {
        flush();
        stack.redo();
    }

    /** Makes commands of everything typed but still waiting for a pause. Before save, undo and close. */
    public final void flush() {
        List.copyOf(pending).forEach(Pending::flush);
    }

    /** Registers a widget that holds back what is typed; it calls {@link #typed()} when it begins to. */
    public final void addPending(Pending widget) {
        pending.add(widget);
    }

    /** Takes back {@link #addPending}. */
    public final void removePending(Pending widget) {
        pending.remove(widget);
    }

    /** Adds a listener; adding one twice has no effect. */
    public final void addListener(EditingListener listener) {
        if (!listeners.contains(listener)) {
            listeners.add(listener);
        }
    }

    /** Removes a listener. */
    public final void removeListener(EditingListener listener) {
        listeners.remove(listener);
    }

    /** A detached copy of the document as it is now, e.g. for the assessment in a job. */
    public final T snapshot() {
        return EcoreUtil.copy(document);
    }

    /**
     * Goes on with what came of bringing this state together with one that somebody else has saved. To be saved; nothing
     * before it can be undone.
     *
     * @param merged of {@link #snapshot()}, nothing being {@link #hasPending() pending}; becomes owned by this object
     */
    public final void merge(T merged) {
        replace(merged);
        markUnsaved();
    }

    /** Shows another state of the document, e.g. as read anew from the store; saved, with nothing to undo. */
    public final void replace(T other) {
        resource.getContents().clear();
        document = other;
        resource.getContents().add(other);
        stack.flush();
        notifyListeners();
    }

    /** Count of commands done since the beginning, forgotten ones included. */
    protected final long position() {
        return stack.position();
    }

    /** The store has saved the state after so many commands. */
    protected final void savedAt(long position) {
        stack.savedAt(position);
        notifyListeners();
    }

    /** The stack of the commands. */
    final EditStack stack() {
        return stack;
    }

    /** Tells listeners that something is another. */
    protected final void notifyListeners() {
        listeners.forEach(EditingListener::changed);
    }

    private static Optional<String> label(Command command) {
        return Optional.of(command.getLabel());
    }
}
