package org.tongbao.workbench.internal.store;

import org.tongbao.model.finding.FindingCode;

/** What the workbench itself has to report. */
public enum WorkbenchFinding implements FindingCode {
    /** No bundle is installed that opens a database. */
    NO_DATABASE("no-database"),
    /** The database broke off while it was being opened; the log says where. */
    STORE_NOT_OPENED("store-not-opened"),
    /** The store was not open when something was to be saved. */
    STORE_CLOSED("store-closed"),
    /** The incident is not in the store. */
    INCIDENT_UNKNOWN("incident-unknown"),
    /** Nothing of the incident was on record at the instant looked at. */
    NOT_ON_RECORD("not-on-record"),
    /** The database broke off while an incident was being saved; the log says where. */
    SAVE_BROKE_OFF("save-broke-off");

    private final String id;

    WorkbenchFinding(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
