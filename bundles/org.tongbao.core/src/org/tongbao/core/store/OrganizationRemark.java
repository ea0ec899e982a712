package org.tongbao.core.store;

import java.time.Instant;

/**
 * A remark in the history of an organization.
 *
 * @param id of the organization
 * @param name of the organization as it is now
 * @param latest revision of the organization as it is now
 * @param revision save that the remark belongs to
 * @param value canonical JSON
 */
public record OrganizationRemark(
        String id, String name, long latest, long revision, Instant at, String author, String subject, String value) {}
