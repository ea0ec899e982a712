package org.tongbao.core.store;

import org.tongbao.model.organization.Organization;

/**
 * An organization as it is to be saved.
 *
 * @param organization detached copy, not changed
 * @param expectedRevision revision it was loaded with; 0 for a new one
 */
public record OrganizationSave(Organization organization, long expectedRevision) {}
