package org.tongbao.directory.ui.editor;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.tongbao.core.draft.Draft;
import org.tongbao.directory.ui.internal.nls.Messages;
import org.tongbao.model.organization.Organization;
import org.tongbao.ui.look.Icon;

/** Names the organization an editor is on. It does not come back in the next run, where another may be looked at. */
public final class OrganizationInput implements IEditorInput {

    private final String id;
    private final String name;
    private final Optional<Draft<Organization>> draft;

    private OrganizationInput(String id, String name, Optional<Draft<Organization>> draft) {
        this.id = Objects.requireNonNull(id, "OrganizationInput::id");
        this.name = name;
        this.draft = draft;
    }

    /**
     * An organization in the store.
     *
     * @param name for the tab until it is read
     */
    public static OrganizationInput stored(String id, String name) {
        return new OrganizationInput(id, name, Optional.empty());
    }

    /** Work that was not saved: a new organization or a recovered draft. */
    public static OrganizationInput unsaved(Draft<Organization> draft) {
        String name = Objects.requireNonNullElse(draft.document().getName(), Messages.Editor_new);
        return new OrganizationInput(draft.document().getId(), name, Optional.of(draft));
    }

    /** What to begin with instead of what the store has. */
    Optional<Draft<Organization>> draft() {
        return draft;
    }

    /** Id of the organization. */
    public String id() {
        return id;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.ORGANIZATION.descriptor();
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getToolTipText() {
        return name;
    }

    @Override
    public @Nullable IPersistableElement getPersistable() {
        return null;
    }

    @Override
    @NonNullByDefault({})
    public <A> A getAdapter(Class<A> adapter) {
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrganizationInput input && id.equals(input.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
