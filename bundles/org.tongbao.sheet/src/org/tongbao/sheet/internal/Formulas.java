package org.tongbao.sheet.internal;

import java.util.List;
import org.tongbao.core.table.TableFinding;
import org.tongbao.model.finding.Finding;

/** Cells of a sheet whose words are calculated: how many, and the first. */
final class Formulas {

    private final String sheet;
    private String first = "";
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

    /** A warning, or none. */
    List<Finding> finding(String file) {
        return number == 0
                ? List.of()
                : List.of(Finding.warning(TableFinding.TABLE_FORMULA, first, file, sheet, number, first));
    }
}
