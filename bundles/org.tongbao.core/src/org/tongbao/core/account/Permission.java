package org.tongbao.core.account;

import static org.tongbao.core.account.Role.ADMINISTRATOR;
import static org.tongbao.core.account.Role.CISO;
import static org.tongbao.core.account.Role.DRILL_COORDINATOR;
import static org.tongbao.core.account.Role.OFFICER;
import static org.tongbao.core.account.Role.READER;
import static org.tongbao.core.account.Role.REVIEWER;
import static org.tongbao.core.account.Role.SUPERVISOR;

import java.util.Locale;
import java.util.Set;
import org.tongbao.core.internal.nls.Words;

/**
 * What one may be allowed to do, with the roles that may: the whole table of rights. Which method of which service asks for which of
 * these says {@link Rights}.
 */
public enum Permission {
    /** See incidents, organizations, deadlines and histories of the organizations in one's scope. */
    READ("read", OFFICER, SUPERVISOR, CISO, REVIEWER, ADMINISTRATOR, DRILL_COORDINATOR, READER),
    /** Record incidents, change them, attach files. */
    RECORD("record", OFFICER, SUPERVISOR, CISO, REVIEWER),
    /** The same for incidents that are exercises. */
    RECORD_DRILLS("record-drills", OFFICER, SUPERVISOR, CISO, REVIEWER, DRILL_COORDINATOR),
    /** Sign as 通報人員. */
    SIGN_OFFICER("sign-officer", OFFICER),
    /** Sign as 通報主管. */
    SIGN_SUPERVISOR("sign-supervisor", SUPERVISOR),
    /** Sign as 資通安全長 and approve the level. */
    SIGN_CISO("sign-ciso", CISO),
    /** Receive, review and change the level of what others notified. */
    REVIEW("review", REVIEWER),
    /** Say what happened to an organization, e.g. that its channel of notification is out. */
    RECORD_DUTIES("record-duties", OFFICER, SUPERVISOR, CISO, ADMINISTRATOR),
    /** Change organizations, contacts and teams. */
    DIRECTORY("directory", ADMINISTRATOR),
    /** Remind of deadlines by mail. */
    REMIND("remind", OFFICER, SUPERVISOR, CISO, REVIEWER, ADMINISTRATOR, DRILL_COORDINATOR),
    /** Prove that the history and the attachments are whole. */
    VERIFY("verify", OFFICER, SUPERVISOR, CISO, REVIEWER, ADMINISTRATOR),
    /** Back the database up, also by itself while one is logged in. */
    BACKUP("backup", OFFICER, SUPERVISOR, CISO, ADMINISTRATOR),
    /** Encrypt the database, copy it elsewhere, go over to another one, count anew. */
    DATABASE("database", ADMINISTRATOR),
    /** Make and change accounts. */
    ACCOUNTS("accounts", ADMINISTRATOR);

    private final String id;
    private final Set<Role> roles;

    Permission(String id, Role... roles) {
        this.id = id;
        this.roles = Set.of(roles);
    }

    /** What it asks for to record an incident. */
    public static Permission recording(boolean drill) {
        return drill ? RECORD_DRILLS : RECORD;
    }

    /** Name in answers of the command line. */
    public String id() {
        return id;
    }

    /** The roles that may; each alone suffices. */
    public Set<Role> roles() {
        return roles;
    }

    /** True when one of these roles may. */
    public boolean grantedTo(Set<Role> any) {
        return any.stream().anyMatch(roles::contains);
    }

    /** What it is to do, in words: 登錄及變更事件. */
    public String title(Locale locale) {
        return Words.text(locale, "permission." + id);
    }
}
