package org.tongbao.core.store;

import org.tongbao.model.finding.Result;

/** Opens stores. OSGi service, found by the workbench and the command line; any thread but the UI thread. */
public interface IncidentStores {

    /**
     * Opens, creating it when new, the store at a place.
     *
     * @param place folder of an embedded database, or JDBC URL without any secret
     * @param credentials for databases that have accounts
     * @return refused with one of: {@code database-in-use} (another process, XSDB6), {@code database-damaged},
     *     {@code database-newer}, {@code database-read-only}, {@code disk-full}, {@code database-unreachable}
     */
    Result<IncidentStore> open(String place, Credentials credentials);

    /** Opens the store at a place as nobody in particular. */
    default Result<IncidentStore> open(String place) {
        return open(place, Credentials.NONE);
    }
}
