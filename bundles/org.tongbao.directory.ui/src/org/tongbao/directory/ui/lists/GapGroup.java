package org.tongbao.directory.ui.lists;

import java.util.List;
import java.util.Set;
import org.tongbao.core.directory.DirectoryFinding;
import org.tongbao.core.directory.Reconciliation.Gap;
import org.tongbao.directory.ui.lists.nls.Messages;
import org.tongbao.model.finding.FindingCode;

/** What may be wrong in the directory, by what is to be done about it. */
enum GapGroup {
    CONTACT(DirectoryFinding.CONTACT_MISSING, DirectoryFinding.CONTACT_UNREACHABLE),
    UNLISTED(DirectoryFinding.CONTACT_OF_UNLISTED),
    STALE(DirectoryFinding.ENTRY_STALE, DirectoryFinding.ENTRY_UNCONFIRMED),
    TEAM(
            DirectoryFinding.FUNCTION_UNFILLED,
            DirectoryFinding.GROUP_WITHOUT_MEMBERS,
            DirectoryFinding.GROUP_WITHOUT_LEADER,
            DirectoryFinding.DEPUTY_MISSING,
            DirectoryFinding.PERSON_IN_SEVERAL),
    HOURS(DirectoryFinding.CONTACT_HOURS_UNKNOWN);

    private final Set<FindingCode> codes;

    GapGroup(FindingCode... codes) {
        this.codes = Set.copyOf(List.of(codes));
    }

    boolean has(Gap gap) {
        return codes.contains(gap.finding().code());
    }

    String label() {
        return switch (this) {
            case CONTACT -> Messages.Filter_contacts;
            case UNLISTED -> Messages.Filter_unlisted;
            case STALE -> Messages.Filter_stale;
            case TEAM -> Messages.Filter_team;
            case HOURS -> Messages.Filter_hours;
        };
    }

    /** What is to be done about something. */
    static String advice(Gap gap) {
        for (GapGroup each : values()) {
            if (each.has(gap)) {
                return switch (each) {
                    case CONTACT -> Messages.Do_contact;
                    case UNLISTED -> Messages.Do_unlisted;
                    case STALE -> Messages.Do_confirm;
                    case HOURS -> Messages.Do_hours;
                    case TEAM ->
                        gap.finding().code() == DirectoryFinding.PERSON_IN_SEVERAL
                                ? Messages.Do_look
                                : Messages.Do_team;
                };
            }
        }
        return Messages.Do_look;
    }
}
