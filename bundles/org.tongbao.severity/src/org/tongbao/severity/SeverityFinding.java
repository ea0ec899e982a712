package org.tongbao.severity;

import org.tongbao.model.finding.FindingCode;

/** What can be wrong with the ratings of an impact. */
public enum SeverityFinding implements FindingCode {
    /** A rating names a dimension that the scale does not have; args: dimension id, scale id. */
    DIMENSION_UNKNOWN("dimension-unknown"),
    /** A rating has a level that the dimension has no text for; args: level, dimension id. */
    RATING_UNKNOWN("rating-unknown");

    private final String id;

    SeverityFinding(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
