package org.tongbao.workbench.internal.editor;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.tongbao.core.draft.Draft;
import org.tongbao.model.incident.Incident;
import org.tongbao.ui.look.Icon;
import org.tongbao.workbench.internal.nls.Messages;

/** Names the incident an editor is on. One that is in the store comes back when the workbench is started again. */
public final class IncidentInput implements IEditorInput, IPersistableElement {

    private final String id;
    private final Optional<Draft<Incident>> draft;
    private boolean stored;

    private IncidentInput(String id, Optional<Draft<Incident>> draft, boolean stored) {
        this.id = Objects.requireNonNull(id, "IncidentInput::id");
        this.draft = draft;
        this.stored = stored;
    }

    /** An incident in the store. */
    public static IncidentInput stored(String id) {
        return new IncidentInput(id, Optional.empty(), true);
    }

    /** Work that was not saved: a new incident or a recovered draft. */
    public static IncidentInput unsaved(Draft<Incident> draft) {
        return new IncidentInput(draft.document().getId(), Optional.of(draft), draft.revision() > 0);
    }

    /** Id of the incident. */
    public String id() {
        return id;
    }

    /** What to start from instead of the store's incident. */
    public Optional<Draft<Incident>> draft() {
        return draft;
    }

    /** From now on the incident is in the store. */
    public void markStored() {
        stored = true;
    }

    @Override
    public boolean exists() {
        return stored;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.INCIDENT.descriptor();
    }

    @Override
    public String getName() {
        return Messages.Editor_title;
    }

    @Override
    public String getToolTipText() {
        return Messages.Editor_title;
    }

    @Override
    public @Nullable IPersistableElement getPersistable() {
        return stored ? this : null;
    }

    @Override
    public String getFactoryId() {
        return IncidentInputFactory.ID;
    }

    @Override
    public void saveState(@Nullable IMemento memento) {
        if (memento != null) {
            IncidentInputFactory.save(memento, id);
        }
    }

    @Override
    @NonNullByDefault({})
    public <A> A getAdapter(Class<A> adapter) {
        return Platform.getAdapterManager().getAdapter(this, adapter);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IncidentInput input && id.equals(input.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
