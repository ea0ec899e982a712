package org.tongbao.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.store.ChainHead;
import org.tongbao.core.store.IncidentFeed;
import org.tongbao.core.store.IndexKey;
import org.tongbao.core.store.StoredIncident;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;

/** What an index is made from, of an open database: the links of the chains tell what was saved. Any thread but the UI thread. */
final class JdbcIncidentFeed implements IncidentFeed {

    private static final String PAGE =
            "SELECT id, revision, saved, document FROM incident WHERE id > ?" + " ORDER BY id FETCH FIRST ? ROWS ONLY";

    /** Rows that are read by one statement. */
    private static final int TOGETHER = 50;

    private static final String THESE = "SELECT id, revision, saved, document FROM incident WHERE id IN ("
            + String.join(", ", Collections.nCopies(TOGETHER, "?")) + ")";

    private static final String LINK = "SELECT link_hash FROM chain_link WHERE organization = ? AND link_position = ?";

    private static final String NEWS = "SELECT incident FROM chain_link"
            + " WHERE organization = ? AND link_position > ? AND link_position <= ? ORDER BY link_position";

    private final Sessions sessions;
    private final Documents<Incident> documents = new Documents<>(Incident.class);

    JdbcIncidentFeed(Sessions sessions) {
        this.sessions = sessions;
    }

    private record Row(String id, long revision, Instant saved, byte[] document) {}

    @Override
    public Result<IndexKey> key() {
        return sessions.transact(session -> Result.of(KeyTable.read(session)));
    }

    @Override
    public Result<Page> after(String id, int limit) {
        Objects.requireNonNull(id, "IncidentFeed::id");
        // documents are read outside of the transaction, which so is short
        return sessions.transact(session -> rows(session, id, limit)).map(rows -> page(rows, limit));
    }

    @Override
    public Result<Page> these(List<String> ids) {
        Objects.requireNonNull(ids, "IncidentFeed::ids");
        return sessions.transact(session -> rows(session, ids)).map(rows -> page(rows, Integer.MAX_VALUE));
    }

    private static Result<List<Row>> rows(Session session, String id, int limit) throws SQLException {
        var found = new ArrayList<Row>();
        read(session, PAGE, List.of(id, limit), found);
        return Result.of(found);
    }

    private static Result<List<Row>> rows(Session session, List<String> ids) throws SQLException {
        var found = new ArrayList<Row>();
        for (int from = 0; from < ids.size(); from += TOGETHER) {
            var some = new ArrayList<Object>(ids.subList(from, Math.min(ids.size(), from + TOGETHER)));
            some.addAll(Collections.nCopies(TOGETHER - some.size(), some.get(0)));
            read(session, THESE, some, found);
        }
        return Result.of(found);
    }

    private static void read(Session session, String sql, List<Object> values, List<Row> found) throws SQLException {
        try (ResultSet rows = session.prepare(sql, values.toArray()).executeQuery()) {
            while (rows.next()) {
                found.add(
                        new Row(rows.getString(1), rows.getLong(2), Micros.instant(rows.getLong(3)), rows.getBytes(4)));
            }
        }
    }

    private Page page(List<Row> rows, int limit) {
        var incidents = new ArrayList<StoredIncident>();
        var damaged = new ArrayList<String>();
        for (Row row : rows) {
            try {
                Incident incident = documents.decode(row.document()).root();
                incidents.add(new StoredIncident(incident, row.revision(), row.saved()));
            } catch (Documents.DamagedException e) {
                damaged.add(row.id());
            }
        }
        Optional<String> next = rows.size() < limit
                ? Optional.empty()
                : Optional.of(rows.get(rows.size() - 1).id());
        return new Page(incidents, damaged, next);
    }

    @Override
    public Result<Optional<Changes>> since(List<ChainHead> seen) {
        Objects.requireNonNull(seen, "IncidentFeed::seen");
        return sessions.transact(session -> Result.of(changes(session, seen)));
    }

    private static Optional<Changes> changes(Session session, List<ChainHead> seen) throws SQLException {
        List<ChainHead> heads = ChainWalk.heads(session);
        Map<String, ChainHead> before = new HashMap<>();
        seen.forEach(head -> before.put(head.organization(), head));
        Set<String> ids = new LinkedHashSet<>();
        for (ChainHead head : heads) {
            @Nullable ChainHead last = before.remove(head.organization());
            if (head.equals(last)) {
                continue;
            }
            if (last != null && !linked(session, last)) {
                return Optional.empty();
            }
            long from = last == null ? 0 : last.position();
            try (ResultSet rows = session.prepare(NEWS, head.organization(), from, head.position())
                    .executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
        }
        return before.isEmpty() ? Optional.of(new Changes(heads, List.copyOf(ids))) : Optional.empty();
    }

    private static boolean linked(Session session, ChainHead head) throws SQLException {
        try (ResultSet row =
                session.prepare(LINK, head.organization(), head.position()).executeQuery()) {
            return row.next() && row.getString(1).equals(head.hash());
        }
    }
}
