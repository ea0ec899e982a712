package org.tongbao.core.store;

/**
 * What is held of each line of a long register: the rest is read when it is seen.
 *
 * @param id of the incident
 * @param group the value it is grouped by, e.g. the id of a state or the name of an organization, a level as digits; empty for none
 */
public record RegisterKey(String id, String group) {}
