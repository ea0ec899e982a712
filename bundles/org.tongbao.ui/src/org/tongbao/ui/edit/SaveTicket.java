package org.tongbao.ui.edit;

import org.tongbao.model.incident.Incident;

/**
 * A save under way.
 *
 * @param snapshot detached copy of the incident for the store; nobody changes it
 * @param position how many commands are in the copy
 */
public record SaveTicket(Incident snapshot, long position) {}
