package org.tongbao.store.internal.served;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.apache.derby.client.BasicClientDataSource;
import org.apache.derby.client.am.SqlException;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.core.store.Credentials;

/** Connections of Derby's client to a served database, over sockets of ours. Any thread. */
public final class TlsSource extends BasicClientDataSource {

    private static final long serialVersionUID = 1L;

    private static final Duration LONGEST_LOGIN = Duration.ofSeconds(10);

    private final transient ClientSockets sockets;

    private TlsSource(ClientSockets sockets) {
        this.sockets = sockets;
    }

    /**
     * Connections to an address as somebody.
     *
     * @throws GeneralSecurityException when who certifies the server cannot be read from the file that is named
     * @throws IOException when there is no such file
     */
    public static TlsSource to(DerbyServerAddress address, Credentials credentials)
            throws GeneralSecurityException, IOException, SQLException {
        var source = new TlsSource(
                new ClientSockets(Certificates.trusting(address.certificates()).getSocketFactory()));
        source.setServerName(address.host());
        source.setPortNumber(address.port());
        source.setDatabaseName(DerbyServerAddress.SERVED);
        source.setUser(credentials.user());
        source.setPassword(new String(credentials.password()));
        source.setLoginTimeout((int) LONGEST_LOGIN.toSeconds());
        try {
            // "basic" would take any certificate for the right one
            source.setSsl("peerAuthentication");
        } catch (SqlException e) {
            throw e.getSQLException();
        }
        return source;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return DerbyTls.connecting(sockets, super::getConnection);
    }

    @Override
    public Connection getConnection(@Nullable String user, @Nullable String password) throws SQLException {
        return DerbyTls.connecting(sockets, () -> super.getConnection(user, password));
    }
}
