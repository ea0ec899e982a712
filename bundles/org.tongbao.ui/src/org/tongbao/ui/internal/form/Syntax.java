package org.tongbao.ui.internal.form;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.NLS;
import org.tongbao.ui.internal.nls.Messages;

/** What typed text must look like, checked at each keystroke; a message says what to do, none is the empty string. */
public final class Syntax {

    private static final Pattern IPV4 = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern GROUP = Pattern.compile("[0-9a-fA-F]{1,4}");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+");
    private static final Pattern PHONE = Pattern.compile("[+(]?[0-9][-0-9()# .,*extEXT分機轉]{4,}");

    private Syntax() {}

    /** One IPv4 or IPv6 address or CIDR block a line. */
    static String ipList(String text) {
        return lines(text, Syntax::isAddress, Messages.Syntax_ip);
    }

    /** One URL a line. */
    static String urlList(String text) {
        return lines(text, Syntax::isUrl, Messages.Syntax_url);
    }

    /** True for a mail address. */
    public static boolean isMail(String text) {
        return MAIL.matcher(text).matches();
    }

    /** A mail address or nothing. */
    static String email(String text) {
        return text.isBlank() || isMail(text.strip()) ? "" : Messages.Syntax_email;
    }

    /** A telephone number with or without extension, or nothing. */
    static String phone(String text) {
        return text.isBlank() || PHONE.matcher(text.strip()).matches() ? "" : Messages.Syntax_phone;
    }

    /** A count or nothing. */
    static String number(String text) {
        return text.isBlank() || text.strip().matches("\\d{1,15}") ? "" : Messages.Syntax_number;
    }

    /** A percentage or nothing. */
    static String percent(String text) {
        return text.isBlank() || text.strip().matches("100|\\d{1,2}") ? "" : Messages.Syntax_percent;
    }

    private static String lines(String text, Predicate<String> good, String message) {
        int number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !good.test(line.strip())) {
                return NLS.bind(message, number, line.strip());
            }
        }
        return "";
    }

    /** True for one IPv4 or IPv6 address or CIDR block. */
    public static boolean isAddress(String line) {
        int slash = line.indexOf('/');
        String address = slash < 0 ? line : line.substring(0, slash);
        boolean four = IPV4.matcher(address).matches();
        if (!four && !isIpv6(address)) {
            return false;
        }
        String prefix = slash < 0 ? "0" : line.substring(slash + 1);
        return prefix.matches("\\d{1,3}") && Integer.parseInt(prefix) <= (four ? 32 : 128);
    }

    private static boolean isIpv6(String address) {
        int gap = address.indexOf("::");
        if (gap < 0) {
            return groups(address, false) == 8;
        }
        String head = address.substring(0, gap);
        String tail = address.substring(gap + 2);
        int before = groups(head, true);
        int after = groups(tail, true);
        return before >= 0 && after >= 0 && before + after <= 7;
    }

    private static int groups(String text, boolean mayBeEmpty) {
        if (text.isEmpty()) {
            return mayBeEmpty ? 0 : -1;
        }
        int count = 0;
        var parts = text.split(":", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean embedded = i == parts.length - 1 && IPV4.matcher(parts[i]).matches();
            if (!embedded && !GROUP.matcher(parts[i]).matches()) {
                return -1;
            }
            count += embedded ? 2 : 1;
        }
        return count;
    }

    /** True for an address of the web or of a file server. */
    public static boolean isUrl(String line) {
        try {
            var uri = new URI(line);
            return uri.getScheme() != null && uri.getScheme().matches("https?|ftp") && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
