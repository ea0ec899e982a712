package org.tongbao.ui.internal.form;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.tongbao.core.form.Texts;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FieldType;
import org.tongbao.ui.edit.Pending;

/** Fields into which one types. */
final class TextFields {

    private static final int DELAY = 300;
    private static final int NUMBER_WIDTH = 96;

    /** The entry of a text, alone, as the last child of a composite. */
    Text entry(FieldView view, Composite parent) {
        return switch (view.field().getType()) {
            case LONG_TEXT -> longEntry(view, parent, text -> "");
            case IP_LIST -> longEntry(view, parent, Syntax::ipList);
            case URL_LIST -> longEntry(view, parent, Syntax::urlList);
            default -> lineEntry(view, parent, text -> "");
        };
    }

    /** Fills the field's cell. */
    void add(FieldView view) {
        var field = view.field();
        var type = field.getType();
        switch (type) {
            case LONG_TEXT -> addLong(view, text -> "");
            case IP_LIST -> addLong(view, Syntax::ipList);
            case URL_LIST -> addLong(view, Syntax::urlList);
            case NUMBER -> addNumber(view, Syntax::number);
            case PERCENT -> addNumber(view, Syntax::percent);
            case EMAIL -> addLine(view, Syntax::email);
            case PHONE -> addLine(view, Syntax::phone);
            default -> addLine(view, text -> "");
        }
    }

    private void addLine(FieldView view, UnaryOperator<String> syntax) {
        var row = row(view, BesideLayout.filling());
        NoneBox.add(view, row, lineEntry(view, row, syntax));
    }

    private static Text lineEntry(FieldView view, Composite parent, UnaryOperator<String> syntax) {
        var text = view.drawing().toolkit().createText(parent, "", SWT.SINGLE | SWT.BORDER);
        view.entry(text);
        bindText(view, text, view.drawing().observables().text(view.path(), view.label()), syntax);
        return text;
    }

    private void addLong(FieldView view, UnaryOperator<String> syntax) {
        var row = row(view, BesideLayout.filling());
        var text = longEntry(view, row, syntax);
        NoneBox.add(view, row, text);
        if (view.field().getMaxLength() > 0) {
            new Counter(view, text, view.field().getMaxLength());
        }
    }

    private static Text longEntry(FieldView view, Composite parent, UnaryOperator<String> syntax) {
        int lines = view.field().getType() == FieldType.LONG_TEXT ? 3 : 2;
        var text = GrowingText.create(view.drawing(), parent, lines);
        view.entry(text);
        bindText(view, text, view.drawing().observables().text(view.path(), view.label()), syntax);
        return text;
    }

    private void addNumber(FieldView view, UnaryOperator<String> syntax) {
        var row = row(view, BesideLayout.fixed(NUMBER_WIDTH));
        var text = view.drawing().toolkit().createText(row, "", SWT.SINGLE | SWT.BORDER | SWT.RIGHT);
        view.entry(text);
        var toModel = UpdateValueStrategy.<String, Optional<Long>>create(IConverter.create(
                typed -> typed.isBlank() ? Optional.<Long>empty() : Optional.of(Long.valueOf(typed.strip()))));
        toModel.setAfterGetValidator(typed ->
                syntax.apply(typed).isEmpty() ? ValidationStatus.ok() : ValidationStatus.error(syntax.apply(typed)));
        var toWidget = UpdateValueStrategy.<Optional<Long>, String>create(
                IConverter.create(number -> number.map(String::valueOf).orElse("")));
        var typed = delayed(view, text, syntax);
        view.drawing()
                .bindings()
                .bindValue(typed, view.drawing().observables().number(view.path(), view.label()), toModel, toWidget);
        var unit = unit(view.field());
        if (!unit.isEmpty()) {
            view.drawing().label(row, unit);
        }
        NoneBox.add(view, row, text);
    }

    /** Binds a text widget both ways; line ends are {@code \n} in the model. */
    static void bindText(FieldView view, Text text, IObservableValue<String> model, UnaryOperator<String> syntax) {
        var toModel =
                UpdateValueStrategy.<String, String>create(IConverter.create(typed -> typed.replace("\r\n", "\n")));
        var toWidget = UpdateValueStrategy.<String, String>create(
                IConverter.create(kept -> kept.replace("\n", Text.DELIMITER)));
        view.drawing().bindings().bindValue(delayed(view, text, syntax), model, toModel, toWidget);
    }

    private static IObservableValue<String> delayed(FieldView view, Text text, UnaryOperator<String> syntax) {
        text.addModifyListener(event -> view.setSyntax(syntax.apply(text.getText())));
        var delayed = WidgetProperties.text(SWT.Modify).observeDelayed(DELAY, text);
        var editing = view.drawing().editing();
        var pending = new Pending() {
            @Override
            public boolean waiting() {
                // A number that cannot be read never reaches the incident, however long the pause.
                return !text.isDisposed()
                        && (delayed.isStale()
                                || numeric(view)
                                        && !syntax.apply(text.getText()).isEmpty());
            }

            @Override
            public void flush() {
                delayed.getValue();
            }
        };
        editing.addPending(pending);
        delayed.addStaleListener(event -> editing.typed());
        text.addDisposeListener(event -> editing.removePending(pending));
        return delayed;
    }

    private static boolean numeric(FieldView view) {
        return Set.of(FieldType.NUMBER, FieldType.PERCENT).contains(view.field().getType());
    }

    private static String unit(Field field) {
        return field.getType() == FieldType.PERCENT ? "%" : Texts.unit(field);
    }

    private static Composite row(FieldView view, BesideLayout layout) {
        var row = view.drawing().composite(view.cell());
        row.setLayout(layout);
        return row;
    }
}
