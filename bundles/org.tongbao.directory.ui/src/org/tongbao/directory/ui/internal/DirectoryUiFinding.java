package org.tongbao.directory.ui.internal;

import org.tongbao.model.finding.FindingCode;

/** What can go wrong when an organization is edited; texts lie beside in {@code findings.properties}. */
public enum DirectoryUiFinding implements FindingCode {
    /** There is no store to save into. */
    STORE_CLOSED("store-closed"),
    /** The save ended unexpectedly. */
    SAVE_BROKE_OFF("save-broke-off");

    private final String id;

    DirectoryUiFinding(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
