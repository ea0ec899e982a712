package org.tongbao.ui.edit;

/** Hears of changes to the incident being edited. Called on the UI thread. */
@FunctionalInterface
public interface IncidentListener extends EditingListener {

    /** Something changed: called once for each command done, undone or redone, and after a save. */
    void incidentChanged();

    @Override
    default void changed() {
        incidentChanged();
    }
}
