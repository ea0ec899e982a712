package org.tongbao.core.store;

import java.util.Objects;

/**
 * Who opens a database that has accounts, or by what secret one in a folder is opened that is encrypted. Compared by identity of the password's array; its text never shows the password.
 *
 * @param user name of the account; empty to let the server or the address say who
 * @param password of the account; empty for none
 */
public record Credentials(String user, char[] password) {

    /** Nobody in particular: for databases in folders, and for servers that know who calls without being told. */
    public static final Credentials NONE = new Credentials("", new char[0]);

    /** Requires both. */
    public Credentials {
        Objects.requireNonNull(user, "Credentials::user");
        Objects.requireNonNull(password, "Credentials::password");
    }

    @Override
    public String toString() {
        return "Credentials[user=" + user + "]";
    }
}
