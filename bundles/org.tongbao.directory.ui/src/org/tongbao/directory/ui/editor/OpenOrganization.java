package org.tongbao.directory.ui.editor;

import java.time.Clock;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorSite;
import org.tongbao.core.account.Permission;
import org.tongbao.core.draft.DraftKind;
import org.tongbao.core.organization.OrganizationService;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.directory.ui.internal.Directory;
import org.tongbao.model.organization.Organization;
import org.tongbao.ui.draft.DraftDesk;
import org.tongbao.ui.draft.DraftKeeper;
import org.tongbao.ui.edit.UndoActions;
import org.tongbao.ui.store.WorkbenchStore;

/** One organization in its editor: what is shown, how it is saved, undone and kept as a draft. UI thread. */
final class OpenOrganization {

    private final OrganizationSession session;
    private final OrganizationBody body;
    private final OrganizationSaving saving;
    private final UndoActions undo;
    private final DraftKeeper<Organization> draft;

    /** Draws it in a place; for looking only where who acts may not change it. */
    OpenOrganization(Composite place, IEditorSite site, UnsavedOrganization work) {
        var store = site.getService(WorkbenchStore.class);
        session = new OrganizationSession(
                work.organization(), work.base(), work.revision(), site.getService(Directory.class), Clock.systemUTC());
        body = new OrganizationBody(place, session);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        saving = new OrganizationSaving(session, body.notices(), store, site.getService(OrganizationService.class));
        draft = new DraftKeeper<>(
                site.getService(DraftDesk.class), DraftKind.ORGANIZATION, session.editing(), session::revision, body);
        undo = new UndoActions(site, session.editing());
        store.actor().objection(Permission.DIRECTORY).ifPresent(body::freeze);
    }

    /** Counts what an earlier run left as unsaved, once everybody listens. */
    void begin(UnsavedOrganization work) {
        if (work.unsaved()) {
            session.editing().markUnsaved();
        }
    }

    OrganizationSession session() {
        return session;
    }

    OrganizationBody body() {
        return body;
    }

    boolean isDirty() {
        return session.editing().isDirty();
    }

    /** Saves; false when that cannot begin. */
    boolean save() {
        return saving.save();
    }

    /** Shows what somebody else saved, unless something here is still to be saved. */
    void follow(StoredOrganization stored) {
        if (stored.revision() > session.revision() && !isDirty() && !saving.busy()) {
            session.replace(stored);
        }
    }

    /** No longer shown; what is not saved stays as a draft. */
    void close() {
        if (isDirty()) {
            draft.close();
        }
        undo.dispose();
    }
}
