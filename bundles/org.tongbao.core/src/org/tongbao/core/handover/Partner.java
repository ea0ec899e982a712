package org.tongbao.core.handover;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Another installation whose card is kept here.
 *
 * @param card its card
 * @param added when the card was brought in
 * @param confirmed when its fingerprint was compared; empty while it was not, and nothing goes there or comes from there
 */
public record Partner(Card card, Instant added, Optional<Instant> confirmed) {

    /** Requires all. */
    public Partner {
        Objects.requireNonNull(card, "Partner::card");
        Objects.requireNonNull(added, "Partner::added");
    }
}
