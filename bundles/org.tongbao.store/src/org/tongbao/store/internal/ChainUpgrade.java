package org.tongbao.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.json.Json;
import org.tongbao.core.store.HistoryRecord;

/**
 * Chains the history that was saved before there were chains. That proves nothing about the time before, so that each chain
 * says it began with an upgrade, and the links say when they were made. The facts after each revision are those that the history tells:
 * a document that does not agree is found by the next verification.
 */
final class ChainUpgrade {

    private final Session session;
    private final Steps steps;
    private final long now;
    private final Map<String, Head> heads = new HashMap<>();

    private record Head(long position, String hash) {}

    private ChainUpgrade(Session session, Instant now, Steps steps) {
        this.session = session;
        this.steps = steps;
        this.now = Micros.of(now);
    }

    /**
     * Chains all there is, by id and revision.
     *
     * @param steps told of each incident and organization
     */
    static void run(Session session, Instant now, Steps steps) throws SQLException {
        new ChainUpgrade(session, now, steps).run();
    }

    /** How many incidents and organizations there are to chain. */
    static long count(Session session) throws SQLException {
        try (ResultSet row =
                session.prepare("SELECT COUNT(DISTINCT incident) FROM history").executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run() throws SQLException {
        Set<String> organizations = new HashSet<>(ids("SELECT id FROM organization"));
        for (String id : new TreeSet<>(ids("SELECT DISTINCT incident FROM history"))) {
            chain(id, organizations.contains(id) ? "name" : "organization");
            steps.one();
        }
        for (var head : heads.entrySet()) {
            ChainTable.begin(
                    session,
                    head.getKey(),
                    ChainTable.FROM_UPGRADE,
                    now,
                    head.getValue().position(),
                    head.getValue().hash());
        }
    }

    private List<String> ids(String sql) throws SQLException {
        var ids = new ArrayList<String>();
        try (ResultSet rows = session.prepare(sql).executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    /**
     * Chains the revisions of one incident or organization.
     *
     * @param named subject whose value is the name of the organization
     */
    private void chain(String id, String named) throws SQLException {
        var replay = new Replay();
        for (var revision : Revision.of(HistoryTable.read(session, id).get())) {
            for (HistoryRecord record : revision.records()) {
                replay.apply(record.subject(), record.to());
            }
            String organization = Link.chain(Json.text(replay.fact(named)).orElse(""));
            String document = Link.document(replay.facts());
            append(new Link(organization, 0, id, revision.number(), now, revision.hash(id), document));
        }
    }

    private void append(Link link) throws SQLException {
        String organization = link.organization();
        @Nullable Head known = heads.get(organization);
        Head head = known != null ? known : new Head(0, Link.genesis(organization, ChainTable.FROM_UPGRADE, now));
        Link next = link.at(head.position() + 1);
        String hash = next.hash(head.hash());
        ChainTable.insert(session, next, hash);
        heads.put(organization, new Head(next.position(), hash));
    }
}
