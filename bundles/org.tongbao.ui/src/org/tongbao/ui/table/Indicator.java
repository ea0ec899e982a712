package org.tongbao.ui.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.tongbao.ui.internal.form.Syntax;

/** Kinds of technical indicators of an attack, told by how they are written. Any thread. */
public enum Indicator {
    /** One IPv4 or IPv6 address. */
    ADDRESS(value -> value.indexOf('/') < 0 && Syntax.isAddress(value)),
    /** A block of addresses, e.g. {@code 198.51.100.0/24}. */
    NETWORK(value -> value.indexOf('/') > 0 && Syntax.isAddress(value)),
    /** An address of the web or of a file server. */
    URL(Syntax::isUrl),
    /** A mail address. */
    MAIL(Syntax::isMail),
    /** Hash of 32 hexadecimal digits. */
    MD5(value -> Patterns.HEX.matcher(value).matches() && value.length() == 32),
    /** Hash of 40 hexadecimal digits. */
    SHA1(value -> Patterns.HEX.matcher(value).matches() && value.length() == 40),
    /** Hash of 64 hexadecimal digits. */
    SHA256(value -> Patterns.HEX.matcher(value).matches() && value.length() == 64),
    /** A name of a host or domain, also one in Chinese or with a leading {@code *.}. */
    DOMAIN(value -> value.length() <= 253
            && Patterns.DOMAIN.matcher(value).matches()
            && !Patterns.FILE.matcher(value).matches());

    private final Predicate<String> form;

    Indicator(Predicate<String> form) {
        this.form = form;
    }

    /** The kind of a value; empty when it is written like none. */
    public static Optional<Indicator> of(String value) {
        var bare = plain(value);
        return Arrays.stream(values()).filter(kind -> kind.form.test(bare)).findFirst();
    }

    /** True when a value is written like this kind. */
    public boolean fits(String value) {
        return form.test(plain(value));
    }

    /** The value as machines write it: without the brackets that keep people from clicking on it. */
    public static String plain(String value) {
        return value.strip()
                .replace("[.]", ".")
                .replace("(.)", ".")
                .replace("[:]", ":")
                .replaceFirst("^(?i)hxxp", "http")
                .toLowerCase(Locale.ROOT);
    }

    private static final class Patterns {
        static final Pattern HEX = Pattern.compile("[0-9a-f]+");
        static final Pattern DOMAIN = Pattern.compile(
                "(?:\\*\\.)?(?:[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_-]{0,61}[\\p{L}\\p{N}])?\\.)+(?:xn--[a-z0-9-]+|[\\p{L}]{2,63})\\.?");

        /** Endings of files that are no top-level domains. */
        static final Pattern FILE = Pattern.compile(
                ".*\\.(?:exe|dll|php|jsp|jspx|asp|aspx|ashx|ps1|bat|vbs|docx?|xlsx?|pdf|txt|html?|jpe?g|png|gif|war|jar|bin|log)");

        private Patterns() {}
    }
}
