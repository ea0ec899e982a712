package org.tongbao.category.web.ui;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tongbao.category.web.ui.internal.nls.Messages;
import org.tongbao.ui.form.FieldAnswer;
import org.tongbao.ui.form.FieldPart;
import org.tongbao.ui.table.Checks;
import org.tongbao.ui.table.LineColumn;
import org.tongbao.ui.table.LineTable;
import org.tongbao.ui.table.LineTableSpec;

/** The external addresses put on a block list: address, device that blocks it, notes. */
public final class BlockedAddresses implements FieldPart {

    @Override
    public boolean suits(String text) {
        return LineTable.suits(text, 3);
    }

    @Override
    public Control draw(Composite parent, FieldAnswer answer) {
        return new LineTable(
                parent,
                answer,
                LineTableSpec.of(
                                new LineColumn(Messages.Blocked_address, 4),
                                new LineColumn(Messages.Blocked_device, 3),
                                new LineColumn(Messages.Blocked_note, 4))
                        .checked(row -> Checks.address(row, 0))
                        .entries(Checks::isAddress));
    }
}
