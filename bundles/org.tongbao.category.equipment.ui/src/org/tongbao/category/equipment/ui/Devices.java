package org.tongbao.category.equipment.ui;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tongbao.ui.form.FieldAnswer;
import org.tongbao.ui.form.FieldPart;
import org.tongbao.ui.table.LineTable;
import org.tongbao.ui.table.Lines;

/**
 * All devices concerned, damaged ones included, in the notes on the assessment: the form has no place of its own for
 * them. Notes begin as text; a list of devices is seen as a table.
 */
public final class Devices implements FieldPart {

    @Override
    public boolean suits(String text) {
        return text.contains(Lines.SEPARATOR) && LineTable.suits(text, DeviceTable.COLUMNS);
    }

    @Override
    public Control draw(Composite parent, FieldAnswer answer) {
        return new LineTable(parent, answer, DeviceTable.spec(answer));
    }
}
