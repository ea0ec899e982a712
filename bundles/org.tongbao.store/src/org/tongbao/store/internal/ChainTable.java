package org.tongbao.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Chains what each save recorded, one chain for each organization. A document that goes over to another organization goes on
 * in that one's chain; which revision is in which chain is told by the links. The row of the head is locked until the save commits
 * and is the last that a save locks, so that nobody waits for one another. Any thread, each with a session of its own.
 */
final class ChainTable {

    /** Of a chain whose first link is that of a save. */
    static final String FROM_SAVE = "save";

    /** Of a chain whose first links were made at the upgrade, for what was saved before there were chains. */
    static final String FROM_UPGRADE = "upgrade";

    private static final String ADVANCE = "UPDATE chain_head SET link_position = ?, link_hash = ?"
            + " WHERE organization = ? AND link_position = ? AND link_hash = ?";

    /** Waits for whoever is adding a link at this moment. */
    private static final String LOCK = "UPDATE chain_head SET origin = origin WHERE organization = ?";

    private static final String HEAD = "SELECT link_position, link_hash FROM chain_head WHERE organization = ?";

    private static final String BEGIN = "INSERT INTO chain_head (organization, origin, began, link_position, link_hash)"
            + " VALUES (?, ?, ?, ?, ?)";

    private static final String APPEND = "INSERT INTO chain_link (organization, link_position, incident, revision,"
            + " linked, records_hash, document_hash, link_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String DUPLICATE_KEY = "23505";

    /** Tells {@link Sessions} to begin again. */
    private static final String AGAIN = "40001";

    /** More than there are organizations in any one database of ours; beyond that it begins anew. */
    private static final int MOST = 20_000;

    /** The heads as this program left them; one that is not so any more is noticed by the update, which names it. */
    private final Map<String, Head> heads = new ConcurrentHashMap<>();

    /**
     * Where a chain ends.
     *
     * @param position of its last link, 0 for none
     * @param hash of its last link, or what it begins with
     */
    private record Head(long position, String hash) {}

    /**
     * Adds a link where its chain ends now.
     *
     * @param link its position does not matter
     */
    void append(Session session, Link link) throws SQLException {
        String organization = link.organization();
        @Nullable Head known = heads.get(organization);
        if (known != null && append(session, link, known)) {
            return;
        }
        if (!append(session, link, lock(session, link))) {
            throw new SQLException("the head of a chain changed under its lock", AGAIN);
        }
    }

    private boolean append(Session session, Link link, Head head) throws SQLException {
        Link next = link.at(head.position() + 1);
        String hash = next.hash(head.hash());
        int advanced = session.prepare(
                        ADVANCE, next.position(), hash, next.organization(), head.position(), head.hash())
                .executeUpdate();
        if (advanced == 0) {
            return false;
        }
        insert(session, next, hash);
        if (heads.size() >= MOST) {
            heads.clear();
        }
        heads.put(next.organization(), new Head(next.position(), hash));
        return true;
    }

    /** Writes the row of a link. */
    static void insert(Session session, Link link, String hash) throws SQLException {
        session.prepare(
                        APPEND,
                        link.organization(),
                        link.position(),
                        link.id(),
                        link.revision(),
                        link.linked(),
                        link.records(),
                        link.document(),
                        hash)
                .executeUpdate();
    }

    /** The head of the link's chain, which is begun when there is none; nobody else changes it until this commits. */
    private static Head lock(Session session, Link link) throws SQLException {
        String organization = link.organization();
        if (session.prepare(LOCK, organization).executeUpdate() == 0) {
            String genesis = Link.genesis(organization, FROM_SAVE, link.linked());
            try {
                begin(session, organization, FROM_SAVE, link.linked(), 0, genesis);
            } catch (SQLException e) {
                if (DUPLICATE_KEY.equals(e.getSQLState())) {
                    throw new SQLException("another save began this chain", AGAIN, e);
                }
                throw e;
            }
        }
        try (ResultSet rows = session.prepare(HEAD, organization).executeQuery()) {
            rows.next();
            return new Head(rows.getLong(1), rows.getString(2));
        }
    }

    /** Writes the row of a head. */
    static void begin(Session session, String organization, String origin, long began, long position, String hash)
            throws SQLException {
        session.prepare(BEGIN, organization, origin, began, position, hash).executeUpdate();
    }
}
