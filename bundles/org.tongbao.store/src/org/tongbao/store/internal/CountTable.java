package org.tongbao.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tongbao.core.store.IncidentCount;

/**
 * How many incidents of each organization are in each state: rows that each save keeps right, in its own transaction. They are
 * locked in their order, so that nobody waits for one another. Any thread, each with a session of its own.
 */
final class CountTable {

    /** Columns of an incident that tell its place. */
    static final String COLUMNS = "organization, incident_state, drill";

    private static final String PLACE = "SELECT " + COLUMNS + " FROM incident WHERE id = ? AND revision = ?";

    private static final String ADD = "UPDATE incident_count SET incidents = incidents + ?"
            + " WHERE organization = ? AND incident_state = ? AND drill = ?";

    private static final String BEGIN =
            "INSERT INTO incident_count (incidents, organization, incident_state, drill) VALUES (?, ?, ?, ?)";

    private static final String KEPT = "SELECT organization, incident_state, drill, incidents FROM incident_count"
            + " WHERE incidents <> 0 ORDER BY organization, incident_state, drill";

    private static final String ACTUAL = "SELECT organization, incident_state, drill, COUNT(*) FROM incident"
            + " GROUP BY organization, incident_state, drill";

    /** Waits for who is saving at this moment; who saves later waits for this. */
    private static final String LOCK = "UPDATE incident_count SET incidents = incidents";

    private static final String DUPLICATE_KEY = "23505";

    private CountTable() {}

    /**
     * Where an incident is counted.
     *
     * @param organization as a column holds it
     */
    record Place(String organization, String state, boolean drill) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            int byName = organization.compareTo(other.organization);
            int byState = byName != 0 ? byName : state.compareTo(other.state);
            return byState != 0 ? byState : Boolean.compare(drill, other.drill);
        }
    }

    /** Where a revision of an incident is counted now; empty when it is not the stored one. */
    static Optional<Place> of(Session session, String id, long revision) throws SQLException {
        try (ResultSet row = session.prepare(PLACE, id, revision).executeQuery()) {
            return row.next() ? Optional.of(place(row, 1)) : Optional.empty();
        }
    }

    /** The place that three columns tell. */
    static Place place(ResultSet row, int first) throws SQLException {
        return new Place(row.getString(first), row.getString(first + 1), row.getInt(first + 2) != 0);
    }

    /**
     * Counts an incident where it is now.
     *
     * @param from where it was counted until now; empty for a new one
     */
    static void move(Session session, Optional<Place> from, Place to) throws SQLException {
        var changes = new TreeMap<Place, Long>();
        from.ifPresent(place -> changes.merge(place, -1L, Long::sum));
        changes.merge(to, 1L, Long::sum);
        for (var change : changes.entrySet()) {
            if (change.getValue() != 0) {
                add(session, change.getKey(), change.getValue());
            }
        }
    }

    private static void add(Session session, Place place, long more) throws SQLException {
        Object[] values = {more, place.organization(), place.state(), place.drill() ? 1 : 0};
        if (session.prepare(ADD, values).executeUpdate() > 0) {
            return;
        }
        try {
            session.prepare(BEGIN, values).executeUpdate();
        } catch (SQLException e) {
            if (DUPLICATE_KEY.equals(e.getSQLState())) {
                throw new SQLException("another save began this count", Trouble.AGAIN, e);
            }
            throw e;
        }
    }

    /** What is counted, by organization and state; without those of which there are none. */
    static List<IncidentCount> all(Session session) throws SQLException {
        return counts(session, KEPT);
    }

    /** The sum of all. */
    static long total(Session session) throws SQLException {
        return all(session).stream().mapToLong(IncidentCount::incidents).sum();
    }

    private static List<IncidentCount> counts(Session session, String sql) throws SQLException {
        var counts = new ArrayList<IncidentCount>();
        try (ResultSet row = session.prepare(sql).executeQuery()) {
            while (row.next()) {
                counts.add(new IncidentCount(row.getString(1), row.getString(2), row.getInt(3) != 0, row.getLong(4)));
            }
        }
        return counts;
    }

    /** Where the rows do not say what there is: how many more there are than they say, or fewer where it is negative. */
    static Map<Place, Long> wrong(Session session) throws SQLException {
        if (difference(session).isEmpty()) {
            return Map.of();
        }
        // or somebody has saved between the two looks
        session.prepare(LOCK).executeUpdate();
        return difference(session);
    }

    private static Map<Place, Long> difference(Session session) throws SQLException {
        var wrong = new HashMap<Place, Long>();
        counts(session, ACTUAL).forEach(each -> wrong.merge(place(each), each.incidents(), Long::sum));
        all(session).forEach(each -> wrong.merge(place(each), -each.incidents(), Long::sum));
        wrong.values().removeIf(difference -> difference == 0);
        return wrong;
    }

    private static Place place(IncidentCount count) {
        return new Place(count.organization(), count.state(), count.drill());
    }

    /**
     * Corrects the rows.
     *
     * @return false when there was nothing to correct
     */
    static boolean recount(Session session) throws SQLException {
        var wrong = new TreeMap<>(wrong(session));
        for (var each : wrong.entrySet()) {
            add(session, each.getKey(), each.getValue());
        }
        return !wrong.isEmpty();
    }
}
