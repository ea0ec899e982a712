package org.tongbao.core.account;

import java.util.List;
import org.tongbao.model.finding.Result;

/**
 * The accounts of a database, in it. Without any, whoever opens it may do everything. Passwords are wiped by whoever brought them and
 * stand in no record. Blocking: never call on the UI thread; where a password is looked at it takes some tenths of a second.
 */
public interface AccountStore {

    /** Who acts through this store. */
    Actor actor();

    /** The same accounts for somebody who was seen to be who he is. */
    AccountStore as(Actor actor);

    /** True where there are accounts, so that one must log in. */
    Result<Boolean> any();

    /**
     * Sees whether somebody is who he says. Each wrong password counts, also of names that do not exist; from the fifth on one has to
     * wait, twice as long each time.
     *
     * @return who acts from now on; refused with {@code account-wrong}, {@code account-waits} or {@code account-disabled}
     */
    Result<Actor> logIn(String name, char[] password);

    /**
     * Asks the one who acts for his password again, e.g. before he signs; alone nobody has one, and it is confirmed.
     *
     * @return who acts, as the account is now; refused as {@link #logIn}
     */
    Result<Actor> confirm(char[] password);

    /** Looks whether the account is still as when its holder logged in; refused with {@code account-changed}. */
    Result<Actor> stands();

    /** All of them by their names. */
    Result<List<Account>> list();

    /**
     * Makes an account; the first one must be an administrator's.
     *
     * @return refused with {@code account-exists}, {@code account-unnameable}, {@code account-roleless}, {@code account-first}, or for
     *     the password with {@code account-password-short} or {@code account-password-name}
     */
    Result<Account> add(Account account, char[] password);

    /**
     * Changes all but name and password.
     *
     * @param account as it is to be, with the revision it was read with
     * @return refused with {@code account-unknown}, {@code account-changed} when somebody else was first, {@code account-roleless} or
     *     {@code account-last}
     */
    Result<Account> change(Account account);

    /** Gives somebody another password and lets him in again at once; refused as {@link #add} for the password. */
    Result<Account> setPassword(String name, char[] password);

    /** Changes the password of the one who acts; refused as {@link #logIn} and {@link #add}. */
    Result<Account> changePassword(char[] former, char[] password);

    /** Forgets wrong passwords, so that the next one is taken at once; false where none was waited for. */
    Result<Boolean> unlock(String name);

    /** Keeps in a copy of the database who was seen in the database itself to be who he is, so that he can log in there too. */
    Result<Boolean> remember(Account account, char[] password);

    /** Keeps in a copy of the database which accounts there are in the database itself; passwords stay as they are. */
    Result<Boolean> mirror(List<Account> accounts);

    /** What was done to accounts, oldest first. */
    Result<List<AccountRecord>> history();
}
