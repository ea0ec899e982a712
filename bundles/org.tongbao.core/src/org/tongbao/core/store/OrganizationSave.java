package org.tongbao.core.store;

import java.util.List;
import org.tongbao.model.organization.Organization;

/**
 * An organization as it is to be saved.
 *
 * @param organization detached copy, not changed
 * @param expectedRevision revision it was loaded with; 0 for a new one
 * @param remarks for the history, behind the changes
 */
public record OrganizationSave(Organization organization, long expectedRevision, List<Remark> remarks) {

    /** Keeps a copy. */
    public OrganizationSave {
        remarks = List.copyOf(remarks);
    }

    /** Without remarks. */
    public OrganizationSave(Organization organization, long expectedRevision) {
        this(organization, expectedRevision, List.of());
    }

    /** The same with remarks instead of those it has. */
    public OrganizationSave with(List<Remark> others) {
        return new OrganizationSave(organization, expectedRevision, others);
    }
}
