package org.tongbao.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tongbao.core.store.IncidentLink;
import org.tongbao.core.store.IncidentQuery;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.core.store.RegisterFilter;
import org.tongbao.model.finding.Result;

/** Reads the register. Any thread, each with a session of its own. */
final class IncidentReader {

    private static final String SUMMARY = "SELECT id, case_number, title, category, organization, effective_level,"
            + " incident_state, awareness, next_due, next_clock, drill, revision, saved, pack FROM incident";

    /** Lines that are read by one statement. */
    private static final int TOGETHER = 50;

    private static final String LINES =
            SUMMARY + " WHERE id IN (" + String.join(", ", Collections.nCopies(TOGETHER, "?")) + ")";

    private static final String CONTAINED = "(LOWER(case_number) LIKE ? ESCAPE '!' OR LOWER(title) LIKE ? ESCAPE '!'"
            + " OR LOWER(organization) LIKE ? ESCAPE '!')";

    private static final String LINKS = SUMMARY.replace(" FROM incident", ", link_type FROM incident")
            + " JOIN incident_link ON incident_link.incident = incident.id WHERE incident_link.other = ?"
            + " ORDER BY case_number, id";

    /** Those without an awareness come first, as they have nothing yet: so the index gives the order. */
    private static final String ORDER = " ORDER BY awareness DESC, id FETCH FIRST ? ROWS ONLY";

    /** Lines of the register. */
    Result<List<IncidentSummary>> list(Session session, IncidentQuery query) throws SQLException {
        var where = new Where(new RegisterFilter(
                query.state(),
                query.organization(),
                query.level(),
                Optional.empty(),
                Optional.empty(),
                query.overdueAt()));
        query.text().ifPresent(text -> where.add(CONTAINED, Collections.nCopies(3, contained(text))));
        var lines = new ArrayList<IncidentSummary>();
        try (ResultSet rows = session.prepare(SUMMARY + where.text() + ORDER, where.values(query.limit()))
                .executeQuery()) {
            while (rows.next()) {
                lines.add(summary(rows));
            }
        }
        return Result.of(List.copyOf(lines));
    }

    /** The lines of these incidents, in this order. */
    static Result<List<IncidentSummary>> lines(Session session, List<String> ids) throws SQLException {
        Map<String, IncidentSummary> found = new HashMap<>();
        for (int from = 0; from < ids.size(); from += TOGETHER) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + TOGETHER));
            var wanted = new ArrayList<>(some);
            // one statement for whatever number of them
            wanted.addAll(Collections.nCopies(TOGETHER - some.size(), some.get(0)));
            try (ResultSet rows = session.prepare(LINES, wanted.toArray()).executeQuery()) {
                while (rows.next()) {
                    IncidentSummary line = summary(rows);
                    found.put(line.id(), line);
                }
            }
        }
        return Result.of(ids.stream().map(found::get).filter(Objects::nonNull).toList());
    }

    /** The incidents that name this one. */
    Result<List<IncidentLink>> linksTo(Session session, String id) throws SQLException {
        var links = new ArrayList<IncidentLink>();
        try (ResultSet rows = session.prepare(LINKS, id).executeQuery()) {
            while (rows.next()) {
                links.add(new IncidentLink(rows.getString(15), summary(rows)));
            }
        }
        return Result.of(List.copyOf(links));
    }

    private static String contained(String text) {
        String escaped = text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return "%" + escaped.toLowerCase(Locale.ROOT) + "%";
    }

    private static IncidentSummary summary(ResultSet row) throws SQLException {
        int level = row.getInt(6);
        Optional<Integer> effective = row.wasNull() ? Optional.empty() : Optional.of(level);
        return new IncidentSummary(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                effective,
                row.getString(14),
                row.getString(7),
                number(row, 8).map(Micros::instant),
                number(row, 9).map(Micros::instant),
                Optional.ofNullable(row.getString(10)),
                row.getInt(11) != 0,
                row.getLong(12),
                Micros.instant(row.getLong(13)));
    }

    private static Optional<Long> number(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }
}
