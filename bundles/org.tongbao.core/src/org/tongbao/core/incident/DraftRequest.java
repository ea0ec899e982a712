package org.tongbao.core.incident;

import java.time.Instant;

/**
 * What a new incident starts from.
 *
 * @param category id of the category
 * @param organization name of the organization where it happened, may be empty
 * @param awareness instant of awareness, starts the clocks
 * @param by who records it
 * @param drill true inside an exercise
 */
public record DraftRequest(String category, String organization, Instant awareness, String by, boolean drill) {}
