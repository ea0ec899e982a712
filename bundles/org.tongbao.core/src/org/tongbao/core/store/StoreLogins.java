package org.tongbao.core.store;

import org.tongbao.model.finding.Result;

/**
 * The logins of a PostgreSQL server by which accounts reach their database: what an account's roles do not allow, the server refuses
 * whatever program asks. OSGi service; any thread but the UI thread.
 */
public interface StoreLogins {

    /**
     * Gives an account that the database has a login of the same name and password, with the rights of its roles; again after its roles
     * changed.
     *
     * @param place JDBC URL of a database on PostgreSQL
     * @param owner of its tables, who may make logins
     * @param password of both; wiped by whoever brought it
     * @return true where there was no such login; refused with {@code account-unknown}, {@code login-unnameable}, {@code login-foreign}
     *     where the server has one of this name that is not of this database, {@code login-unsupported}, for the password as the account
     *     is, or as {@link IncidentStores#open(String, Credentials)}
     */
    Result<Boolean> make(String place, Credentials owner, String account, char[] password);

    /**
     * Takes a login away; the account stays.
     *
     * @return false where there is none of this database
     */
    Result<Boolean> drop(String place, Credentials owner, String account);
}
