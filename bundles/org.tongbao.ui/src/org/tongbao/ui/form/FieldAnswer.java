package org.tongbao.ui.form;

import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.tongbao.model.form.Field;
import org.tongbao.ui.edit.AnswerEdits;
import org.tongbao.ui.edit.AnswerPath;
import org.tongbao.ui.edit.Pending;

/** The answer a {@link FieldPart} edits, and the page around it. Lives as long as the part's control. UI thread. */
public interface FieldAnswer {

    /** The field, read only. */
    Field field();

    /** Where its answer stands. */
    AnswerPath path();

    /** The field's label as shown; also the subject of commands. */
    String label();

    /** The text as it is now; empty when there is none. */
    String text();

    /** Writes the text as one command that can be undone; a blank one clears the answer. */
    void setText(String text);

    /** Reads and changes all answers of the incident, e.g. a count beside the text. */
    AnswerEdits answers();

    /** Makes several changes as one command that can be undone, under the field's label. */
    void change(Runnable edits);

    /** Another field or check item of the same form. */
    Optional<Field> find(String id);

    /** Makes a control the one that takes the field's focus; it is named, decorated and explained like any entry. */
    void entry(Control control);

    /**
     * Names a further control of the part for tests and accessibility and explains the field while it has the focus.
     *
     * @param key behind the field's own key, e.g. {@code add}
     * @param name what a screen reader says
     */
    void name(Control control, String key, String name);

    /** Runs something now and after each change of the incident, until the owner is disposed. */
    void onChange(Control owner, Runnable refresh);

    /** Registers what holds back something typed, until the owner is disposed. */
    void addPending(Control owner, Pending pending);

    /** Says that something typed waits to become a command. */
    void typed();

    /** Shows what is wrong with the text and what to do; the empty string when nothing is. The text is kept all the same. */
    void problem(String message);

    /** Lays out again after these controls have changed their size or visibility. */
    void relayout(Control... changed);

    /**
     * Row below the part, for its buttons and what it counts, one behind the other; the switch to plain text stands there,
     * too.
     */
    Composite actions();

    /** For widgets on the page's background. */
    FormToolkit toolkit();
}
