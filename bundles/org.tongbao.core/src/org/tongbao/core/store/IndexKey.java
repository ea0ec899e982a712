package org.tongbao.core.store;

import java.util.Objects;

/**
 * What an index outside of a database is known by and encrypted with: it can be read by those only who can read the database.
 *
 * @param database identity of the database, its own even where it began as a copy; safe as the name of a file
 * @param secret 32 random bytes; not to be changed
 */
public record IndexKey(String database, byte[] secret) {

    /** Requires both. */
    public IndexKey {
        Objects.requireNonNull(database, "IndexKey::database");
        Objects.requireNonNull(secret, "IndexKey::secret");
    }

    @Override
    public String toString() {
        return "IndexKey[database=" + database + "]";
    }
}
