package org.tongbao.ui.internal.form;

import java.util.List;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.tongbao.core.form.Texts;
import org.tongbao.model.form.Option;
import org.tongbao.ui.widgets.StackedLayout;

/** One of several options, or any of them, with the sub-answers of the chosen ones. */
final class ChoiceFields {

    private static final int SHORT_LABEL = 14;
    private final FieldFactory factory;

    ChoiceFields(FieldFactory factory) {
        this.factory = factory;
    }

    /** Radio buttons. */
    void addSingle(FieldView view) {
        var drawing = view.drawing();
        var answers = drawing.editing().answers();
        var row = row(view);
        var group = group(view, row);
        var radios = new RadioGroup(view, group, option -> answers.choose(view.path(), label(view, option), option));
        for (var option : view.field().getOptions()) {
            radios.add(option.getId(), Texts.label(option));
            if (!option.getParts().isEmpty()) {
                new SubAnswers(factory, group, option.getParts(), view.path())
                        .showWhen(() -> option.getId().equals(answers.option(view.path())));
            }
        }
        radios.show(() -> answers.option(view.path()));
        NoneBox.add(view, row, group);
    }

    /** Check boxes. */
    void addMultiple(FieldView view) {
        var drawing = view.drawing();
        var row = row(view);
        var group = group(view, row);
        boolean first = true;
        for (var option : view.field().getOptions()) {
            var label = Texts.label(option);
            Button box = drawing.button(group, label, SWT.CHECK);
            if (first) {
                view.entry(box);
                first = false;
            }
            view.name(box, view.path().choice(option.getId()).key(), label);
            view.explain(box);
            drawing.bindings()
                    .bindValue(
                            WidgetProperties.buttonSelection().observe(box),
                            drawing.observables().chosen(view.path(), option.getId(), label));
            if (!option.getParts().isEmpty()) {
                new SubAnswers(factory, group, option.getParts(), view.path().choice(option.getId()))
                        .showWhen(() -> drawing.editing().answers().chosen(view.path(), option.getId()));
            }
        }
        NoneBox.add(view, row, group);
    }

    private static Composite row(FieldView view) {
        var row = view.drawing().composite(view.cell());
        row.setLayout(BesideLayout.filling());
        return row;
    }

    private static Composite group(FieldView view, Composite row) {
        var group = view.drawing().composite(row);
        group.setLayout(flows(view.field().getOptions()) ? new FlowLayout() : new StackedLayout(0, 0, 2));
        return group;
    }

    private static boolean flows(List<Option> options) {
        return options.stream()
                .allMatch(option ->
                        option.getParts().isEmpty() && Texts.label(option).length() <= SHORT_LABEL);
    }

    private static String label(FieldView view, String option) {
        return view.field().getOptions().stream()
                .filter(candidate -> option.equals(candidate.getId()))
                .map(Texts::label)
                .findFirst()
                .orElse(view.label());
    }
}
