package org.tongbao.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.tongbao.model.finding.Result;
import org.tongbao.store.internal.served.EngineOwner;

/**
 * What accounts may do in a served database: what users of the store do, but neither alter nor remove anything in the history, nor make
 * tables or routines. The engine lets who owns a schema make routines that run any code of its process, and gives everybody a schema of his own,
 * unless it is there already and another's. All of this stays in the database and holds whenever somebody else than its owner
 * is connected.
 */
final class ServerRights {

    private static final String ASKED =
            "VALUES SYSCS_UTIL.SYSCS_GET_DATABASE_PROPERTY('derby.database.sqlAuthorization')";
    private static final String ASK =
            "CALL SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY('derby.database.sqlAuthorization', 'true')";
    private static final String SCHEMA = "SELECT 1 FROM SYS.SYSSCHEMAS WHERE SCHEMANAME = ?";

    private static final String READ = "SELECT";
    private static final String ADD = "SELECT, INSERT";
    private static final String ALL = "SELECT, INSERT, UPDATE, DELETE";

    /** Tables that are not everybody's to change. */
    private static final Map<String, String> LIMITED = Map.of(
            "history", ADD,
            "chain_link", ADD,
            "attachment", ADD,
            "attachment_part", ADD,
            "account_history", ADD,
            "index_key", READ,
            "schema_version", READ,
            "history_guard", READ);

    private ServerRights() {}

    /**
     * From the database's next start on the engine asks for rights.
     *
     * @return true when it does so already
     */
    static Result<Boolean> ask(Session session) throws SQLException {
        try (ResultSet asked = session.prepare(ASKED).executeQuery()) {
            if (asked.next() && Boolean.parseBoolean(asked.getString(1))) {
                return Result.of(true);
            }
        }
        session.prepare(ASK).execute();
        return Result.of(false);
    }

    /** Gives accounts their rights, in a database that asks for them. */
    static Result<Boolean> grant(Session session, Collection<String> accounts) throws SQLException {
        for (String table : Schema.tables(session)) {
            String rights = LIMITED.getOrDefault(table, ALL);
            session.prepare("GRANT " + rights + " ON " + table + " TO PUBLIC").execute();
        }
        for (String account : accounts) {
            String name = account.toUpperCase(Locale.ROOT);
            try (ResultSet there = session.prepare(SCHEMA, name).executeQuery()) {
                if (!there.next()) {
                    session.prepare("CREATE SCHEMA \"" + name + "\" AUTHORIZATION " + EngineOwner.NAME)
                            .execute();
                }
            }
        }
        return Result.of(true);
    }
}
