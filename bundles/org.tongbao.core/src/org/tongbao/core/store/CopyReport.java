package org.tongbao.core.store;

import java.util.List;

/**
 * A copy of a store that was seen to be equal to what it was made from.
 *
 * @param from place of the store that was read, without secrets
 * @param to place of the copy, without secrets
 * @param tables of either, by name
 */
public record CopyReport(String from, String to, List<Table> tables) {

    /**
     * A table, in both stores alike.
     *
     * @param name in lower case
     * @param rows how many
     * @param digest sum of the SHA-256 of all rows, 64 hexadecimal digits; equal contents have equal sums, in whatever order
     */
    public record Table(String name, long rows, String digest) {}

    /** Keeps a copy. */
    public CopyReport {
        tables = List.copyOf(tables);
    }
}
