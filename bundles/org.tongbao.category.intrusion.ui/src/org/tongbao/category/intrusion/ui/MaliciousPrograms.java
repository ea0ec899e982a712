package org.tongbao.category.intrusion.ui;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tongbao.category.intrusion.ui.internal.nls.Messages;
import org.tongbao.ui.form.FieldAnswer;
import org.tongbao.ui.form.FieldPart;
import org.tongbao.ui.table.Checks;
import org.tongbao.ui.table.LineColumn;
import org.tongbao.ui.table.LineTable;
import org.tongbao.ui.table.LineTableSpec;

/** The pages, files and programs removed from a host: path or name, hash, notes. */
public final class MaliciousPrograms implements FieldPart {

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
                                new LineColumn(Messages.Programs_file, 4),
                                new LineColumn(Messages.Programs_hash, 5),
                                new LineColumn(Messages.Programs_note, 3))
                        .checked(row -> Checks.hash(row, 1))
                        .countedBeside(answer));
    }
}
