package org.tongbao.core.backup;

import org.tongbao.model.finding.FindingCode;

/** What is in the way of backups that are made by themselves; texts lie beside in {@code findings.properties}. */
public enum BackupFinding implements FindingCode {
    /** The settings cannot be read. Args: file, what is wrong. */
    SETTINGS_UNREADABLE("backup-settings-unreadable"),
    /** The settings cannot be written. Args: file, what the system says. */
    SETTINGS_UNWRITABLE("backup-settings-unwritable"),
    /** Nobody asked for them. */
    OFF("backup-schedule-off"),
    /** The folder is not there, e.g. as its disk is not connected. Args: folder. */
    FOLDER_MISSING("backup-folder-missing");

    private final String id;

    BackupFinding(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
