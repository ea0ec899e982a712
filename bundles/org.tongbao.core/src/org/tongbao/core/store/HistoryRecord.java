package org.tongbao.core.store;

import java.time.Instant;

/**
 * One append-only record: who changed what, from, to, when, why.
 *
 * @param sequence position in the incident's history, from 1
 * @param revision save it belongs to
 * @param subject what changed, e.g. {@code answers/F2-04}, {@code events/UUID}, {@code number}
 * @param action add, change, remove
 * @param from canonical JSON of the value before, answers in the shape of the exchange format; empty when added
 * @param to the same after; empty when removed
 * @param reason why, empty when none was asked
 */
public record HistoryRecord(
        long sequence,
        long revision,
        Instant at,
        String author,
        String action,
        String subject,
        String from,
        String to,
        String reason) {}
