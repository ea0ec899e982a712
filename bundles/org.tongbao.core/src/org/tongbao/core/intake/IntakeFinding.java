package org.tongbao.core.intake;

import org.tongbao.model.finding.FindingCode;

/** Why a file was not imported, beside what is wrong in it; texts lie beside in {@code findings.properties}. */
public enum IntakeFinding implements FindingCode {
    /** There is no such file or folder. Args: name. */
    FILE_GONE("intake-file-gone"),
    /** Who runs the program may not read it. Args: name. */
    FILE_DENIED("intake-file-denied"),
    /** It cannot be read for another reason. Args: name, what the system says. */
    FILE_UNREAD("intake-file-unread"),
    /** It is larger than any incident. Args: name, most megabytes. */
    FILE_TOO_LARGE("intake-file-too-large"),
    /** A folder has no such files. Args: name. */
    FOLDER_EMPTY("intake-folder-empty"),
    /** The incident is in the store with other content. Args: name, id, revision. */
    INCIDENT_EXISTS("incident-exists"),
    /** Another file of the same import has the same incident. Args: name, id, the other. */
    INCIDENT_TWICE("incident-twice");

    private final String id;

    IntakeFinding(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
