package org.tongbao.ui.internal.form;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.tongbao.core.form.FormIndex;
import org.tongbao.model.form.Field;
import org.tongbao.ui.edit.AnswerEdits;
import org.tongbao.ui.edit.AnswerPath;
import org.tongbao.ui.edit.Pending;
import org.tongbao.ui.form.FieldAnswer;
import org.tongbao.ui.internal.nls.Messages;

/** One field as its part sees it. */
final class PartAnswer implements FieldAnswer {

    private final FieldView view;
    private final Composite actions;
    private final Consumer<Runnable> guard;

    /**
     * The answer of a field.
     *
     * @param actions row below the part
     * @param guard runs what the part wants to be run
     */
    PartAnswer(FieldView view, Composite actions, Consumer<Runnable> guard) {
        this.view = view;
        this.actions = actions;
        this.guard = guard;
    }

    @Override
    public Field field() {
        return view.field();
    }

    @Override
    public AnswerPath path() {
        return view.path();
    }

    @Override
    public String label() {
        return view.label();
    }

    @Override
    public String text() {
        return answers().text(path());
    }

    @Override
    public void setText(String text) {
        answers().setText(path(), label(), text);
    }

    @Override
    public AnswerEdits answers() {
        return view.drawing().editing().answers();
    }

    @Override
    public void change(Runnable edits) {
        view.drawing().editing().change(NLS.bind(Messages.Edit_change, label()), edits);
    }

    @Override
    public Optional<Field> find(String id) {
        return new FormIndex(view.drawing().context().form()).find(id);
    }

    @Override
    public void entry(Control control) {
        view.entry(control);
    }

    @Override
    public void name(Control control, String key, String name) {
        view.name(control, path().key() + "." + key, name);
        view.explain(control);
    }

    @Override
    public void onChange(Control owner, Runnable refresh) {
        // The first time is part of drawing, which is guarded as a whole.
        refresh.run();
        view.drawing().onLaterChange(owner, () -> guard.accept(refresh));
    }

    @Override
    public void addPending(Control owner, Pending pending) {
        var editing = view.drawing().editing();
        editing.addPending(pending);
        owner.addDisposeListener(event -> editing.removePending(pending));
    }

    @Override
    public void typed() {
        view.drawing().editing().typed();
    }

    @Override
    public void problem(String message) {
        view.setSyntax(message);
    }

    @Override
    public void relayout(Control... changed) {
        view.drawing().relayout(changed);
    }

    @Override
    public Composite actions() {
        return actions;
    }

    @Override
    public FormToolkit toolkit() {
        return view.drawing().toolkit();
    }
}
