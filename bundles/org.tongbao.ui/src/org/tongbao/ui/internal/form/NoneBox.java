package org.tongbao.ui.internal.form;

import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tongbao.core.form.Texts;
import org.tongbao.ui.internal.nls.Messages;

/** The box 「無」 beside a field that may be answered so. */
final class NoneBox {

    private NoneBox() {}

    /**
     * Adds the box when the form allows the answer.
     *
     * @param entry what cannot be used while the answer is 「無」
     */
    static void add(FieldView view, Composite row, Control entry) {
        if (!view.field().isAllowNone()) {
            return;
        }
        var own = Texts.noneText(view.field());
        var drawing = view.drawing();
        Button box = drawing.toolkit().createButton(row, own.isEmpty() ? Messages.Field_none : own, SWT.CHECK);
        view.name(box, view.path().key() + ".none", view.label() + " " + box.getText());
        view.explain(box);
        drawing.bindings()
                .bindValue(
                        WidgetProperties.buttonSelection().observe(box),
                        drawing.observables().none(view.path(), view.label()));
        drawing.onChange(box, () -> {
            boolean enabled = !drawing.editing().answers().none(view.path());
            if (entry.getEnabled() != enabled) {
                entry.setEnabled(enabled);
            }
        });
    }
}
