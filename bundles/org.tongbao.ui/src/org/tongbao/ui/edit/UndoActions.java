package org.tongbao.ui.edit;

import org.eclipse.ui.IEditorSite;

/** Undo and redo of what is done in one editor to what it edits. UI thread. */
public final class UndoActions {

    private final Editing<?> editing;
    private final UndoRedo both;
    private final EditingListener listener = new EditingListener() {
        @Override
        public void changed() {
            both.update();
        }

        @Override
        public void typed() {
            // What is being typed becomes a command when undo is asked for.
            both.undo().setEnabled(true);
        }
    };

    /** Takes the editor's undo and redo until {@link #dispose}. */
    public UndoActions(IEditorSite site, Editing<?> editing) {
        this.editing = editing;
        both = new UndoRedo(
                site,
                new UndoRedo.Way(editing::undoLabel, editing::undo),
                new UndoRedo.Way(editing::redoLabel, editing::redo));
        editing.addListener(listener);
    }

    /** Gives them back. */
    public void dispose() {
        editing.removeListener(listener);
    }
}
