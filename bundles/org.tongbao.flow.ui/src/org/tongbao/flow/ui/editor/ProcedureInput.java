package org.tongbao.flow.ui.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/**
 * Which procedure is edited. Immutable, any thread.
 *
 * @param procedure id of the one that is changed
 * @param pack id of the rule pack whose law it serves
 * @param title words
 */
public record ProcedureInput(String procedure, String pack, String title) implements IEditorInput {

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public @Nullable ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return procedure;
    }

    @Override
    public @Nullable IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return title;
    }

    @Override
    @NonNullByDefault({})
    public <T> T getAdapter(Class<T> type) {
        return null;
    }
}
