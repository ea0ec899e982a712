package org.tongbao.core.board;

import java.time.Instant;
import org.tongbao.core.rules.RulePackRegistry;

/** Tells which open clocks are not to be relied on any more and have to be derived anew. Any thread. */
public final class Freshness {

    private final RulePackRegistry packs;
    private final Basis basis = new Basis();

    /** By the packs installed now. */
    public Freshness(RulePackRegistry packs) {
        this.packs = packs;
    }

    /** True when time or changed rules may have changed what is open of an incident. */
    public boolean isStale(BoardLine line, Instant now) {
        String kept = line.open().basis();
        return line.stale(now, packs.find(line.open().pack()).map(basis::of).orElse(kept));
    }
}
