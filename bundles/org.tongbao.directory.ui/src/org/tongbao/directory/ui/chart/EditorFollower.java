package org.tongbao.directory.ui.chart;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.tongbao.directory.ui.editor.OrganizationEditor;

/** Tells which editor of an organization is in front; the one that was until another is, or it is closed. UI thread. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
final class EditorFollower implements IPartListener2 {

    private final Consumer<Optional<OrganizationEditor>> told;
    private @Nullable IWorkbenchPage page;
    private @Nullable OrganizationEditor editor;

    EditorFollower(Consumer<Optional<OrganizationEditor>> told) {
        this.told = told;
    }

    void start(IWorkbenchPage followed) {
        page = followed;
        followed.addPartListener(this);
        if (followed.getActiveEditor() instanceof OrganizationEditor front) {
            editor = front;
            told.accept(Optional.of(front));
        }
    }

    void stop() {
        var followed = page;
        if (followed != null) {
            followed.removePartListener(this);
        }
    }

    @Override
    public void partActivated(@Nullable IWorkbenchPartReference reference) {
        front(reference);
    }

    @Override
    public void partBroughtToTop(@Nullable IWorkbenchPartReference reference) {
        front(reference);
    }

    @Override
    public void partVisible(@Nullable IWorkbenchPartReference reference) {
        front(reference);
    }

    @Override
    public void partInputChanged(@Nullable IWorkbenchPartReference reference) {
        front(reference);
    }

    @Override
    public void partClosed(@Nullable IWorkbenchPartReference reference) {
        if (reference != null && reference.getPart(false) == editor && editor != null) {
            editor = null;
            told.accept(Optional.empty());
        }
    }

    private void front(@Nullable IWorkbenchPartReference reference) {
        if (reference != null && reference.getPart(false) instanceof OrganizationEditor front && front != editor) {
            editor = front;
            told.accept(Optional.of(front));
        }
    }
}
