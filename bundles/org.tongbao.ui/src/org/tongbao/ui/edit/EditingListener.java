package org.tongbao.ui.edit;

/** Hears of changes to the document being edited. Called on the UI thread. */
@FunctionalInterface
public interface EditingListener {

    /** Something changed: called once for each command done, undone or redone, and after a save. */
    void changed();

    /** Something was typed that is not yet a command: called often, so only for what is cheap. */
    default void typed() {}
}
