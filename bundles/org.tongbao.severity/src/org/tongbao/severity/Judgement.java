package org.tongbao.severity;

import java.util.List;
import org.tongbao.model.finding.Finding;

/**
 * What the severity scale says about an impact. Immutable apart from the pack's texts it points to, any thread.
 *
 * @param level worst level of all dimensions, 0 mildest; on scales of letters the rank of the letter
 * @param complete false when a dimension has not been rated yet; {@code level} is then the worst so far
 * @param reasons one for each rated dimension in the scale's order; those that decide the level are marked
 * @param findings ratings the scale does not know; they count as not rated
 */
public record Judgement(int level, boolean complete, List<Reason> reasons, List<Finding> findings) {

    public Judgement {
        reasons = List.copyOf(reasons);
        findings = List.copyOf(findings);
    }

    /** True when no dimension has been rated, so that nothing has been judged yet. */
    public boolean empty() {
        return reasons.isEmpty();
    }

    /** The dimensions that decide the level, in the scale's order; several when they are equally bad. */
    public List<Reason> decisive() {
        return reasons.stream().filter(Reason::decisive).toList();
    }
}
