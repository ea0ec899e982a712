package org.tongbao.category.web.ui;

import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tongbao.category.web.ui.internal.nls.Messages;
import org.tongbao.ui.form.FieldAnswer;
import org.tongbao.ui.form.FieldPart;
import org.tongbao.ui.table.LineColumn;
import org.tongbao.ui.table.LineTable;
import org.tongbao.ui.table.LineTableSpec;

/** The files and paths found on a website, or removed from it: path or name, kind, notes. */
public final class MaliciousFiles implements FieldPart {

    @Override
    public boolean suits(String text) {
        return LineTable.suits(text, 3);
    }

    @Override
    public Control draw(Composite parent, FieldAnswer answer) {
        var kinds =
                List.of(Messages.Files_page, Messages.Files_comment, Messages.Files_malware, Messages.Files_program);
        return new LineTable(
                parent,
                answer,
                LineTableSpec.of(
                                new LineColumn(Messages.Files_file, 5),
                                new LineColumn(Messages.Files_kind, 2, kinds),
                                new LineColumn(Messages.Files_note, 4))
                        .countedBeside(answer));
    }
}
