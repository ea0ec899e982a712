package org.tongbao.core.store;

import java.nio.file.Path;
import org.tongbao.model.finding.Result;

/**
 * Serves the database in a folder to other computers, over TLS and to those who have an account, in a process that has no other database
 * open when it begins. OSGi service; any thread but the UI thread.
 */
public interface StoreServing {

    /**
     * How a database is served.
     *
     * @param folder place of the database; nobody may have it open
     * @param opener opens it where it is encrypted
     * @param host name or address of this computer at which it is served
     * @param certificate PKCS #12 with a certificate for that name and its key
     * @param passphrase of that file
     */
    record Request(String folder, Credentials opener, String host, int port, Path certificate, char[] passphrase) {}

    /** A database that is being served, until it is closed. */
    interface Served extends AutoCloseable {

        /** What others open it by. */
        String address();

        /** False when it ended by itself, e.g. because the network of this computer refuses. */
        boolean running();

        /** Ends all connections and lets go of the database. May be called again. */
        @Override
        void close();
    }

    /**
     * Begins to serve.
     *
     * @return refused with {@code server-port}, {@code server-certificate}, {@code accounts-none}, or as {@link IncidentStores#open(String, Credentials)} refuses the folder
     */
    Result<Served> serve(Request request);

    /**
     * Makes an account, or gives it another password; where the database is being served, from its next start.
     *
     * @return true where there was none of this name; refused with {@code account-name}, {@code account-password} {@code
     *     accounts-file}, or {@code database-unreachable} where there is no database
     */
    Result<Boolean> account(String folder, String name, char[] password);

    /**
     * Takes an account away.
     *
     * @return false where there is none of this name; refused with {@code accounts-file}
     */
    Result<Boolean> remove(String folder, String name);
}
