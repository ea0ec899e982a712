package org.tongbao.core.offline;

import java.util.List;
import java.util.Optional;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.incident.Incident;

/**
 * Something changed on this computer that the shared database does not have yet, and why not.
 *
 * @param id of the incident or organization
 * @param name case number or name
 * @param subjects where it contradicts what others saved meanwhile; empty when that is not why
 * @param findings why else it was refused
 * @param incident as it is on this computer, detached, to be edited and saved; empty of an organization
 * @param base revision of the shared database that it was changed from
 */
public record Unmerged(
        String id, String name, List<String> subjects, List<Finding> findings, Optional<Incident> incident, long base) {

    public Unmerged {
        subjects = List.copyOf(subjects);
        findings = List.copyOf(findings);
    }
}
