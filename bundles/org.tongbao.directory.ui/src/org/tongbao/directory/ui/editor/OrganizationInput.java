package org.tongbao.directory.ui.editor;

import java.util.Objects;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.tongbao.ui.look.Icon;

/** Names the organization an editor is on. It does not come back in the next run, where another may be looked at. */
public final class OrganizationInput implements IEditorInput {

    private final String id;
    private final String name;

    /**
     * An organization.
     *
     * @param name for the tab until it is read
     */
    public OrganizationInput(String id, String name) {
        this.id = Objects.requireNonNull(id, "OrganizationInput::id");
        this.name = name;
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
