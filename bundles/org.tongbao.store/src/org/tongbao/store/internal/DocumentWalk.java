package org.tongbao.store.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongbao.core.store.HistoryRecord;

/** Goes through all incidents and organizations that are in a chain, and finds those that are in none. Used by one thread. */
final class DocumentWalk {

    private static final String COLUMNS = "SELECT organization, link_position, incident, revision, linked,"
            + " records_hash, document_hash FROM chain_link";

    private static final String ALL = COLUMNS + " ORDER BY incident, revision";

    private static final String ONE = COLUMNS + " WHERE incident = ? ORDER BY revision";

    private static final String UNLINKED = "SELECT DISTINCT incident, revision FROM history WHERE NOT EXISTS"
            + " (SELECT 1 FROM chain_link WHERE chain_link.incident = history.incident)";

    private static final String RECORDS = "SELECT COUNT(*) FROM history";

    private static final int ROWS = 500;

    /** Others may save in the middle of a look; what is wrong stays wrong. */
    private static final int LOOKS = 4;

    private final Session session;
    private final Steps steps;
    private final List<SnapshotTable<?>> tables;
    private final ChainBreaks breaks = new ChainBreaks();
    private long records;
    private long documents;
    private long unread;
    private long inherited;

    DocumentWalk(Session session, List<SnapshotTable<?>> tables, Steps steps) {
        this.session = session;
        this.steps = steps;
        this.tables = tables;
    }

    /** Goes through all of them; returns what is wrong. */
    ChainBreaks run() throws SQLException {
        PreparedStatement all = session.prepare(ALL);
        // or some engines would read all links into memory first
        all.setFetchSize(ROWS);
        try (ResultSet row = all.executeQuery()) {
            var links = new ArrayList<Link>();
            while (row.next()) {
                Link link = link(row);
                steps.one();
                if (!links.isEmpty() && !links.get(0).id().equals(link.id())) {
                    check(links);
                    links.clear();
                }
                links.add(link);
            }
            if (!links.isEmpty()) {
                check(links);
            }
        }
        unlinked();
        return breaks;
    }

    /** Records compared. */
    long records() {
        return records;
    }

    /** Documents compared. */
    long documents() {
        return documents;
    }

    /** Documents of a newer program, which could not be compared. */
    long unread() {
        return unread;
    }

    /** Links made at an upgrade. */
    long inherited() {
        return inherited;
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getString(1),
                row.getLong(2),
                row.getString(3),
                row.getLong(4),
                row.getLong(5),
                row.getString(6),
                row.getString(7));
    }

    private void check(List<Link> seen) throws SQLException {
        String id = seen.get(0).id();
        List<Link> links = seen;
        for (int look = 1; ; look++) {
            Optional<RevisionCheck.Saved> saved = saved(id);
            List<HistoryRecord> history = HistoryTable.read(session, id).get();
            var check = new RevisionCheck(id, links, history, saved);
            ChainBreaks found = check.run();
            if (found.none() || look == LOOKS) {
                records += history.size();
                documents += saved.isPresent() ? 1 : 0;
                unread += saved.filter(RevisionCheck.Saved::newer).isPresent() ? 1 : 0;
                inherited += check.inherited();
                breaks.addAll(found);
                return;
            }
            links = links(id);
        }
    }

    private List<Link> links(String id) throws SQLException {
        var links = new ArrayList<Link>();
        try (ResultSet row = session.prepare(ONE, id).executeQuery()) {
            while (row.next()) {
                links.add(link(row));
            }
        }
        return links;
    }

    private Optional<RevisionCheck.Saved> saved(String id) throws SQLException {
        for (SnapshotTable<?> table : tables) {
            Optional<RevisionCheck.Saved> saved = table.saved(session, id);
            if (saved.isPresent()) {
                return saved;
            }
        }
        return Optional.empty();
    }

    private void unlinked() throws SQLException {
        for (SnapshotTable<?> table : tables) {
            table.unlinked(session, breaks);
        }
        if (recorded(session) == records) {
            return;
        }
        try (ResultSet row = session.prepare(UNLINKED).executeQuery()) {
            while (row.next()) {
                var subject = new ChainBreaks.Subject(row.getString(1), "");
                breaks.add(StoreFinding.CHAIN_REVISION_UNLINKED, "", 0, subject, row.getLong(2));
            }
        }
    }

    /** How many records the history has. */
    static long recorded(Session session) throws SQLException {
        try (ResultSet row = session.prepare(RECORDS).executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
