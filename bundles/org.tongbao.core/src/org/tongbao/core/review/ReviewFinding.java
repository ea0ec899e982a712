package org.tongbao.core.review;

import org.tongbao.model.finding.FindingCode;

/** Why something cannot be reviewed; texts lie beside in {@code findings.properties}. */
public enum ReviewFinding implements FindingCode {
    /** Who notified does not review. Args: agency, the one that reviews it. */
    OWN("review-own"),
    /** It is not the time for it. Args: what comes next. */
    NOT_NOW("review-not-now"),
    /** A review needs a level and why. */
    RESULT_MISSING("review-result"),
    /** Who asks for data says which. */
    QUESTION_MISSING("review-question");

    private final String id;

    ReviewFinding(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
