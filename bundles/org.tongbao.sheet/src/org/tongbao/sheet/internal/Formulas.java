package org.tongbao.sheet.internal;

import java.util.List;
import java.util.Optional;
import org.tongbao.core.table.TableFinding;
import org.tongbao.model.finding.Finding;

/** Cells of a sheet whose words are calculated: how many, the first, and the first that went wrong. */
final class Formulas {

    private final String sheet;
    private String first = "";
    private String failed = "";
    private String said = "";
    private int number;

    Formulas(String sheet) {
        this.sheet = sheet;
    }

    void found(String cell) {
        if (number == 0) {
            first = cell;
        }
        number++;
    }

    /** Tells of a cell that holds no words but what went wrong. */
    void failed(String cell, String what) {
        if (failed.isEmpty()) {
            failed = cell;
            said = what;
        }
    }

    /** What stands in the way of reading the sheet; empty when nothing does. */
    Optional<Finding> fault(String file) {
        return failed.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.error(TableFinding.TABLE_CELL_FAILED, failed, file, sheet, failed, said));
    }

    /** A warning, or none. */
    List<Finding> finding(String file) {
        return number == 0
                ? List.of()
                : List.of(Finding.warning(TableFinding.TABLE_FORMULA, first, file, sheet, number, first));
    }
}
