package org.tongbao.ui.internal.form;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.form.Field;
import org.tongbao.ui.edit.AnswerPath;
import org.tongbao.ui.widgets.AccessibleText;

/** One field on the page: where it is, how it takes the focus, what is wrong with it. */
public final class FieldView {

    private final Drawing drawing;
    private final Field field;
    private final AnswerPath path;
    private final String label;
    private final Composite cell;
    private Marks marks;
    private Runnable focus;

    /**
     * Registers a field under its path's key.
     *
     * @param label of the field as shown, for accessibility and command names
     * @param cell composite that holds everything of the field
     */
    FieldView(Drawing drawing, Field field, AnswerPath path, String label, Composite cell) {
        this.drawing = drawing;
        this.field = field;
        this.path = path;
        this.label = label;
        this.cell = cell;
        focus = cell::setFocus;
        marks = new Marks(cell, cell.getParent());
        drawing.views().put(path.key(), this);
        cell.addDisposeListener(event -> drawing.views().remove(path.key(), this));
    }

    /** The definition of the field. */
    public Field field() {
        return field;
    }

    /** Where its answer stands. */
    public AnswerPath path() {
        return path;
    }

    /** Its label as shown. */
    public String label() {
        return label;
    }

    /** Everything of the field. */
    public Composite cell() {
        return cell;
    }

    /** Gives the field's entry the focus. */
    public void focus() {
        focus.run();
    }

    /** Says how the field's entry gets the focus. */
    void focusBy(Runnable focus) {
        this.focus = focus;
    }

    /** What is shown as wrong. */
    public Marks marks() {
        return marks;
    }

    /** Makes {@code control} the field's entry: it is decorated, named for tests and accessibility, and explains itself. */
    void entry(Control control) {
        focus = control::setFocus;
        marks = marks.on(control, cell);
        name(control, path.key(), label);
        explain(control);
    }

    /** Puts the marks of the field on a control that does not take the focus itself. */
    void decorate(Control control) {
        marks = new Marks(control, cell);
        control.setData(Drawing.KEY, path.key());
    }

    /** Names a control for tests and accessibility. */
    void name(Control control, String key, String name) {
        control.setData(Drawing.KEY, key);
        AccessibleText.set(control, () -> name, () -> marks.text());
    }

    /** Explains the field: in the hint bar while the control has the focus, in a popup on F1. */
    void explain(Control control) {
        control.addListener(SWT.Help, event -> {
            event.doit = false;
            new ClausePopup(cell.getShell(), field).open(control);
        });
        control.addFocusListener(
                FocusListener.focusGainedAdapter(event -> drawing.hints().focus(this)));
    }

    /** Shows what the assessment finds about the field. */
    public void setFindings(List<Finding> findings) {
        marks.setFindings(findings);
    }

    /** Shows why what is typed is not understood; the empty string when it is. */
    void setSyntax(String message) {
        marks.setSyntax(message);
        drawing.hints().refresh();
    }

    /** The page's shared things. */
    Drawing drawing() {
        return drawing;
    }
}
