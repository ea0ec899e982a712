package org.tongbao.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import org.tongbao.core.incident.CaseNumbers;
import org.tongbao.core.json.Json;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.model.incident.Incident;

/**
 * Gives each incident its number within the transaction of its first save: the row of its organization and year is
 * locked until that commits, so that no two saves get the same number, and one that fails gives its number back.
 */
final class CaseNumbering {

    private static final String ADVANCE = "UPDATE case_numbering SET last_number = last_number + 1"
            + " WHERE organization = ? AND roc_year = ? AND drill = ?";

    private static final String CURRENT =
            "SELECT called, last_number FROM case_numbering WHERE organization = ? AND roc_year = ? AND drill = ?";

    private static final String BEGIN =
            "INSERT INTO case_numbering (organization, roc_year, drill, called, last_number)"
                    + " VALUES (?, ?, ?, ?, 1)";

    private static final String CALLED = "SELECT 1 FROM case_numbering WHERE roc_year = ? AND drill = ? AND called = ?";

    private static final String OWN = "SELECT case_number FROM incident WHERE id = ?";

    private static final String TAKEN = "SELECT 1 FROM incident WHERE case_number = ?";

    /** Subject of the number among the facts. */
    private static final String NUMBER = "number";

    private static final String DUPLICATE_KEY = "23505";

    private CaseNumbering() {}

    /**
     * Sees to it that a copy that is about to be saved has the number it was given once, or a new one.
     *
     * @param copy changed
     * @return the number; refused when the copy has another one than was stored
     */
    static Result<String> apply(Session session, Incident copy, Facts stored, Instant now) throws SQLException {
        String wanted = Objects.requireNonNullElse(copy.getNumber(), "").strip();
        Optional<String> given = stored.get(NUMBER).map(Fact::text);
        if (given.isPresent()
                && !wanted.isEmpty()
                && !replaces(wanted, given.get())
                && !CanonicalText.of(copy.getNumber()).equals(given.get())) {
            return Result.refused(Finding.error(StoreFinding.NUMBER_FIXED, NUMBER, own(session, copy.getId())));
        }
        if (wanted.isEmpty()) {
            copy.setNumber(given.isPresent() ? own(session, copy.getId()) : next(session, copy, now));
        }
        return Result.of(copy.getNumber());
    }

    /** True when a snapshot has the number it was given once. */
    static boolean given(Incident snapshot, Facts stored) {
        String wanted = Objects.requireNonNullElse(snapshot.getNumber(), "");
        return !wanted.isBlank()
                && stored.get(NUMBER)
                        .filter(fact -> fact.text().equals(CanonicalText.of(wanted)))
                        .isPresent();
    }

    /** True when a provisional number gives way to a final one, in the copy of a database that gave it. */
    private static boolean replaces(String wanted, String given) {
        return CaseNumbers.provisional(wanted).isEmpty()
                && Json.text(given)
                        .filter(text -> CaseNumbers.provisional(text).isPresent())
                        .isPresent();
    }

    private static String own(Session session, String id) throws SQLException {
        try (ResultSet rows = session.prepare(OWN, id).executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String next(Session session, Incident incident, Instant now) throws SQLException {
        String organization = Column.fit(incident.getOrganization(), Column.NAME);
        int year = CaseNumbers.year(incident, now);
        int drill = incident.isDrill() ? 1 : 0;
        while (true) {
            if (session.prepare(ADVANCE, organization, year, drill).executeUpdate() == 0) {
                begin(session, organization, year, drill);
            }
            String number = current(session, organization, year, drill);
            // a number that came with an incident of elsewhere is passed over, not given twice
            if (!found(session, TAKEN, number)) {
                return number;
            }
        }
    }

    private static void begin(Session session, String organization, int year, int drill) throws SQLException {
        Iterator<String> names = CaseNumbers.names(organization).iterator();
        String name = names.next();
        while (found(session, CALLED, year, drill, name)) {
            name = names.next();
        }
        try {
            session.prepare(BEGIN, organization, year, drill, name).executeUpdate();
        } catch (SQLException e) {
            if (DUPLICATE_KEY.equals(e.getSQLState())) {
                throw new SQLException("another save began this numbering", Trouble.AGAIN, e);
            }
            throw e;
        }
    }

    private static String current(Session session, String organization, int year, int drill) throws SQLException {
        try (ResultSet rows =
                session.prepare(CURRENT, organization, year, drill).executeQuery()) {
            rows.next();
            return CaseNumbers.number(year, rows.getString(1), drill == 1, rows.getLong(2));
        }
    }

    private static boolean found(Session session, String sql, Object... parameters) throws SQLException {
        try (ResultSet rows = session.prepare(sql, parameters).executeQuery()) {
            return rows.next();
        }
    }
}
