package org.tongbao.category.dos.ui;

import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tongbao.category.dos.ui.internal.nls.Messages;
import org.tongbao.ui.edit.AnswerPath;
import org.tongbao.ui.form.FieldAnswer;
import org.tongbao.ui.form.FieldPart;
import org.tongbao.ui.table.Checks;
import org.tongbao.ui.table.Indicator;
import org.tongbao.ui.table.LineColumn;
import org.tongbao.ui.table.LineTable;
import org.tongbao.ui.table.LineTableSpec;
import org.tongbao.ui.table.LineTableSpec.Offer;

/** The addresses an attack came from: address, device that blocks it, notes. Their number is asked for elsewhere on the form; a button writes it there. */
public final class AttackSources implements FieldPart {

    /** K:1490 asks for the number of addresses. */
    private static final AnswerPath SOURCES = AnswerPath.of("5B.sources");

    private static final String COUNT = "count";

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
                                new LineColumn(Messages.Sources_address, 4),
                                new LineColumn(Messages.Sources_device, 3),
                                new LineColumn(Messages.Sources_note, 4))
                        .checked(row -> Checks.address(row, 0))
                        .entries(Checks::isAddress)
                        .accompanied(AttackSources::count));
    }

    private static Optional<Offer> count(FieldAnswer answer, List<List<String>> rows) {
        long count = rows.stream()
                .map(row -> row.get(0))
                .filter(Checks::isAddress)
                .map(Indicator::plain)
                .distinct()
                .count();
        var known = answer.answers().number(SOURCES.part(COUNT));
        if (count == 0 || known.equals(Optional.of(count))) {
            return Optional.empty();
        }
        return answer.find(SOURCES.field())
                .map(field -> new Offer(
                        NLS.bind(Messages.Sources_count, count),
                        () -> answer.change(() -> {
                            answer.answers().setChecked(SOURCES, answer.label(), true);
                            answer.answers().setNumber(SOURCES.part(COUNT), answer.label(), Optional.of(count));
                        })));
    }
}
