package org.tongbao.core.handover;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What an installation tells of itself: its public keys under a name.
 *
 * @param name of the agency, as whoever made the keys wrote it; believed only once the fingerprint was compared
 * @param fingerprint of the public keys, {@link #DIGITS} digits
 * @param made when the keys were made
 */
public record Card(String name, String fingerprint, Instant made) {

    /** Digits of a fingerprint: 132 bits, which nobody finds other keys for. */
    public static final int DIGITS = 40;

    private static final int GROUP = 5;

    /** Requires all. */
    public Card {
        Objects.requireNonNull(name, "Card::name");
        Objects.requireNonNull(made, "Card::made");
        if (fingerprint.length() != DIGITS) {
            throw new IllegalArgumentException(fingerprint);
        }
    }

    /** The fingerprint in groups of five digits, to be read out over the telephone. */
    public String groups() {
        var groups = new StringBuilder();
        for (int i = 0; i < fingerprint.length(); i += GROUP) {
            groups.append(i == 0 ? "" : " ").append(fingerprint, i, i + GROUP);
        }
        return groups.toString();
    }

    /** The fingerprint in what was typed, with blanks or dashes, in digits of any width; empty when it is none. */
    public static Optional<String> fingerprint(String typed) {
        var digits = new StringBuilder();
        for (char c : typed.toCharArray()) {
            if (Character.isDigit(c)) {
                digits.append(Character.digit(c, 10));
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && "-－‐–".indexOf(c) < 0) {
                return Optional.empty();
            }
        }
        return digits.length() == DIGITS ? Optional.of(digits.toString()) : Optional.empty();
    }
}
