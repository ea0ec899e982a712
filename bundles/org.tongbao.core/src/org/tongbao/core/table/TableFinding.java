package org.tongbao.core.table;

import org.tongbao.model.finding.FindingCode;

/** Why a table was not read, or not as it seems; texts lie beside in {@code findings.properties}. */
public enum TableFinding implements FindingCode {
    /** No installed format is meant by the ending of the name. Args: name, endings that are known. */
    TABLE_FORMAT("table-format"),
    /** The file cannot be read. Args: name, what the system says. */
    TABLE_UNREAD("table-unread"),
    /** The content is not what the ending says. Args: name, what is wrong. */
    TABLE_DAMAGED("table-damaged"),
    /** More than is read. Args: name, most rows, most megabytes. */
    TABLE_TOO_LARGE("table-too-large"),
    /** Neither UTF-8 nor Big5, or both mixed. Args: name, line. */
    TABLE_ENCODING("table-encoding"),
    /** Cells are calculated; their last values were taken. Args: name, sheet, number of cells, the first one. */
    TABLE_FORMULA("table-formula"),
    /** A calculation has failed. Args: name, sheet, cell, what stands in it. */
    TABLE_CELL_FAILED("table-cell-failed");

    private final String id;

    TableFinding(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
