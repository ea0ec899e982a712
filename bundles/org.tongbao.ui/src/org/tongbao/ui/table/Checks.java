package org.tongbao.ui.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.tongbao.ui.internal.nls.Messages;

/**
 * Checks of what is written in the cells of a row, with a sentence that says what to do; the empty string when nothing is
 * wrong. A row whose first cell holds a sentence and whose others are empty is free text and never wrong. Any thread.
 */
public final class Checks {

    private static final Set<Indicator> ADDRESSES = Set.of(Indicator.ADDRESS, Indicator.NETWORK);
    private static final Set<Indicator> HASHES = Set.of(Indicator.MD5, Indicator.SHA1, Indicator.SHA256);

    private Checks() {}

    /** True for one IPv4 or IPv6 address or CIDR block. */
    public static boolean isAddress(String value) {
        return Indicator.of(value).filter(ADDRESSES::contains).isPresent();
    }

    /** The cell holds an IP address or block, or nothing. */
    public static String address(List<String> row, int column) {
        return among(row, column, ADDRESSES, Messages.Check_address);
    }

    /** The cell holds a hash, or nothing. */
    public static String hash(List<String> row, int column) {
        return among(row, column, HASHES, Messages.Check_hash);
    }

    /**
     * The cell holds an indicator of the kind another cell names, or of any kind when that names none of
     * {@link #name(Indicator)}.
     */
    public static String indicator(List<String> row, int column, int kindColumn) {
        var value = row.get(column);
        if (value.isBlank() || isFreeText(row)) {
            return "";
        }
        var named = named(row.get(kindColumn));
        if (named.isPresent()) {
            return named.get().fits(value) ? "" : reason(value, named.get());
        }
        return !row.get(kindColumn).isBlank() || Indicator.of(value).isPresent()
                ? ""
                : NLS.bind(Messages.Check_indicator, value);
    }

    /** The row with the name of the kind in its cell, where that was empty and the value tells it. */
    public static List<String> withKind(List<String> row, int column, int kindColumn) {
        var kind = Indicator.of(row.get(column));
        if (!row.get(kindColumn).isBlank() || kind.isEmpty()) {
            return row;
        }
        var cells = row.toArray(String[]::new);
        cells[kindColumn] = name(kind.get());
        return List.of(cells);
    }

    /** Name of a kind in the language of the program. */
    public static String name(Indicator kind) {
        return switch (kind) {
            case ADDRESS -> Messages.Indicator_address;
            case NETWORK -> Messages.Indicator_network;
            case URL -> Messages.Indicator_url;
            case MAIL -> Messages.Indicator_mail;
            case MD5 -> Messages.Indicator_md5;
            case SHA1 -> Messages.Indicator_sha1;
            case SHA256 -> Messages.Indicator_sha256;
            case DOMAIN -> Messages.Indicator_domain;
        };
    }

    /** Names of all kinds, in the order of {@link Indicator}. */
    public static List<String> names() {
        return Arrays.stream(Indicator.values()).map(Checks::name).toList();
    }

    /** True for a row that is a sentence and no entry. */
    public static boolean isFreeText(List<String> row) {
        var first = row.get(0);
        return row.stream().skip(1).allMatch(String::isBlank)
                && first.codePoints().anyMatch(c -> Character.isWhitespace(c) || Character.isIdeographic(c))
                && Indicator.of(first).isEmpty();
    }

    private static String among(List<String> row, int column, Set<Indicator> kinds, String message) {
        var value = row.get(column);
        boolean right = value.isBlank()
                || isFreeText(row)
                || Indicator.of(value).filter(kinds::contains).isPresent();
        return right ? "" : NLS.bind(message, value);
    }

    private static String reason(String value, Indicator kind) {
        return switch (kind) {
            case ADDRESS, NETWORK -> NLS.bind(Messages.Check_address, value);
            case DOMAIN -> NLS.bind(Messages.Check_domain, value);
            case MD5, SHA1, SHA256 -> NLS.bind(Messages.Check_hash, value);
            case URL, MAIL -> NLS.bind(Messages.Check_kind, value, name(kind));
        };
    }

    private static Optional<Indicator> named(String name) {
        return Arrays.stream(Indicator.values())
                .filter(kind -> name(kind).equals(name))
                .findFirst();
    }
}
