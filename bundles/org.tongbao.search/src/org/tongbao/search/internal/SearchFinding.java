package org.tongbao.search.internal;

import org.tongbao.model.finding.FindingCode;

/** What can stand in the way of searching; texts lie beside in {@code findings.properties}. */
public enum SearchFinding implements FindingCode {
    /** The index cannot be read or written. Args: its folder, why. */
    UNAVAILABLE("search-unavailable"),
    /** The search was closed. */
    CLOSED("search-closed");

    private final String id;

    SearchFinding(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
