package org.tongbao.core.board;

import java.time.Instant;

/**
 * An incident on the board: what names it, and its open clocks.
 *
 * @param id of the incident
 * @param number may be empty
 * @param title name of the incident at the last save, see {@link org.tongbao.core.incident.Titles}
 * @param organization concerned
 * @param drill true inside an exercise
 * @param revision they were derived from
 * @param open its open clocks
 */
public record BoardLine(
        String id, String number, String title, String organization, boolean drill, long revision, OpenClocks open) {

    /**
     * True when the clocks kept are not to be relied on at an instant and have to be derived anew.
     *
     * @param basis what the incident's pack would derive by now
     */
    public boolean stale(Instant now, String basis) {
        return !basis.equals(open.basis())
                || open.changes().filter(change -> !now.isBefore(change)).isPresent();
    }
}
