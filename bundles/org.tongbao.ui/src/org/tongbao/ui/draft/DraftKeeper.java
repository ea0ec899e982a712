package org.tongbao.ui.draft;

import java.util.function.LongSupplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Widget;
import org.tongbao.core.draft.DraftKind;
import org.tongbao.ui.edit.Editing;

/**
 * Keeps the draft of one editor: within a second after a change a copy goes to the journal; what is saved or thrown away
 * goes from it. UI thread.
 *
 * @param <T> incident or organization
 */
public final class DraftKeeper<T extends EObject> {

    private static final int PAUSE = 600;

    private final DraftDesk desk;
    private final DraftKind<T> kind;
    private final Editing<T> editing;
    private final LongSupplier revision;
    private final Widget owner;
    private final Runnable write = this::write;
    private boolean waiting;
    /** What the journal holds of the document is of this editor, and no longer what an earlier run has left. */
    private boolean kept;

    /**
     * Keeps the draft of what is edited.
     *
     * @param revision of the stored document at any time
     * @param owner of the editor's widgets
     */
    public DraftKeeper(DraftDesk desk, DraftKind<T> kind, Editing<T> editing, LongSupplier revision, Widget owner) {
        this.desk = desk;
        this.kind = kind;
        this.editing = editing;
        this.revision = revision;
        this.owner = owner;
        editing.addListener(this::changed);
        if (editing.isDirty()) {
            changed();
        }
    }

    /** Closes without saving: the draft is not wanted any more, unless it is not the person who closes. */
    public void close() {
        if (desk.keepsAll() && editing.isDirty()) {
            desk.write(kind, editing.snapshot(), revision.getAsLong());
        } else {
            discard();
        }
    }

    /** Forgets the draft: it was saved or is not wanted. */
    private void discard() {
        waiting = false;
        // When the editor closes, its widgets are gone before it is told.
        if (!owner.isDisposed()) {
            owner.getDisplay().timerExec(-1, write);
        }
        desk.discard(kind, kind.id(editing.document()));
    }

    private void changed() {
        if (owner.isDisposed()) {
            return;
        }
        if (editing.isDirty()) {
            kept = true;
            // The first change of a burst starts the pause, so that steady typing is written too.
            if (!waiting) {
                waiting = true;
                owner.getDisplay().timerExec(PAUSE, write);
            }
        } else if (kept) {
            kept = false;
            discard();
        }
    }

    private void write() {
        waiting = false;
        if (!owner.isDisposed() && editing.isDirty()) {
            desk.write(kind, editing.snapshot(), revision.getAsLong());
        }
    }
}
