package org.tongbao.store.tests;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes a closed database back to what a former program had made of it. */
final class FormerSchema {

    /** Number of the step that counts incidents and gives the index its key. */
    static final int COUNTED = 8;

    /** Number of the step that makes indexes, one of them on Derby alone. */
    private static final int INDEXED = 10;

    /** What undoes each step of the schema. */
    private static final SortedMap<Integer, List<String>> UNDO = new TreeMap<>();

    static {
        UNDO.put(2, List.of("DROP TABLE board"));
        UNDO.put(3, List.of("DROP TABLE reminder"));
        UNDO.put(4, List.of("DROP TABLE case_numbering"));
        UNDO.put(5, List.of("DROP TABLE organization", "ALTER TABLE board DROP COLUMN kind"));
        UNDO.put(6, List.of("DROP TABLE incident_link", "ALTER TABLE incident DROP COLUMN pack", "DELETE FROM board"));
        UNDO.put(7, List.of("DROP TABLE chain_link", "DROP TABLE chain_head"));
        UNDO.put(COUNTED, List.of("DROP TABLE incident_count", "DROP TABLE index_key"));
        UNDO.put(9, List.of("DROP TABLE attachment", "DROP TABLE attachment_part"));
        UNDO.put(INDEXED, List.of("DROP INDEX incident_by_place"));
        UNDO.put(
                11,
                List.of(
                        "DROP TABLE account",
                        "DROP TABLE account_secret",
                        "DROP TABLE account_attempt",
                        "DROP TABLE account_history"));
    }

    private FormerSchema() {}

    /** The newest version there is. */
    static int newest() {
        return UNDO.lastKey();
    }

    /** Undoes all steps after a version, the last one first. */
    static void takeBack(StoreFixture fixture, int version) throws SQLException {
        var statements = new ArrayList<String>();
        for (int step = newest(); step > version; step--) {
            statements.addAll(UNDO.getOrDefault(step, List.of()));
        }
        if (version < INDEXED && fixture.database instanceof DerbyTestDatabase) {
            statements.add("DROP INDEX incident_register");
        }
        statements.add("DELETE FROM schema_version WHERE version > " + version);
        fixture.sql(statements.toArray(String[]::new));
    }
}
