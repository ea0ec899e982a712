package org.tongbao.core.anchor;

import java.time.Instant;
import java.util.List;
import org.tongbao.core.store.ChainHead;

/**
 * Where all chains of a store ended at an instant.
 *
 * @param at when, by the clock of the computer that signed
 */
public record Anchor(Instant at, List<ChainHead> heads) {

    /** Keeps a copy. */
    public Anchor {
        heads = List.copyOf(heads);
    }
}
