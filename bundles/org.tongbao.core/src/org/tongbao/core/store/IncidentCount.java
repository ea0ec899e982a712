package org.tongbao.core.store;

/**
 * How many incidents of an organization are in a state.
 *
 * @param organization name, may be empty
 * @param state id of a state, see {@link IncidentSummary}
 * @param drill true when it counts exercises
 * @param incidents how many, at least 1
 */
public record IncidentCount(String organization, String state, boolean drill, long incidents) {}
