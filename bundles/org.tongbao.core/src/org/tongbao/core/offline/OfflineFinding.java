package org.tongbao.core.offline;

import org.tongbao.model.finding.FindingCode;

/** What cannot be done while a shared database cannot be reached; texts lie beside in {@code findings.properties}. */
public enum OfflineFinding implements FindingCode {
    /** No copy of this is on this computer, so that it cannot be saved now. Args: id. */
    NOT_HELD("offline-not-held"),
    /** This needs the shared database. */
    NEEDS_SERVER("offline-needs-server");

    private final String id;

    OfflineFinding(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
