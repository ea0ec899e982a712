package org.tongbao.core.store;

import java.time.Instant;
import org.tongbao.model.incident.Incident;

/**
 * An incident as the store holds it.
 *
 * @param incident detached copy for the caller
 * @param revision counts saves, from 1
 * @param saved instant of the last save
 */
public record StoredIncident(Incident incident, long revision, Instant saved) {}
