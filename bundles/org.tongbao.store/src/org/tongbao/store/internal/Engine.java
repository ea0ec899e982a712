package org.tongbao.store.internal;

import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.tongbao.core.store.Credentials;
import org.tongbao.model.finding.Result;

/** Opens databases of one kind. Any thread but the UI thread. */
interface Engine {

    /** True for places of this kind, whether there is anything or not. */
    boolean takes(String place);

    /**
     * Opens the database at a place, with all tables: those that are missing are made.
     *
     * @param upgrade told how far those of an older program are brought up to date
     */
    Result<OpenDatabase> open(String place, Credentials credentials, IProgressMonitor upgrade);

    /**
     * Fills a database that has nothing in it yet; nobody sees it before it is complete, and nothing is left of it when it
     * is refused.
     *
     * @param <T> what the step yields
     * @param key encrypts it where it is in a folder
     * @param step finds all tables, empty; may run again from its beginning
     */
    <T> Result<T> fill(String place, Credentials credentials, Optional<DatabaseKey> key, Sessions.Step<T> step);

    /**
     * Puts the files of a database where none is yet; nobody sees it before it is complete, and nothing is left of it when
     * it is refused, as it is on a server.
     *
     * @param <T> what the maker yields
     */
    <T> Result<T> put(String place, StoreFolder.Maker<T> maker);
}
