package org.tongbao.core.draft;

import java.time.Instant;
import org.tongbao.model.incident.Incident;

/**
 * Work that was not saved to the store.
 *
 * @param incident as it was when last written to the journal, detached
 * @param revision of the stored incident the work is based on; 0 when it was never saved
 * @param written when it was written to the journal
 */
public record Draft(Incident incident, long revision, Instant written) {}
