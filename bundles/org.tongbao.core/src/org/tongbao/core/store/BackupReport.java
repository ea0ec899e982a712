package org.tongbao.core.store;

import java.time.Instant;
import java.util.List;

/**
 * A backup of an embedded store that was seen to be equal to what it was made from, when it was made or when it was restored.
 *
 * @param database folder of the store that was backed up, or that came of the backup
 * @param backup folder of the backup
 * @param at when the backup was begun: what was saved until then is in it
 * @param schemaVersion of the tables in the backup
 * @param tables in the backup, by name
 * @param heads where the chains of the history end in the backup, by organization
 * @param files number of the engine's files
 * @param bytes in all of them
 * @param breaks where the history in it does not hold, in words, as it did not hold in the store; empty for a sound one
 */
public record BackupReport(
        String database,
        String backup,
        Instant at,
        int schemaVersion,
        List<CopyReport.Table> tables,
        List<ChainHead> heads,
        int files,
        long bytes,
        List<String> breaks) {

    /** Keeps copies. */
    public BackupReport {
        tables = List.copyOf(tables);
        heads = List.copyOf(heads);
        breaks = List.copyOf(breaks);
    }

    /** True where the history in it holds. */
    public boolean sound() {
        return breaks.isEmpty();
    }

    /** Rows of a table; 0 for one that is not in the backup. */
    public long rows(String table) {
        return tables.stream()
                .filter(each -> each.name().equals(table))
                .mapToLong(CopyReport.Table::rows)
                .sum();
    }
}
