package org.tongbao.core.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongbao.core.internal.nls.Words;

/** What somebody is to the incidents of an organization; an account may have several. What each may do: {@link Permission}. */
public enum Role {
    /** 通報人員: records and notifies. */
    OFFICER("officer"),
    /** 通報主管: answers for what is notified. */
    SUPERVISOR("supervisor"),
    /** 資通安全長: approves. */
    CISO("ciso"),
    /** Reviews what others notified, for the superior or reviewing agency. */
    REVIEWER("reviewer"),
    /** Keeps organizations, accounts, backups and the database. */
    ADMINISTRATOR("administrator"),
    /** Prepares and runs exercises. */
    DRILL_COORDINATOR("drill-coordinator"),
    /** Looks and changes nothing. */
    READER("reader");

    private final String id;

    Role(String id) {
        this.id = id;
    }

    /** Name in the store and on the command line. */
    public String id() {
        return id;
    }

    /** As people call it. */
    public String title(Locale locale) {
        return Words.text(locale, "role." + id);
    }

    /** The role of an id. */
    public static Optional<Role> of(String id) {
        return Arrays.stream(values()).filter(role -> role.id.equals(id)).findFirst();
    }

    /** Several as people call them, in the order of this enum. */
    public static String titles(Set<Role> roles, Locale locale) {
        return roles.stream()
                .sorted()
                .map(role -> role.title(locale))
                .collect(Collectors.joining(Words.text(locale, "role.and")));
    }
}
