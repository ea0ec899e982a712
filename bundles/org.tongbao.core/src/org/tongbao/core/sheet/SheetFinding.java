package org.tongbao.core.sheet;

import org.tongbao.model.finding.FindingCode;

/** Why a table was not written; texts lie beside in {@code findings.properties}. */
public enum SheetFinding implements FindingCode {
    /** No installed format is meant by the ending of the name. Args: name, endings that are known. */
    SHEET_FORMAT("sheet-format"),
    /** The file cannot be written. Args: name, what the system says. */
    SHEET_UNWRITTEN("sheet-unwritten"),
    /** More rows than such a file may have. Args: name, most rows. */
    SHEET_TOO_LONG("sheet-too-long"),
    /** Whoever asked for it does not want it any more. Args: name. */
    SHEET_CANCELLED("sheet-cancelled");

    private final String id;

    SheetFinding(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
