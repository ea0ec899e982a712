package org.tongbao.ui.internal.form;

import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.tongbao.core.form.Texts;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FieldType;
import org.tongbao.ui.edit.AnswerPath;
import org.tongbao.ui.internal.nls.Messages;
import org.tongbao.ui.widgets.StackedLayout;

/** Checklists and their items: 5A, 5B, 5C and 6I of the form. */
final class CheckFields {

    private final FieldFactory factory;

    CheckFields(FieldFactory factory) {
        this.factory = factory;
    }

    /** A group of items, nested groups included; its cell has a caption already. */
    void addList(FieldView view) {
        var drawing = view.drawing();
        var help = Texts.help(view.field());
        if (!help.isEmpty()) {
            drawing.hint(view.cell(), help);
        }
        var items = drawing.composite(view.cell());
        items.setLayout(new StackedLayout(0, 0, 6));
        view.decorate(items);
        view.focusBy(() -> view.field().getItems().stream()
                .findFirst()
                .map(first -> drawing.views().get(first.getId()))
                .ifPresent(FieldView::focus));
        for (var item : view.field().getItems()) {
            if (item.getType() == FieldType.CHECKLIST) {
                factory.add(items, item, AnswerPath.of(item.getId()));
            } else {
                addItem(items, item);
            }
        }
    }

    /** An item that stands by itself; its cell has a caption already. */
    void addItem(FieldView view) {
        addItem(view.cell(), view.field(), view);
    }

    private void addItem(Composite parent, Field item) {
        var drawing = factory.drawing();
        var cell = drawing.composite(parent);
        cell.setLayout(new StackedLayout(0, CellLayout.DECORATION, 4));
        addItem(cell, item, new FieldView(drawing, item, AnswerPath.of(item.getId()), Texts.label(item), cell));
    }

    private void addItem(Composite cell, Field item, FieldView view) {
        var drawing = view.drawing();
        var row = drawing.composite(cell);
        row.setLayout(BesideLayout.hugging());
        var label = item.isRequired() ? NLS.bind(Messages.Field_mustAnswer, view.label()) : view.label();
        Button box = drawing.button(row, label, SWT.CHECK);
        view.entry(box);
        drawing.bindings()
                .bindValue(
                        WidgetProperties.buttonSelection().observe(box),
                        drawing.observables().checked(view.path(), view.label()));
        factory.clause(view, row);
        NoneBox.add(view, row, box);
        if (!item.getParts().isEmpty()) {
            new SubAnswers(factory, cell, item.getParts(), view.path())
                    .showWhen(() -> drawing.editing().answers().checked(view.path()));
        }
    }
}
