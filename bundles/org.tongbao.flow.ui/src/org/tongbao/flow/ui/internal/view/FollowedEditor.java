package org.tongbao.flow.ui.internal.view;

import java.util.Optional;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.tongbao.ui.edit.ShownIncident;

/** The incident in the active editor; tells when it is another one, and when something else is shown of it. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
final class FollowedEditor implements IPartListener2 {

    private final IWorkbenchPage page;
    private final Runnable changed;
    private final Runnable other;
    private @Nullable IEditorPart editor;
    private @Nullable ShownIncident shown;

    /**
     * Follows from now on.
     *
     * @param changed told when something else is shown of the incident
     * @param other told when another editor, or none, is followed
     */
    FollowedEditor(IWorkbenchPage page, Runnable changed, Runnable other) {
        this.page = page;
        this.changed = changed;
        this.other = other;
        page.addPartListener(this);
        follow();
    }

    /** The incident; empty when the active editor shows none. */
    Optional<ShownIncident> incident() {
        return shown instanceof ShownIncident now ? Optional.of(now) : Optional.empty();
    }

    /** Brings the editor to the top and puts the focus into it. */
    void activate() {
        if (editor instanceof IEditorPart now) {
            page.activate(now);
        }
    }

    /** Brings the editor to the top. */
    void bringToTop() {
        if (editor instanceof IEditorPart now) {
            page.bringToTop(now);
        }
    }

    void dispose() {
        page.removePartListener(this);
        leave();
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        follow();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference reference) {
        follow();
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        follow();
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        follow();
    }

    private void follow() {
        @Nullable IEditorPart active = page.getActiveEditor();
        if (active == editor) {
            return;
        }
        leave();
        editor = active;
        if (active != null && active.getAdapter(ShownIncident.class) instanceof ShownIncident incident) {
            shown = incident;
            incident.addListener(changed);
        }
        other.run();
    }

    private void leave() {
        if (shown instanceof ShownIncident before) {
            before.removeListener(changed);
        }
        shown = null;
        editor = null;
    }
}
