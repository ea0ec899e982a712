package org.tongbao.store.internal;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import org.tongbao.core.store.IndexKey;

/** The one row with the identity of the database and the key of its index. */
final class KeyTable {

    private static final String INSERT = "INSERT INTO index_key (database_id, secret) VALUES (?, ?)";

    private static final String SELECT = "SELECT database_id, secret FROM index_key";

    private static final int BYTES = 32;

    private KeyTable() {}

    /** Makes both, at random. */
    static void make(Session session) throws SQLException {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        session.prepare(INSERT, UUID.randomUUID().toString(), HexFormat.of().formatHex(secret))
                .executeUpdate();
    }

    /** Reads both. */
    static IndexKey read(Session session) throws SQLException {
        try (ResultSet row = session.prepare(SELECT).executeQuery()) {
            if (!row.next()) {
                // made with the table, and nothing of ours takes it away
                throw new SQLException("the key of the index is gone");
            }
            return new IndexKey(row.getString(1), HexFormat.of().parseHex(row.getString(2)));
        }
    }
}
