package org.tongbao.core.account;

import java.text.Normalizer;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Somebody who may use a database.
 *
 * @param name by which one logs in; lower case, unique
 * @param fullName of the person, as it is recorded with what is done; empty for the name
 * @param person id of the person in the directory of the organization; may be empty
 * @param organization name of the organization one acts for; empty for all
 * @param disabled true when nobody may log in by it
 * @param waitsUntil no password is taken before, since too many were wrong; empty where none is waited for
 * @param revision counts changes, from 1; 0 for one that is not stored yet
 */
public record Account(
        String name,
        String fullName,
        Set<Role> roles,
        String person,
        String organization,
        boolean disabled,
        Optional<Instant> waitsUntil,
        long revision) {

    /** Characters of a name at most. */
    public static final int LONGEST_NAME = 63;

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]*");

    /** Keeps the roles, and the name in its one spelling. */
    public Account {
        name = spelt(name);
        Objects.requireNonNull(fullName, "Account::fullName");
        roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
        Objects.requireNonNull(person, "Account::person");
        Objects.requireNonNull(organization, "Account::organization");
        Objects.requireNonNull(waitsUntil, "Account::waitsUntil");
    }

    /** One that is not stored yet. */
    public static Account fresh(String name, String fullName, Set<Role> roles, String organization) {
        return new Account(name, fullName, roles, "", organization, false, Optional.empty(), 0);
    }

    /** The one spelling of a name, however it was typed. */
    public static String spelt(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** True when somebody can have this name. */
    public boolean named() {
        return name.length() <= LONGEST_NAME && NAME.matcher(name).matches();
    }

    /** True when one can log in by it to keep accounts. */
    public boolean administers() {
        return !disabled && roles.contains(Role.ADMINISTRATOR);
    }

    /** The name recorded with what is done. */
    public String shown() {
        return fullName.isBlank() ? name : fullName;
    }

    /** The same with other roles. */
    public Account with(Set<Role> other) {
        return new Account(name, fullName, other, person, organization, disabled, waitsUntil, revision);
    }

    /** The same of another person. */
    public Account of(String otherName, String otherPerson, String otherOrganization) {
        return new Account(name, otherName, roles, otherPerson, otherOrganization, disabled, waitsUntil, revision);
    }

    /** The same, usable or not. */
    public Account disabled(boolean now) {
        return new Account(name, fullName, roles, person, organization, now, waitsUntil, revision);
    }

    /** The same at a revision, not waiting. */
    public Account revised(long to) {
        return new Account(name, fullName, roles, person, organization, disabled, Optional.empty(), to);
    }
}
