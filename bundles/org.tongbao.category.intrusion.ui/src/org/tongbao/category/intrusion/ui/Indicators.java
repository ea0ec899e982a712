package org.tongbao.category.intrusion.ui;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tongbao.category.intrusion.ui.internal.nls.Messages;
import org.tongbao.ui.form.FieldAnswer;
import org.tongbao.ui.form.FieldPart;
import org.tongbao.ui.table.Checks;
import org.tongbao.ui.table.Indicator;
import org.tongbao.ui.table.LineColumn;
import org.tongbao.ui.table.LineTable;
import org.tongbao.ui.table.LineTableSpec;

/** The indicators of an intrusion: address, domain name or hash, what kind it is, and what was seen of it or what blocks it. */
public final class Indicators implements FieldPart {

    @Override
    public boolean suits(String text) {
        return LineTable.suits(text, 3);
    }

    @Override
    public Control draw(Composite parent, FieldAnswer answer) {
        boolean blocked = answer.path().field().equals("5C.block");
        return new LineTable(
                parent,
                answer,
                LineTableSpec.of(
                                new LineColumn(Messages.Indicators_value, 5),
                                new LineColumn(Messages.Indicators_kind, 2, Checks.names()),
                                new LineColumn(blocked ? Messages.Indicators_device : Messages.Indicators_behaviour, 4))
                        .checked(row -> Checks.indicator(row, 0, 1))
                        .completed(row -> Checks.withKind(row, 0, 1))
                        .entries(word -> Indicator.of(word).isPresent()));
    }
}
