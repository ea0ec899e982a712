package org.tongbao.core.account;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tongbao.model.finding.Finding;

/**
 * Who acts through an open store.
 *
 * @param account empty where the database has no accounts, so that one person works alone and may do everything
 */
public record Actor(Optional<Account> account) {

    /** The one person of a database without accounts. */
    public static final Actor ALONE = new Actor(Optional.empty());

    /** Who logged in by an account. */
    public static Actor of(Account account) {
        return new Actor(Optional.of(account));
    }

    /** True for the one person of a database without accounts. */
    public boolean alone() {
        return account.isEmpty();
    }

    /** The roles one has; all of them alone. */
    public Set<Role> roles() {
        return account.map(Account::roles).orElseGet(() -> EnumSet.allOf(Role.class));
    }

    /** True when one may. */
    public boolean may(Permission permission) {
        return permission.grantedTo(roles());
    }

    /** The organization one acts for; empty for all. */
    public String organization() {
        return account.map(Account::organization).orElse("");
    }

    /** Name recorded with what is done; empty alone, where the profile says who that is. */
    public String by() {
        return account.map(Account::shown).orElse("");
    }

    /**
     * True when both are the same person: of the same account, or of accounts of the same person of the directory. Alone nobody knows, and
     * it is true.
     */
    public boolean same(Actor other) {
        if (alone() || other.alone()) {
            return true;
        }
        Account mine = account.get();
        Account theirs = other.account.get();
        return mine.name().equals(theirs.name())
                || !mine.person().isEmpty()
                        && mine.person().equals(theirs.person())
                        && mine.organization().equals(theirs.organization());
    }

    /** Why one may not, with who may; empty when one may. */
    public Optional<Finding> objection(Permission permission) {
        return may(permission) ? Optional.empty() : Optional.of(refusal(permission));
    }

    /** Why one may not, with who may. */
    public Finding refusal(Permission permission) {
        Locale locale = Locale.getDefault();
        return Finding.error(
                AccountFinding.FORBIDDEN,
                permission.id(),
                by(),
                Role.titles(roles(), locale),
                permission.title(locale),
                Role.titles(permission.roles(), locale));
    }
}
