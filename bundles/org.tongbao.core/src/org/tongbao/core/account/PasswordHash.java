package org.tongbao.core.account;

import java.nio.CharBuffer;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.core.seal.SlowKey;
import org.tongbao.model.finding.Finding;

/** What is kept of a password: Argon2id with a salt of its own, in the notation that other programs have for it. */
public final class PasswordHash {

    /** Characters of a password at least. */
    public static final int FEWEST_CHARACTERS = 10;

    /** A shorter name stands in many a good password by chance. */
    private static final int SHORTEST_NAME = 4;

    private static final Pattern KEPT = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,9}),t=(\\d{1,4}),p=(\\d{1,3})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    private static final Base64.Encoder ENCODER = Base64.getEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getDecoder();

    /** Takes the place of what is kept where there is no account: the answer takes as long. */
    private static final SlowKey NOBODY = SlowKey.fresh();

    private PasswordHash() {
        super();
    }

    /** What to keep of a password. */
    public static String of(char[] password) {
        SlowKey key = SlowKey.fresh();
        return "$argon2id$v=19$m=" + key.memory() + ",t=" + key.passes() + ",p=" + key.lanes() + "$"
                + ENCODER.encodeToString(key.salt()) + "$" + ENCODER.encodeToString(key.of(password));
    }

    /** True when it is the password; takes as long where nothing is kept. */
    public static boolean matches(char[] password, Optional<String> kept) {
        Optional<Matcher> read = kept.map(KEPT::matcher).filter(Matcher::matches);
        SlowKey key = read.map(PasswordHash::key).filter(SlowKey::sensible).orElse(NOBODY);
        byte[] given = key.of(password);
        byte[] wanted = read.map(all -> DECODER.decode(all.group(5))).orElse(new byte[0]);
        return MessageDigest.isEqual(given, wanted);
    }

    private static SlowKey key(Matcher kept) {
        return new SlowKey(
                Integer.parseInt(kept.group(1)),
                Integer.parseInt(kept.group(2)),
                Integer.parseInt(kept.group(3)),
                DECODER.decode(kept.group(4)));
    }

    /** What speaks against a new password; empty for a good one. */
    public static List<Finding> refusals(String account, char[] password) {
        CharBuffer typed = CharBuffer.wrap(password);
        if (Character.codePointCount(typed, 0, typed.length()) < FEWEST_CHARACTERS) {
            return List.of(Finding.error(AccountFinding.PASSWORD_SHORT, "", Integer.toString(FEWEST_CHARACTERS)));
        }
        return account.length() >= SHORTEST_NAME && contains(password, account)
                ? List.of(Finding.error(AccountFinding.PASSWORD_NAME, ""))
                : List.of();
    }

    /** Without a text of the password, which could not be wiped. */
    private static boolean contains(char[] password, String name) {
        for (int start = 0; start + name.length() <= password.length; start++) {
            int same = 0;
            while (same < name.length()
                    && Character.toLowerCase(password[start + same]) == Character.toLowerCase(name.charAt(same))) {
                same++;
            }
            if (same == name.length() && same > 0) {
                return true;
            }
        }
        return false;
    }
}
