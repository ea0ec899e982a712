package org.tongbao.directory.ui.editor;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.tongbao.core.draft.Draft;
import org.tongbao.directory.ui.internal.DirectoryIds;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.OrganizationFactory;

/** Opens editors of organizations. UI thread. */
public final class OrganizationEditors {

    private OrganizationEditors() {}

    /**
     * Shows an organization: in its own editor when it has one, else in one that is open with nothing unsaved in it, else
     * in a new one.
     *
     * @param activate true when one goes on there, false when one only looks
     */
    public static void show(IWorkbenchPage page, String id, String name, boolean activate) {
        var input = OrganizationInput.stored(id, name);
        try {
            @Nullable IEditorPart own = page.findEditor(input);
            @Nullable IEditorPart free = own == null ? free(page) : own;
            if (free instanceof OrganizationEditor editor) {
                if (own == null) {
                    editor.setInput(input);
                }
                page.bringToTop(editor);
                if (activate) {
                    page.activate(editor);
                }
            } else {
                page.openEditor(input, DirectoryIds.EDITOR, activate);
            }
        } catch (PartInitException e) {
            throw new IllegalStateException(DirectoryIds.EDITOR, e);
        }
    }

    /** Goes on in an organization, where something is wrong with it. */
    public static void reveal(IWorkbenchPage page, String id, String name, Finding finding) {
        show(page, id, name, true);
        if (page.getActiveEditor() instanceof OrganizationEditor editor) {
            editor.reveal(finding);
        }
    }

    /**
     * Opens an editor on a new organization.
     *
     * @param superior its superior to begin with; who reviews it is no matter of that (B-18); may be empty
     */
    public static void create(IWorkbenchPage page, String superior) {
        Organization organization = OrganizationFactory.eINSTANCE.createOrganization();
        organization.setId(UUID.randomUUID().toString());
        if (!superior.isBlank()) {
            organization.setSuperior(superior);
        }
        open(page, new Draft<>(organization, 0, Instant.now()));
    }

    /** Opens an editor on work that was not saved; in place of one that shows the same without it. */
    public static void open(IWorkbenchPage page, Draft<Organization> draft) {
        var input = OrganizationInput.unsaved(draft);
        try {
            if (page.findEditor(input) instanceof OrganizationEditor editor && !editor.isDirty()) {
                editor.setInput(input);
                page.activate(editor);
            } else {
                page.openEditor(input, DirectoryIds.EDITOR, true);
            }
        } catch (PartInitException e) {
            throw new IllegalStateException(DirectoryIds.EDITOR, e);
        }
    }

    private static @Nullable IEditorPart free(IWorkbenchPage page) {
        for (IEditorReference reference : page.getEditorReferences()) {
            if (reference.getEditor(false) instanceof OrganizationEditor editor && !editor.isDirty()) {
                return editor;
            }
        }
        return null;
    }
}
