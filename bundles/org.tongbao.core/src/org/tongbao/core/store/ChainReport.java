package org.tongbao.core.store;

import java.util.List;

/**
 * What a verification of the whole history found.
 *
 * @param heads of all chains, by organization
 * @param links that were computed anew
 * @param inherited how many of them were made at an upgrade for what was saved before; they prove nothing about the time before it
 * @param records of the history that were compared
 * @param documents that were compared
 * @param unread documents that a newer program wrote, so that they could not be compared
 * @param breaks what does not agree, by organization and position: the first of each chain is where to begin
 */
public record ChainReport(
        List<ChainHead> heads,
        long links,
        long inherited,
        long records,
        long documents,
        long unread,
        List<ChainBreak> breaks) {

    /** Keeps copies. */
    public ChainReport {
        heads = List.copyOf(heads);
        breaks = List.copyOf(breaks);
    }

    /** True when all that is stored is what was recorded. */
    public boolean sound() {
        return breaks.isEmpty();
    }
}
