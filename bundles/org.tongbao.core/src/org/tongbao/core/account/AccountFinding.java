package org.tongbao.core.account;

import java.util.Set;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.FindingCode;

/** Why somebody is not let in or may not do something; texts lie beside in {@code findings.properties}. */
public enum AccountFinding implements FindingCode {
    /** None of one's roles may. Args: who, their roles, what, the roles that may. */
    FORBIDDEN("account-forbidden"),
    /** It is not one's own organization nor a subordinate of it. Args: who, one's organization, the other one. */
    OUT_OF_SCOPE("account-scope"),
    /** A review or signature that somebody else is said to have done. Args: who is said to, who saves. */
    ANOTHERS_ACT("account-anothers-act"),
    /** The database has accounts, and nobody said who asks. Args: place. */
    NEEDED("account-needed"),
    /** No such account, or another password; not told which. */
    WRONG("account-wrong"),
    /** Too many were wrong. Args: seconds to wait. */
    WAITS("account-waits"),
    /** The account is disabled. Args: name. */
    DISABLED("account-disabled"),
    /** The account was changed since one logged in. Args: name. */
    CHANGED("account-changed"),
    /** There is an account of this name. Args: name. */
    EXISTS("account-exists"),
    /** There is none of this name. Args: name. */
    UNKNOWN("account-unknown"),
    /** Nobody can have this name. Args: name, most characters. */
    NAME("account-unnameable"),
    /** An account needs a role. Args: name. */
    NO_ROLE("account-roleless"),
    /** A password is too short. Args: fewest characters. */
    PASSWORD_SHORT("account-password-short"),
    /** A password has the name in it. */
    PASSWORD_NAME("account-password-name"),
    /** The new password is the former one. */
    PASSWORD_SAME("account-password-same"),
    /** The first account must be an administrator's. */
    FIRST("account-first"),
    /** Nobody would be left to keep accounts. Args: name. */
    LAST("account-last");

    private static final Set<FindingCode> ASKED = Set.of(NEEDED, WRONG, WAITS, DISABLED, CHANGED);

    private final String id;

    AccountFinding(String id) {
        this.id = id;
    }

    /** True when somebody was not let in, so that asking for name and password helps. */
    public static boolean asks(Finding finding) {
        return ASKED.contains(finding.code());
    }

    @Override
    public String id() {
        return id;
    }
}
