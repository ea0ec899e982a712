package org.tongbao.store.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.tongbao.core.store.ChainHead;

/** Goes along all chains and computes each link anew from what its row says. Used by one thread. */
final class ChainWalk {

    private static final String COLUMNS = "SELECT organization, link_position, incident, revision, linked,"
            + " records_hash, document_hash, link_hash FROM chain_link";

    private static final String ALL = COLUMNS + " ORDER BY organization, link_position";

    private static final String LATER =
            COLUMNS + " WHERE organization = ? AND link_position > ? ORDER BY link_position";

    private static final String HEADS = "SELECT organization, origin, began, link_position, link_hash FROM chain_head";

    private static final String HEAD = HEADS + " WHERE organization = ?";

    private static final int ROWS = 500;

    private final Session session;
    private final Steps steps;
    private final Map<String, List<ChainHead>> anchored = new HashMap<>();
    private final ChainBreaks breaks = new ChainBreaks();
    private long links;

    /** Where we are: organization, last position seen and its hash, empty where that cannot be told. */
    private String organization = "";

    private long position;
    private Optional<String> previous = Optional.empty();

    /** @param anchored heads kept outside, to be found on the way */
    ChainWalk(Session session, List<ChainHead> anchored, Steps steps) {
        this.session = session;
        this.steps = steps;
        for (ChainHead head : anchored) {
            this.anchored
                    .computeIfAbsent(head.organization(), key -> new ArrayList<>())
                    .add(head);
        }
    }

    /** Where each chain ends, by organization. */
    static List<ChainHead> heads(Session session) throws SQLException {
        var heads = new ArrayList<ChainHead>();
        try (ResultSet rows = session.prepare(HEADS).executeQuery()) {
            while (rows.next()) {
                heads.add(head(rows));
            }
        }
        // engines sort texts each in its own way
        heads.sort(Comparator.comparing(ChainHead::organization));
        return heads;
    }

    private static ChainHead head(ResultSet row) throws SQLException {
        return new ChainHead(
                row.getString(1), row.getString(2), Micros.instant(row.getLong(3)), row.getLong(4), row.getString(5));
    }

    /** Goes along all of them; returns what is wrong. */
    ChainBreaks run() throws SQLException {
        var headed = new TreeSet<String>();
        heads(session).forEach(head -> headed.add(head.organization()));
        boolean inChain = false;
        PreparedStatement all = session.prepare(ALL);
        // or some engines would read all links into memory first
        all.setFetchSize(ROWS);
        try (ResultSet row = all.executeQuery()) {
            while (row.next()) {
                if (!inChain || !organization.equals(row.getString(1))) {
                    if (inChain) {
                        end();
                    }
                    begin(row.getString(1));
                    headed.remove(organization);
                    inChain = true;
                }
                link(row);
            }
        }
        if (inChain) {
            end();
        }
        // heads whose links are all gone
        for (String name : headed) {
            begin(name);
            end();
        }
        for (String gone : List.copyOf(anchored.keySet())) {
            begin(gone);
            anchorsBeyond();
        }
        return breaks;
    }

    /** Number of links seen. */
    long links() {
        return links;
    }

    private void begin(String name) throws SQLException {
        organization = name;
        position = 0;
        previous = head().map(head -> Link.genesis(name, head.origin(), Micros.of(head.began())));
    }

    private void link(ResultSet row) throws SQLException {
        links++;
        steps.one();
        long at = row.getLong(2);
        var link = new Link(
                organization, at, row.getString(3), row.getLong(4), row.getLong(5), row.getString(6), row.getString(7));
        String hash = row.getString(8);
        if (at != position + 1) {
            breaks.add(StoreFinding.CHAIN_LINK_MISSING, organization, position + 1, ChainBreaks.Subject.NONE, 0);
        } else if (previous.isPresent() && !link.hash(previous.get()).equals(hash)) {
            var subject = new ChainBreaks.Subject(link.id(), "");
            breaks.add(StoreFinding.CHAIN_LINK_DIFFERS, organization, at, subject, link.revision());
        }
        position = at;
        previous = Optional.of(hash);
        for (ChainHead head : anchored.getOrDefault(organization, List.of())) {
            if (head.position() == at && !head.hash().equals(hash)) {
                breaks.add(
                        StoreFinding.CHAIN_ANCHOR_DIFFERS,
                        organization,
                        at,
                        ChainBreaks.Subject.NONE,
                        0,
                        hash,
                        head.hash());
            }
        }
    }

    /** Compares the end of a chain with its head, once others have added no more. */
    private void end() throws SQLException {
        Optional<ChainHead> head = head();
        while (head.isPresent() && head.get().position() > position && later()) {
            head = head();
        }
        if (head.isEmpty()) {
            breaks.add(StoreFinding.CHAIN_HEAD_MISSING, organization, 0, ChainBreaks.Subject.NONE, 0);
        } else if (head.get().position() != position) {
            breaks.add(
                    StoreFinding.CHAIN_HEAD_DIFFERS,
                    organization,
                    position + 1,
                    ChainBreaks.Subject.NONE,
                    0,
                    Long.toString(position),
                    Long.toString(head.get().position()));
        } else if (previous.filter(head.get().hash()::equals).isEmpty()) {
            breaks.add(StoreFinding.CHAIN_HEAD_ALTERED, organization, position, ChainBreaks.Subject.NONE, 0);
        }
        anchorsBeyond();
    }

    private void anchorsBeyond() {
        for (ChainHead each : anchored.getOrDefault(organization, List.of())) {
            if (each.position() > position) {
                breaks.add(
                        StoreFinding.CHAIN_ANCHOR_BEYOND,
                        organization,
                        position + 1,
                        ChainBreaks.Subject.NONE,
                        0,
                        Long.toString(position),
                        Long.toString(each.position()));
            }
        }
        anchored.remove(organization);
    }

    private boolean later() throws SQLException {
        long before = position;
        try (ResultSet row = session.prepare(LATER, organization, position).executeQuery()) {
            while (row.next()) {
                link(row);
            }
        }
        return position > before;
    }

    private Optional<ChainHead> head() throws SQLException {
        try (ResultSet row = session.prepare(HEAD, organization).executeQuery()) {
            return row.next() ? Optional.of(head(row)) : Optional.empty();
        }
    }
}
