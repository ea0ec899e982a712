package org.tongbao.core.store;

import java.time.Instant;

/**
 * What lists show of an organization; columns of the store, no document read.
 *
 * @param responsibility level A to E, empty while not known
 * @param superior name of the superior organization, may be empty
 * @param reviewer name of the organization that reviews its notifications, may be empty
 * @param revision counts saves, from 1
 */
public record OrganizationSummary(
        String id,
        String name,
        String responsibility,
        String superior,
        String reviewer,
        long revision,
        Instant saved) {}
