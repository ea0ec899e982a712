package org.tongbao.engine.internal.procedure;

import java.time.Instant;

/**
 * Whether a condition holds.
 *
 * @param kind yes, no, or not known yet
 * @param at since when; {@link Instant#MIN} when it has no time, and for all but yes
 * @param source id of the fact that decided it; empty when no single one did
 */
record Truth(Kind kind, Instant at, String source) {

    /** The three answers. */
    enum Kind {
        YES,
        NO,
        UNKNOWN
    }

    static final Truth ALWAYS = new Truth(Kind.YES, Instant.MIN, "");
    static final Truth NO = new Truth(Kind.NO, Instant.MIN, "");
    static final Truth UNKNOWN = new Truth(Kind.UNKNOWN, Instant.MIN, "");

    static Truth since(Instant at, String source) {
        return new Truth(Kind.YES, at, source);
    }

    boolean yes() {
        return kind == Kind.YES;
    }

    boolean no() {
        return kind == Kind.NO;
    }

    /** Both: since the later of the two. */
    Truth and(Truth other) {
        if (no() || other.no()) {
            return NO;
        }
        if (!yes() || !other.yes()) {
            return UNKNOWN;
        }
        return at.isBefore(other.at) ? other : this;
    }

    /** Either: since the earlier of the two. */
    Truth or(Truth other) {
        if (yes() && other.yes()) {
            return other.at.isBefore(at) ? other : this;
        }
        if (yes() || other.yes()) {
            return yes() ? this : other;
        }
        return no() && other.no() ? NO : UNKNOWN;
    }

    Truth negated() {
        return switch (kind) {
            case YES -> NO;
            case NO -> ALWAYS;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
