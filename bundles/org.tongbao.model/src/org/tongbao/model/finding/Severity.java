package org.tongbao.model.finding;

/** How grave a finding is. */
public enum Severity {
    /** Something a rule demands is wrong or missing. */
    ERROR,
    /** Something is doubtful or only recommended. */
    WARNING,
    /** Worth knowing, nothing to mend. */
    INFO
}
