package org.tongbao.core.store;

import java.time.Instant;
import org.tongbao.model.organization.Organization;

/**
 * An organization as the store holds it.
 *
 * @param organization detached copy for the caller
 * @param revision counts saves, from 1
 * @param saved instant of the last save
 */
public record StoredOrganization(Organization organization, long revision, Instant saved) {}
