package org.tongbao.core.store;

/**
 * That another incident names this one.
 *
 * @param type of the event that stands for it: {@code related-to} or {@code duplicate-of}
 * @param from the incident that names this one
 */
public record IncidentLink(String type, IncidentSummary from) {}
