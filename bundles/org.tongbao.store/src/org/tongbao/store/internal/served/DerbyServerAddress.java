package org.tongbao.store.internal.served;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.store.internal.StoreFinding;

/**
 * The address of a database that is served by Derby's network server: {@code jdbc:derby://HOST[:PORT]/tongbao[;sslrootcert=FILE]}. The
 * connection has TLS, always; the option names who certifies the server, where that is nobody whom the platform trusts.
 *
 * @param shown without its options
 * @param certificates who certifies the server; empty for whom the platform trusts
 */
public record DerbyServerAddress(String shown, String host, int port, Optional<Path> certificates) {

    /** What all such addresses begin with. */
    public static final String SCHEME = "jdbc:derby://";

    /** What clients call a served database: the engine knows it as the folder from which it looks for names. */
    public static final String SERVED = ".";

    private static final String NAME = "tongbao";
    private static final String AUTHORITY = "sslrootcert";
    private static final int USUAL_PORT = 1527;
    private static final int LAST_PORT = 65_535;
    private static final Pattern ADDRESS =
            Pattern.compile("jdbc:derby://([\\p{Alnum}._-]+|\\[[\\p{XDigit}:.]+])(?::(\\d{1,5}))?/([^/;?@]*)");

    /** The address at which a database is served. */
    public static String at(String host, int port) {
        return SCHEME + (host.contains(":") ? "[" + host + "]" : host) + ':' + port + '/' + NAME;
    }

    /** The address that was typed; refused when it has something that must not be there, or cannot be read. */
    public static Result<DerbyServerAddress> of(String typed) {
        String[] parts = typed.split(";");
        String base = parts[0];
        int secret = base.lastIndexOf('@');
        if (secret >= 0) {
            return refused(StoreFinding.DATABASE_ADDRESS, SCHEME + base.substring(secret + 1), "…@");
        }
        Matcher members = ADDRESS.matcher(base);
        int port = members.matches() && members.group(2) != null ? Integer.parseInt(members.group(2)) : USUAL_PORT;
        if (!members.matches() || port > LAST_PORT) {
            return refused(StoreFinding.DATABASE_UNREACHABLE, base);
        }
        if (!members.group(3).equals(NAME)) {
            return refused(StoreFinding.DATABASE_MISSING, base);
        }
        Optional<Path> certificates = Optional.empty();
        for (int i = 1; i < parts.length; i++) {
            String[] option = parts[i].split("=", 2);
            if (!option[0].equals(AUTHORITY) || option.length == 1) {
                return refused(StoreFinding.DATABASE_ADDRESS, base, option[0]);
            }
            try {
                certificates = Optional.of(Path.of(option[1]));
            } catch (InvalidPathException e) {
                return refused(StoreFinding.SERVER_UNTRUSTED, base, option[1]);
            }
        }
        String host = members.group(1).replaceAll("[\\[\\]]", "");
        return Result.of(new DerbyServerAddress(base, host, port, certificates));
    }

    private static Result<DerbyServerAddress> refused(StoreFinding code, Object... args) {
        return Result.refused(Finding.error(code, "", args));
    }
}
