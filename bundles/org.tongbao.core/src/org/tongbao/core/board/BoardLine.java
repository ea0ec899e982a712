package org.tongbao.core.board;

import java.time.Instant;

/**
 * An incident or an organization on the board: what names it, and its open clocks.
 *
 * @param kind what it is
 * @param id of the incident or organization
 * @param number of the incident, may be empty; empty for an organization
 * @param title name of the incident at the last save, see {@link org.tongbao.core.incident.Titles}; or the organization's
 * @param organization concerned
 * @param drill true inside an exercise
 * @param revision they were derived from
 * @param open its open clocks
 */
public record BoardLine(
        Kind kind,
        String id,
        String number,
        String title,
        String organization,
        boolean drill,
        long revision,
        OpenClocks open) {

    /** What a line is of. */
    public enum Kind {
        /** An incident. */
        INCIDENT("incident"),
        /** An organization: its own duties. */
        ORGANIZATION("organization");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** Name in the store. */
        public String id() {
            return id;
        }

        /** The kind of a name; an incident for one that is not known. */
        public static Kind of(String id) {
            return id.equals(ORGANIZATION.id) ? ORGANIZATION : INCIDENT;
        }
    }

    /** The same with other open clocks. */
    public BoardLine with(OpenClocks other) {
        return new BoardLine(kind, id, number, title, organization, drill, revision, other);
    }

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
