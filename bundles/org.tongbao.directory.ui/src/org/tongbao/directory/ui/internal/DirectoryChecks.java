package org.tongbao.directory.ui.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.tongbao.core.directory.DirectoryFinding;
import org.tongbao.core.directory.Reconciliation;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.FindingCode;
import org.tongbao.model.organization.Organization;

/** What is looked at in an organization while one works with it. Any thread. */
public final class DirectoryChecks {

    /** Official time; independent of where the machine thinks it is. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Taipei");

    /** After so many months an entry should be confirmed again. */
    private static final int MONTHS = 12;

    /** What is settled by asking, not by editing: the reconciliation lists it. */
    private static final Set<FindingCode> CONFIRMATION =
            Set.of(DirectoryFinding.ENTRY_STALE, DirectoryFinding.ENTRY_UNCONFIRMED);

    private DirectoryChecks() {}

    /** Today by official time. */
    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    /** What is wrong with it today, the gravest first. */
    public static List<Finding> of(Organization organization) {
        return of(organization, today());
    }

    /** What is wrong with it on a day, the gravest first. */
    public static List<Finding> of(Organization organization, LocalDate day) {
        return new Reconciliation(day, MONTHS)
                .of(List.of(organization)).stream()
                        .filter(finding -> !CONFIRMATION.contains(finding.code()))
                        .sorted((one, other) -> one.severity().compareTo(other.severity()))
                        .toList();
    }
}
