package org.tongbao.directory.ui.editor;

import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tongbao.core.draft.Draft;
import org.tongbao.core.store.StoredOrganization;
import org.tongbao.model.organization.Organization;
import org.tongbao.model.organization.OrganizationFactory;

/**
 * What the editor of an organization begins with.
 *
 * @param organization as it is edited
 * @param base as it was stored when the work on it began
 * @param revision of the base; 0 where it was never stored
 * @param unsaved true where the work was begun in an earlier run
 */
record UnsavedOrganization(Organization organization, Organization base, long revision, boolean unsaved) {

    /** What is stored. */
    static UnsavedOrganization of(StoredOrganization stored) {
        Organization base = stored.organization();
        return new UnsavedOrganization(EcoreUtil.copy(base), base, stored.revision(), false);
    }

    /**
     * Work that was not saved. Where somebody else has saved meanwhile, what the work began with is not known any more: whatever
     * differs is then asked about when it is saved, nothing of theirs is lost.
     */
    static UnsavedOrganization of(Draft<Organization> draft, Optional<StoredOrganization> stored) {
        Organization nothing = OrganizationFactory.eINSTANCE.createOrganization();
        nothing.setId(draft.document().getId());
        Organization base = stored.filter(each -> each.revision() == draft.revision())
                .map(StoredOrganization::organization)
                .orElse(nothing);
        return new UnsavedOrganization(EcoreUtil.copy(draft.document()), base, draft.revision(), true);
    }
}
