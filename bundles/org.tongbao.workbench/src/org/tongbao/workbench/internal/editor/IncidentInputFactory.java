package org.tongbao.workbench.internal.editor;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings back which incidents were open when the workbench was left. */
public final class IncidentInputFactory implements IElementFactory {

    /** Id of this factory in plugin.xml. */
    public static final String ID = "org.tongbao.workbench.incident.input";

    private static final String INCIDENT = "incident";

    @Override
    public @Nullable IAdaptable createElement(@Nullable IMemento memento) {
        String id = memento == null ? null : memento.getString(INCIDENT);
        return id == null ? null : IncidentInput.stored(id);
    }

    static void save(IMemento memento, String id) {
        memento.putString(INCIDENT, id);
    }
}
