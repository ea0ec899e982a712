package org.tongbao.category.equipment.ui;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.category.equipment.ui.internal.nls.Messages;
import org.tongbao.core.form.Texts;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.Option;
import org.tongbao.ui.edit.AnswerPath;
import org.tongbao.ui.form.FieldAnswer;
import org.tongbao.ui.table.LineColumn;
import org.tongbao.ui.table.LineTableSpec;

/** The table of devices: which, whether lost or damaged, how sensitive the data on it are, notes. */
final class DeviceTable {

    /** Count of the columns. */
    static final int COLUMNS = 4;

    /** Column of what happened to the device. */
    static final int STATE = 1;

    /** Column of the sensitivity of its data. */
    static final int DATA = 2;

    /** Where the form asks which kinds of data were on lost devices. */
    static final AnswerPath NATURE = AnswerPath.of("5B.lost").part("nature");

    private DeviceTable() {}

    /** The columns; the sensitivities are those the form knows, so that both use the same words. */
    static LineTableSpec spec(FieldAnswer answer) {
        var data = new ArrayList<>(natures(answer).stream().map(Texts::label).toList());
        data.add(Messages.Devices_nothing);
        return LineTableSpec.of(
                new LineColumn(Messages.Devices_device, 4),
                new LineColumn(Messages.Devices_state, 2, List.of(Messages.Devices_lost, Messages.Devices_damaged)),
                new LineColumn(Messages.Devices_data, 3, data),
                new LineColumn(Messages.Devices_note, 4));
    }

    /** The kinds of data the form asks for. */
    static List<Option> natures(FieldAnswer answer) {
        return answer.find(NATURE.field()).stream()
                .flatMap(item -> item.getParts().stream())
                .filter(part -> NATURE.key().endsWith("." + part.getId()))
                .map(Field::getOptions)
                .flatMap(List::stream)
                .toList();
    }
}
