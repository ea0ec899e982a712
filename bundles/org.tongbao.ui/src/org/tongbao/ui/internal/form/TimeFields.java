package org.tongbao.ui.internal.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.tongbao.core.time.RocDates;
import org.tongbao.ui.widgets.DateTimeField;

/** Dates and times that are answers. */
final class TimeFields {

    /** Fills the field's cell. */
    void add(FieldView view, boolean withTime) {
        var drawing = view.drawing();
        var zone = drawing.context().zone();
        var row = drawing.composite(view.cell());
        row.setLayout(BesideLayout.filling());
        var entry = entry(view, row, withTime);
        entry.addValueListener(at -> drawing.editing()
                .answers()
                .setText(
                        view.path(),
                        view.label(),
                        at.map(when -> text(when, zone, withTime)).orElse("")));
        drawing.onChange(
                entry, () -> entry.setValue(read(drawing.editing().answers().text(view.path()), zone, withTime)));
        NoneBox.add(view, row, entry);
    }

    /** A field for typing a time, handed over when the field is left and before a save. */
    static DateTimeField entry(FieldView view, Composite parent, boolean withTime) {
        var drawing = view.drawing();
        var entry = new DateTimeField(
                parent, drawing.editing().clock(), drawing.context().zone(), withTime);
        entry.setDecorated(false);
        view.entry(entry.text());
        view.name(
                entry.now(),
                view.path().key() + ".now",
                view.label() + " " + entry.now().getText());
        view.explain(entry.now());
        entry.text().addModifyListener(event -> view.setSyntax(entry.complaint()));
        drawing.editing().addPending(entry);
        entry.text().addModifyListener(event -> drawing.editing().typed());
        entry.addDisposeListener(event -> drawing.editing().removePending(entry));
        return entry;
    }

    private static String text(Instant at, ZoneId zone, boolean withTime) {
        return withTime ? RocDates.iso(at, zone) : at.atZone(zone).toLocalDate().toString();
    }

    private static Optional<Instant> read(String text, ZoneId zone, boolean withTime) {
        try {
            if (text.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(
                    withTime
                            ? OffsetDateTime.parse(text).toInstant()
                            : LocalDate.parse(text).atStartOfDay(zone).toInstant());
        } catch (DateTimeParseException e) {
            // Not written by this program: the assessment names it, here the field stays empty.
            return Optional.empty();
        }
    }
}
