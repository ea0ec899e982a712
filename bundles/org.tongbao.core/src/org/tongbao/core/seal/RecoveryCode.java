package org.tongbao.core.seal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What opens when the passphrase is forgotten: seven groups of five characters, as {@code 7K2QX-…}, the last of each computed from
 * the others, so that one learns which group was mistyped. 140 random bits. For one thread.
 */
public final class RecoveryCode {

    /** No character that is taken for another; what people write instead is understood. */
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int GROUPS = 7;
    private static final int RANDOM = 4;
    private static final int GROUP = RANDOM + 1;
    private static final int FULL_WIDTH = 0xFEE0;

    private final char[] symbols;

    private RecoveryCode(char[] symbols) {
        this.symbols = symbols;
    }

    /** A new one. */
    static RecoveryCode random() {
        var random = new SecureRandom();
        char[] symbols = new char[GROUPS * GROUP];
        for (int group = 0; group < GROUPS; group++) {
            for (int i = 0; i < RANDOM; i++) {
                symbols[group * GROUP + i] = SYMBOLS.charAt(random.nextInt(SYMBOLS.length()));
            }
            symbols[group * GROUP + RANDOM] = check(symbols, group);
        }
        return new RecoveryCode(symbols);
    }

    /** The code in what was typed, with or without dashes and blanks, in letters of any kind; empty when it is none. */
    static Optional<RecoveryCode> of(char[] typed) {
        return symbols(typed).filter(symbols -> mistyped(symbols).isEmpty()).map(RecoveryCode::new);
    }

    /** Numbers of the groups, from 1, that are wrong in what looks like a code; none for a code, or for something else. */
    static List<Integer> faults(char[] typed) {
        int dashes = 0;
        for (char each : typed) {
            dashes += plain(each) == '-' ? 1 : 0;
        }
        // a passphrase may be as long, but has not these dashes
        return dashes < GROUPS - 1
                ? List.of()
                : symbols(typed).map(RecoveryCode::mistyped).orElse(List.of());
    }

    /** As it is shown and printed; the caller wipes it. */
    public char[] text() {
        char[] text = new char[GROUPS * (GROUP + 1) - 1];
        Arrays.fill(text, '-');
        for (int group = 0; group < GROUPS; group++) {
            System.arraycopy(symbols, group * GROUP, text, group * (GROUP + 1), GROUP);
        }
        return text;
    }

    /** Its key for a salt; it is random enough to need no slow derivation. */
    byte[] key(byte[] salt) {
        byte[] bytes = new byte[symbols.length];
        for (int i = 0; i < symbols.length; i++) {
            bytes[i] = (byte) symbols[i];
        }
        byte[] key = Hkdf.derive(bytes, salt, "tongbao-key/1 recovery");
        Arrays.fill(bytes, (byte) 0);
        return key;
    }

    private static Optional<char[]> symbols(char[] typed) {
        char[] symbols = new char[GROUPS * GROUP];
        int count = 0;
        for (char each : typed) {
            char plain = plain(each);
            if (plain == '-' || Character.isWhitespace(plain)) {
                continue;
            }
            if (SYMBOLS.indexOf(plain) < 0 || count == symbols.length) {
                return Optional.empty();
            }
            symbols[count] = plain;
            count++;
        }
        return count == symbols.length ? Optional.of(symbols) : Optional.empty();
    }

    /** What was meant, in half-width capitals. */
    private static char plain(char typed) {
        char half = typed > 0xFF00 && typed < 0xFF5F ? (char) (typed - FULL_WIDTH) : typed;
        return switch (Character.toUpperCase(half)) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            default -> Character.toUpperCase(half);
        };
    }

    private static List<Integer> mistyped(char[] symbols) {
        var wrong = new ArrayList<Integer>();
        for (int group = 0; group < GROUPS; group++) {
            if (symbols[group * GROUP + RANDOM] != check(symbols, group)) {
                wrong.add(group + 1);
            }
        }
        return wrong;
    }

    /** By what stands in the group and by its place, so that groups in another order are found as well. */
    private static char check(char[] symbols, int group) {
        String text = group + new String(symbols, group * GROUP, RANDOM);
        byte[] hash = Sha256.digest().digest(text.getBytes(StandardCharsets.US_ASCII));
        return SYMBOLS.charAt(hash[0] & SYMBOLS.length() - 1);
    }

    @Override
    public String toString() {
        return "RecoveryCode";
    }
}
