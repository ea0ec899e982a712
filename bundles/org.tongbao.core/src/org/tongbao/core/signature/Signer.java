package org.tongbao.core.signature;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Who signs.
 *
 * @param name of the person, as it will be read
 * @param account by whose password it was seen that it is this person; empty where nobody was asked, which the signature says
 */
public record Signer(String name, Optional<String> account) {

    /** Requires both, the name without blanks around it. */
    public Signer {
        name = name.strip();
        Objects.requireNonNull(account, "Signer::account");
    }

    /** Somebody who only says who he is. */
    public static Signer named(String name) {
        return new Signer(name, Optional.empty());
    }

    /** True when both are the same person, as far as one can tell: by their accounts, else by their names. */
    public boolean same(Signer other) {
        boolean accounts = account.isPresent() && other.account.isPresent() && account.equals(other.account);
        return accounts || spelt(name).equals(spelt(other.name));
    }

    private static String spelt(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
    }
}
