package org.tongbao.workbench.internal.event;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tongbao.ui.widgets.DateTimeField;
import org.tongbao.ui.widgets.TabKey;
import org.tongbao.ui.widgets.Wheel;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.Times;

/** The widgets of one detail of an event. UI thread. */
final class DetailInput {

    private static final int MOST_DIGITS = 9;
    private static final int WIDTH = 200;
    private static final int LINES_HEIGHT = 64;
    private static final int LABEL_INDENT = 6;

    private final Supplier<Optional<Object>> value;
    private final Label label;
    private final Control field;
    private final EventDetail detail;

    /**
     * Label and field in a parent of two columns.
     *
     * @param before the control they stand above
     */
    DetailInput(Composite parent, EventDetail detail, Control before) {
        this.detail = detail;
        String id = "event.detail." + detail.key();
        label = new Label(parent, SWT.NONE);
        label.setText(detail.kind() == EventDetail.Kind.FLAG ? "" : detail.label());
        var wide = GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT);
        switch (detail.kind()) {
            case FLAG -> {
                var box = Keyed.as(new Button(parent, SWT.CHECK), id);
                box.setText(detail.label());
                field = box;
                value = () -> Optional.of(box.getSelection());
            }
            case CHOICE -> {
                var combo = Wheel.passes(Keyed.as(new Combo(parent, SWT.READ_ONLY), id));
                detail.options().forEach(option -> combo.add(option.words()));
                combo.select(detail.key().equals("method") ? 0 : -1);
                wide.applyTo(combo);
                field = combo;
                value = () -> chosen(detail, combo.getSelectionIndex());
            }
            case DATE -> {
                var day = new DateTimeField(parent, Clock.systemUTC(), Times.ZONE, false);
                Keyed.as(day.text(), id);
                wide.applyTo(day);
                field = day;
                value = () -> {
                    day.commit();
                    return day.value()
                            .map(at -> at.atZone(Times.ZONE).toLocalDate().toString());
                };
            }
            case NUMBER -> {
                var text = Keyed.as(new Text(parent, SWT.BORDER), id);
                text.setTextLimit(MOST_DIGITS);
                text.addVerifyListener(event -> event.doit = event.text.chars().allMatch(Character::isDigit));
                wide.applyTo(text);
                field = text;
                value = () -> text.getText().isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(text.getText()));
            }
            case LINES -> {
                var text = Keyed.as(new Text(parent, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL), id);
                TabKey.leaves(text);
                wide.copy().hint(WIDTH, LINES_HEIGHT).applyTo(text);
                field = text;
                value = () -> text.getText().isBlank()
                        ? Optional.empty()
                        : Optional.of(text.getText().strip());
            }
            default -> {
                var text = Keyed.as(new Text(parent, SWT.BORDER), id);
                wide.applyTo(text);
                field = text;
                value = () -> text.getText().isBlank()
                        ? Optional.empty()
                        : Optional.of(text.getText().strip());
            }
        }
        boolean tall = detail.kind() == EventDetail.Kind.LINES || detail.kind() == EventDetail.Kind.DATE;
        GridDataFactory.swtDefaults()
                .align(SWT.BEGINNING, tall ? SWT.BEGINNING : SWT.CENTER)
                .indent(0, tall ? LABEL_INDENT : 0)
                .applyTo(label);
        label.moveAbove(before);
        field.moveAbove(before);
    }

    /** Fills in a text, an option by its id, or digits. */
    void set(String initial) {
        if (field instanceof Combo combo) {
            int index = detail.options().stream()
                    .map(EventDetail.Option::id)
                    .toList()
                    .indexOf(initial);
            combo.select(index);
        } else if (field instanceof Button box) {
            box.setSelection(Boolean.parseBoolean(initial));
        } else if (field instanceof DateTimeField day) {
            // a file may hold anything; what is no day is left to be entered again
            day.setValue(Optional.of(initial)
                    .filter(text -> text.matches("\\d{4}-\\d{2}-\\d{2}"))
                    .map(text -> LocalDate.parse(text).atStartOfDay(Times.ZONE).toInstant()));
        } else if (field instanceof Text text) {
            text.setText(initial);
        }
    }

    void focus() {
        field.setFocus();
    }

    /** Runs after what was entered is another. */
    void onChange(Runnable look) {
        Control typed = field instanceof DateTimeField day ? day.text() : field;
        for (int type : new int[] {SWT.Modify, SWT.Selection}) {
            typed.addListener(type, event -> look.run());
        }
    }

    /** True while nothing is entered; other than {@link #value()} it leaves what is being typed as it is. */
    boolean isBlank() {
        return field instanceof DateTimeField day
                ? day.text().getText().isBlank()
                : value.get().isEmpty();
    }

    void dispose() {
        label.dispose();
        field.dispose();
    }

    /** What was entered: a text, a number or yes or no; empty when nothing was. */
    Optional<Object> value() {
        return value.get();
    }

    /** Levels are numbers in the file, methods are words. */
    private static Optional<Object> chosen(EventDetail detail, int index) {
        if (index < 0) {
            return Optional.empty();
        }
        String id = detail.options().get(index).id();
        return Optional.of(id.chars().allMatch(Character::isDigit) ? Long.valueOf(id) : id);
    }
}
