package org.tongbao.core.reminder;

import java.util.List;
import java.util.Objects;

/**
 * How mail is handed over. The password is not part of it: it is asked for and never kept in clear.
 *
 * @param host name or address of the server
 * @param port 1 to 65535
 * @param security of the connection
 * @param user name to log in with; empty for servers that ask for none
 * @param from address of the sender
 * @param to addresses of those to be reminded
 */
public record SmtpSettings(String host, int port, Security security, String user, String from, List<String> to) {

    /** How a connection is protected. */
    public enum Security {
        /** Encrypted after the greeting; refused where the server cannot. */
        STARTTLS(587),
        /** Encrypted from the beginning. */
        TLS(465),
        /** In clear: without login only, unless the server is on this computer. */
        NONE(25);

        private final int port;

        Security(int port) {
            this.port = port;
        }

        /** The usual port. */
        public int port() {
            return port;
        }
    }

    /** Nothing set. */
    public static final SmtpSettings EMPTY =
            new SmtpSettings("", Security.STARTTLS.port(), Security.STARTTLS, "", "", List.of());

    /** Keeps a copy. */
    public SmtpSettings {
        Objects.requireNonNull(host, "SmtpSettings::host");
        to = List.copyOf(to);
    }

    /** True when a server, a sender and somebody to be reminded are named. */
    public boolean complete() {
        return !host.isBlank() && !from.isBlank() && !to.isEmpty();
    }

    /** True when a password is needed. */
    public boolean wantsPassword() {
        return !user.isBlank();
    }
}
