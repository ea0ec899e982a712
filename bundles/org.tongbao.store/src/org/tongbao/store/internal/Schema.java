package org.tongbao.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/**
 * The tables and how they came to be: numbered steps {@code schema-N.sql}, and {@code schema-N-derby.sql} or {@code
 * schema-N-postgresql.sql} for what engines say differently. What a released step makes never changes. Each database
 * remembers the steps it has had.
 */
final class Schema {

    /** Number of the newest step. */
    static final int NEWEST = 11;

    /** Number of the step that chains the history there is. */
    private static final int CHAINED = 7;

    /** Number of the step that gives the index of the database its key. */
    private static final int KEYED = 8;

    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*--.*$");
    private static final Pattern END_OF_STATEMENT = Pattern.compile(";\\s*(\\n|$)");

    private Schema() {}

    /** Makes all tables in an empty database. */
    static Result<Integer> create(Session session, Instant now, Dialect dialect) throws SQLException {
        try (var table = session.connection().createStatement()) {
            table.execute(
                    "CREATE TABLE schema_version (version INTEGER NOT NULL PRIMARY KEY, applied BIGINT NOT NULL)");
        }
        return apply(session, 0, now, dialect, new NullProgressMonitor());
    }

    /**
     * Brings an existing database to the newest schema.
     *
     * @param monitor told how far it has come; nothing is begun where the schema is the newest
     * @return the version; refused when a newer program made it or it is no database of ours
     */
    static Result<Integer> upgrade(Session session, Instant now, Database database, IProgressMonitor monitor)
            throws SQLException {
        Optional<Integer> version = version(session);
        if (version.isEmpty()) {
            return Result.refused(database.trouble().damaged("schema_version"));
        }
        if (version.get() > NEWEST) {
            return Result.refused(
                    Finding.error(StoreFinding.DATABASE_NEWER, "", database.place(), version.get(), NEWEST));
        }
        return apply(session, version.get(), now, database.dialect(), monitor);
    }

    /** Names of the tables in the schema we work in, in lower case. */
    static Set<String> tables(Session session) throws SQLException {
        var connection = session.connection();
        var names = new HashSet<String>();
        try (ResultSet tables =
                connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                // upper case is what engines with unquoted names store, lower case what PostgreSQL does
                names.add(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    /** Version of a database, empty when it has never had one. */
    static Optional<Integer> version(Session session) throws SQLException {
        if (!tables(session).contains("schema_version")) {
            return Optional.empty();
        }
        try (ResultSet rows =
                session.prepare("SELECT MAX(version) FROM schema_version").executeQuery()) {
            rows.next();
            int version = rows.getInt(1);
            return rows.wasNull() ? Optional.empty() : Optional.of(version);
        }
    }

    private static Result<Integer> apply(
            Session session, int version, Instant now, Dialect dialect, IProgressMonitor monitor) throws SQLException {
        if (version == NEWEST) {
            return Result.of(NEWEST);
        }
        var steps = new Steps(monitor);
        steps.begin(NEWEST - version + (version > 0 && version < CHAINED ? ChainUpgrade.count(session) : 0));
        for (int step = version + 1; step <= NEWEST; step++) {
            for (String statement : statements(step, dialect)) {
                try (var each = session.connection().createStatement()) {
                    each.execute(statement);
                }
            }
            if (step == CHAINED) {
                ChainUpgrade.run(session, now, steps);
            }
            if (step == KEYED) {
                KeyTable.make(session);
            }
            session.prepare("INSERT INTO schema_version (version, applied) VALUES (?, ?)", step, Micros.of(now))
                    .executeUpdate();
            steps.one();
        }
        steps.end();
        return Result.of(NEWEST);
    }

    /** Those of all engines, then those of this one alone, where it has any. */
    private static List<String> statements(int step, Dialect dialect) {
        String name = "schema-" + step;
        String common =
                script(name + ".sql").orElseThrow(() -> new IllegalStateException(name + " is missing in the bundle"));
        String own = script(name + "-" + dialect.id() + ".sql").orElse("");
        var statements = new ArrayList<String>();
        for (String part :
                END_OF_STATEMENT.split(COMMENT.matcher(common + "\n" + own).replaceAll(""))) {
            if (!part.isBlank()) {
                statements.add(dialect.types(part.strip()));
            }
        }
        return statements;
    }

    private static Optional<String> script(String name) {
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(name + " cannot be read", e);
        }
    }
}
