package org.tongbao.category.equipment.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tongbao.category.equipment.ui.internal.nls.Messages;
import org.tongbao.core.form.Texts;
import org.tongbao.model.form.Option;
import org.tongbao.ui.form.FieldAnswer;
import org.tongbao.ui.form.FieldPart;
import org.tongbao.ui.table.Checks;
import org.tongbao.ui.table.LineTable;
import org.tongbao.ui.table.LineTableSpec.Offer;

/**
 * The devices lost and the data on them. The kinds of data are asked for by boxes, too; a button ticks those the table
 * names, upon which the form may demand that persons concerned are notified.
 */
public final class LostDevices implements FieldPart {

    @Override
    public boolean suits(String text) {
        return LineTable.suits(text, DeviceTable.COLUMNS);
    }

    @Override
    public Control draw(Composite parent, FieldAnswer answer) {
        return new LineTable(
                parent,
                answer,
                DeviceTable.spec(answer).completed(LostDevices::lost).accompanied(LostDevices::natures));
    }

    /** What is entered here was lost, unless somebody says otherwise. */
    private static List<String> lost(List<String> row) {
        if (!row.get(DeviceTable.STATE).isBlank() || Checks.isFreeText(row)) {
            return row;
        }
        var cells = row.toArray(String[]::new);
        cells[DeviceTable.STATE] = Messages.Devices_lost;
        return List.of(cells);
    }

    private static Optional<Offer> natures(FieldAnswer answer, List<List<String>> rows) {
        var missing = DeviceTable.natures(answer).stream()
                .filter(nature -> rows.stream().anyMatch(row -> names(row.get(DeviceTable.DATA), nature)))
                .filter(nature -> !answer.answers().chosen(DeviceTable.NATURE, nature.getId()))
                .toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        var words = missing.stream().map(Texts::label).collect(Collectors.joining(Messages.Devices_separator));
        return Optional.of(new Offer(
                NLS.bind(Messages.Devices_tick, words),
                () -> answer.change(() -> missing.forEach(nature ->
                        answer.answers().setChosen(DeviceTable.NATURE, Texts.label(nature), nature.getId(), true)))));
    }

    /** In either language: the table may have been written in the other one. */
    private static boolean names(String cell, Option nature) {
        return cell.equals(nature.getLabel()) || cell.equals(nature.getLabelEn());
    }
}
