package org.tongbao.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tongbao.core.form.Texts;
import org.tongbao.model.form.Condition;
import org.tongbao.model.form.Field;
import org.tongbao.model.form.FieldType;
import org.tongbao.ui.edit.AnswerPath;
import org.tongbao.ui.internal.nls.Messages;
import org.tongbao.ui.look.Icon;
import org.tongbao.ui.widgets.BrokenText;

/** Makes the widgets of a field by its type, or by the fact it shows. */
public final class FieldFactory {

    private static final int LONG_LABEL = 24;
    private final Drawing drawing;
    private final TextFields texts = new TextFields();
    private final TimeFields times = new TimeFields();
    private final ChoiceFields choices = new ChoiceFields(this);
    private final CheckFields checks = new CheckFields(this);
    private final PartFields parts = new PartFields(texts);
    private final FactFields facts;

    /** Draws into the page of {@code drawing}. */
    public FieldFactory(Drawing drawing) {
        this.drawing = drawing;
        facts = new FactFields(drawing);
    }

    /** The page's shared things. */
    Drawing drawing() {
        return drawing;
    }

    /** Adds a field below the last child of {@code parent}. */
    public void add(Composite parent, Field field, AnswerPath path) {
        var fact = Optional.ofNullable(field.getFact()).filter(name -> !name.isEmpty());
        var cell = drawing.composite(parent);
        boolean wide = wide(field);
        cell.setLayout(new CellLayout(wide || Texts.label(field).length() > LONG_LABEL));
        if (wide) {
            cell.setLayoutData(ColumnsLayout.WIDE);
        }
        var view = new FieldView(drawing, field, path, Texts.label(field), cell);
        caption(view);
        if (fact.isPresent()) {
            facts.add(view, fact.get());
        } else {
            parts.find(view).ifPresentOrElse(source -> parts.add(view, source), () -> add(view));
        }
        showWhen(view);
    }

    private void add(FieldView view) {
        switch (view.field().getType()) {
            case DATE -> times.add(view, false);
            case DATE_TIME -> times.add(view, true);
            case SINGLE -> choices.addSingle(view);
            case MULTIPLE -> choices.addMultiple(view);
            case CHECKLIST -> checks.addList(view);
            case CHECK -> checks.addItem(view);
            case DERIVED -> drawing.hint(view.cell(), Messages.Field_derived);
            default -> texts.add(view);
        }
    }

    /** Label with ◎ and the clause behind an icon. */
    private void caption(FieldView view) {
        var caption = drawing.composite(view.cell());
        caption.setLayout(BesideLayout.hugging());
        var label = drawing.label(caption, "");
        drawing.onChange(label, () -> {
            var words = required(view) ? NLS.bind(Messages.Field_required, view.label()) : view.label();
            if (!words.equals(BrokenText.get(label))) {
                BrokenText.set(label, words);
                drawing.relayout(label);
            }
        });
        clause(view, caption);
    }

    /** The icon behind which clause and help stand; nothing when there are none. */
    void clause(FieldView view, Composite parent) {
        var tip = ClausePopup.tip(view.field());
        if (tip.isEmpty()) {
            return;
        }
        var icon = new Label(parent, SWT.NONE);
        icon.setImage(Icon.CLAUSE.image(icon.getDisplay()));
        icon.setBackground(parent.getBackground());
        icon.setToolTipText(tip);
        icon.setCursor(icon.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        icon.addListener(SWT.MouseUp, event -> new ClausePopup(icon.getShell(), view.field()).open(icon));
    }

    private boolean required(FieldView view) {
        return view.field().isRequired()
                || Optional.ofNullable(view.field().getRequiredWhen())
                        .filter(condition -> holds(condition, view.path()))
                        .isPresent();
    }

    private void showWhen(FieldView view) {
        Optional.ofNullable(view.field().getVisibleWhen())
                .ifPresent(condition -> drawing.onChange(view.cell(), () -> {
                    boolean shown = holds(condition, view.path());
                    if (shown != view.cell().getVisible()) {
                        view.cell().setVisible(shown);
                        drawing.relayout(view.cell());
                    }
                }));
    }

    private boolean holds(Condition condition, AnswerPath asking) {
        return named(condition.getField(), asking).anyMatch(path -> holds(condition.getOptions(), path));
    }

    private boolean holds(List<String> options, AnswerPath path) {
        var answers = drawing.editing().answers();
        return options.isEmpty()
                ? answers.checked(path)
                : options.stream()
                        .anyMatch(option -> option.equals(answers.option(path)) || answers.chosen(path, option));
    }

    /** The answers a condition may mean: a neighbouring sub-answer, a field, or a field's sub-answer. */
    private static Stream<AnswerPath> named(String name, AnswerPath asking) {
        var paths = new ArrayList<AnswerPath>();
        if (!asking.steps().isEmpty()) {
            paths.add(asking.parent().part(name));
        }
        paths.add(AnswerPath.of(name));
        for (int dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) {
            paths.add(AnswerPath.of(name.substring(0, dot)).part(name.substring(dot + 1)));
        }
        return paths.stream();
    }

    private static boolean wide(Field field) {
        var type = field.getType();
        return type == FieldType.LONG_TEXT || type == FieldType.CHECKLIST || type == FieldType.CHECK;
    }
}
