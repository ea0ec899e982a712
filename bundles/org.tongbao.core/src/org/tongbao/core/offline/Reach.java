package org.tongbao.core.offline;

import java.util.List;
import org.tongbao.model.finding.Finding;

/**
 * How a shared database can be reached just now.
 *
 * @param online true when it answers
 * @param findings why it cannot be reached, or why there is no copy on this computer
 * @param held incidents and organizations of which a copy is on this computer
 * @param changed of them, how many were changed here and are not in the shared database yet
 * @param unmerged of these, what somebody has to look at
 */
public record Reach(boolean online, List<Finding> findings, int held, int changed, List<Unmerged> unmerged) {

    public Reach {
        findings = List.copyOf(findings);
        unmerged = List.copyOf(unmerged);
    }
}
