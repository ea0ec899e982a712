package org.tongbao.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * What a table of snapshots holds.
 *
 * @param table its name
 * @param called the column of what people call it by
 * @param organization the column of the organization it is of
 * @param counted true when they are counted, see {@link CountTable}
 * @param damaged says that a document cannot be read; args: id
 * @param newer says that a newer program wrote a document; args: id
 * @param ambiguous says that several rows answer to what was asked; args: that, their ids
 */
record SnapshotKind<T>(
        String table,
        String called,
        String organization,
        Class<T> type,
        boolean counted,
        StoreFinding damaged,
        StoreFinding newer,
        StoreFinding ambiguous) {

    /** The columns that tell where a document is counted, to be read after others. */
    String place() {
        return counted ? ", " + CountTable.COLUMNS : "";
    }

    Optional<CountTable.Place> place(ResultSet row, int first) throws SQLException {
        return counted ? Optional.of(CountTable.place(row, first)) : Optional.empty();
    }
}
