package org.tongbao.workbench.internal.editor;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.PartInitException;
import org.tongbao.core.draft.Draft;
import org.tongbao.model.incident.Incident;
import org.tongbao.workbench.internal.Commands;

/** Opens incidents in the editor area. UI thread. */
public final class Editors {

    private Editors() {}

    /** Opens an incident of the store, or shows the editor that is already on it. */
    public static void open(IWorkbenchSite site, String id) {
        open(site.getPage(), IncidentInput.stored(id));
    }

    /** Opens an incident where something of it is, e.g. where the step of a clock is done. */
    public static void open(IWorkbenchPage page, String id, String subject) {
        open(page, IncidentInput.stored(id));
        if (page.findEditor(IncidentInput.stored(id)) instanceof IncidentEditor editor) {
            editor.reveal(subject);
        }
    }

    /** Opens work that was not saved, in place of an untouched editor on the same incident. */
    public static void open(IWorkbenchPage page, Draft<Incident> draft) {
        var input = IncidentInput.unsaved(draft);
        var before = page.findEditor(input);
        if (before != null && !before.isDirty()) {
            page.closeEditor(before, false);
        }
        open(page, input);
    }

    /** Opens what contradicts what others saved, and asks what is to stand. */
    public static void resolve(IWorkbenchPage page, Draft<Incident> draft) {
        open(page, draft);
        var editor = page.findEditor(IncidentInput.unsaved(draft));
        if (editor != null && editor.isDirty()) {
            editor.doSave(new NullProgressMonitor());
        }
    }

    private static void open(IWorkbenchPage page, IncidentInput input) {
        try {
            page.openEditor(input, Commands.EDITOR);
        } catch (PartInitException e) {
            throw new IllegalStateException(input.id(), e);
        }
    }
}
