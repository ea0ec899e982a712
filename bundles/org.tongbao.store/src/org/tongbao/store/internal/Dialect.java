package org.tongbao.store.internal;

import java.util.regex.Pattern;

/** What engines say differently; all other statements are written so that each understands them. */
enum Dialect {
    /** Derby, embedded or over its network server. */
    DERBY("derby"),
    /** PostgreSQL and engines that speak its language. */
    POSTGRESQL("postgresql");

    private static final Pattern BYTES = Pattern.compile("\\bBLOB\\b");
    private static final Pattern LONG_TEXT = Pattern.compile("\\bCLOB\\b");

    private final String id;

    Dialect(String id) {
        this.id = id;
    }

    /** Its name in the names of scripts. */
    String id() {
        return id;
    }

    /** A statement that makes tables, with this engine's types in place of {@code BLOB} and {@code CLOB}. */
    String types(String statement) {
        return this == DERBY
                ? statement
                : LONG_TEXT
                        .matcher(BYTES.matcher(statement).replaceAll("BYTEA"))
                        .replaceAll("TEXT");
    }
}
