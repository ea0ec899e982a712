package org.tongbao.store.internal;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.postgresql.ds.PGSimpleDataSource;
import org.tongbao.core.store.Credentials;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/**
 * The JDBC URL of a PostgreSQL database: seen to hold no secret, since addresses are typed as arguments, kept in settings
 * and shown.
 *
 * @param url as typed
 * @param shown the URL without its options
 */
record PostgresAddress(String url, String shown) {

    /** What all addresses begin with. */
    static final String SCHEME = "jdbc:postgresql:";

    /** Options that may stand in an address; none of them is a secret, runs a program or names a class. */
    private static final Set<String> OPTIONS = Set.of(
            "user",
            "sslmode",
            "sslrootcert",
            "sslcert",
            "sslkey",
            "sslNegotiation",
            "channelBinding",
            "requireAuth",
            "gssEncMode",
            "currentSchema",
            "targetServerType",
            "hostRecheckSeconds",
            "loadBalanceHosts",
            "connectTimeout",
            "socketTimeout",
            "tcpKeepAlive",
            "prepareThreshold",
            "ApplicationName");

    private static final int CONNECT_SECONDS = 10;

    /** Longest silence of a server that is asked something: then it is taken for gone. */
    private static final int SILENCE_SECONDS = 60;

    /** The address that was typed; refused when it has an option that must not be there. */
    static Result<PostgresAddress> of(String typed) {
        int query = typed.indexOf('?');
        String base = query < 0 ? typed : typed.substring(0, query);
        int at = base.lastIndexOf('@');
        if (at >= 0) {
            String shown = SCHEME + "//" + base.substring(at + 1);
            return Result.refused(Finding.error(StoreFinding.DATABASE_ADDRESS, "", shown, "…@"));
        }
        if (query >= 0) {
            for (String option : typed.substring(query + 1).split("&")) {
                String name = URLDecoder.decode(option.split("=", 2)[0], StandardCharsets.UTF_8);
                if (!OPTIONS.contains(name)) {
                    return Result.refused(Finding.error(StoreFinding.DATABASE_ADDRESS, "", base, name));
                }
            }
        }
        return Result.of(new PostgresAddress(typed, base));
    }

    /** Where connections come from; refused when the address cannot be read. */
    Result<PGSimpleDataSource> source(Credentials credentials) {
        var source = new PGSimpleDataSource();
        source.setApplicationName("tongbao");
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setSocketTimeout(SILENCE_SECONDS);
        source.setTcpKeepAlive(true);
        try {
            source.setUrl(url);
        } catch (IllegalArgumentException e) {
            // its message repeats what was typed
            return Result.refused(Finding.error(StoreFinding.DATABASE_UNREACHABLE, "", shown));
        }
        if (!credentials.user().isEmpty()) {
            source.setUser(credentials.user());
        }
        if (credentials.password().length > 0) {
            source.setPassword(new String(credentials.password()));
        }
        return Result.of(source);
    }
}
