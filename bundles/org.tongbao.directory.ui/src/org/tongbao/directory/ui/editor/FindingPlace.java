package org.tongbao.directory.ui.editor;

import java.util.Arrays;
import java.util.Optional;
import org.tongbao.core.directory.DirectoryFinding;
import org.tongbao.core.directory.TeamFunction;
import org.tongbao.model.finding.Finding;

/** What a finding about an organization is about, by the arguments that {@link DirectoryFinding} names. Any thread. */
final class FindingPlace {

    private FindingPlace() {}

    /** The function; empty when it is about none. */
    static Optional<TeamFunction> function(Finding finding) {
        if (!(finding.code() instanceof DirectoryFinding code)) {
            return Optional.empty();
        }
        return switch (code) {
            case CONTACT_MISSING, CONTACT_UNREACHABLE, CONTACT_HOURS_UNKNOWN -> Optional.of(TeamFunction.CONTACT);
            case FUNCTION_UNFILLED, GROUP_WITHOUT_LEADER, GROUP_WITHOUT_MEMBERS, DEPUTY_MISSING ->
                Arrays.stream(TeamFunction.values())
                        .filter(each -> each.label().equals(finding.args().get(1)))
                        .findFirst();
            default -> Optional.empty();
        };
    }

    /** Name of the person; empty when it is about none. */
    static Optional<String> person(Finding finding) {
        return finding.code() == DirectoryFinding.PERSON_IN_SEVERAL
                ? Optional.of(String.valueOf(finding.args().get(1)))
                : Optional.empty();
    }
}
