package org.tongbao.ui.level;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.tongbao.core.form.LevelNames;
import org.tongbao.core.form.Texts;
import org.tongbao.model.rules.Dimension;
import org.tongbao.model.rules.LevelText;
import org.tongbao.model.rules.SeverityScale;
import org.tongbao.severity.Grades;
import org.tongbao.ui.internal.form.Drawing;
import org.tongbao.ui.internal.nls.Messages;
import org.tongbao.ui.look.Tint;
import org.tongbao.ui.widgets.AccessibleText;
import org.tongbao.ui.widgets.BrokenText;

/** One dimension of the scale: its title and a radio button for each official text, placed by the pane. */
final class DimensionColumn {

    /** Width of the coloured edge of a text. */
    static final int EDGE = 4;

    private final Dimension dimension;
    private final Composite composite;
    private final Label title;
    private final List<Button> buttons = new ArrayList<>();
    private List<DimensionColumn> all = List.of();

    /** Takes the user's choice. */
    interface Choice {
        /** A text of this column's dimension was chosen. */
        void chosen(DimensionColumn column, LevelText text);
    }

    DimensionColumn(Composite parent, SeverityScale scale, Dimension dimension, String key, Choice choice) {
        this.dimension = dimension;
        composite = new Composite(parent, SWT.NONE);
        composite.setBackground(parent.getBackground());
        composite.setData(Drawing.KEY, key);
        title = new Label(composite, BrokenText.style(SWT.WRAP));
        title.setBackground(parent.getBackground());
        title.setFont(JFaceResources.getFontRegistry().getBold(""));
        BrokenText.set(title, Texts.title(dimension));
        for (LevelText text : dimension.getTexts()) {
            buttons.add(button(text, words(scale, text), key, choice));
        }
        composite.addPaintListener(event -> paint(event.gc));
    }

    /** Id of the dimension. */
    String id() {
        return dimension.getId();
    }

    /** The dimension. */
    Dimension dimension() {
        return dimension;
    }

    /** Title of the dimension. */
    String title() {
        return Texts.title(dimension);
    }

    /** Everything of the column. */
    Composite control() {
        return composite;
    }

    /** Title and texts in order, to be placed. */
    List<Control> rows() {
        var rows = new ArrayList<Control>(List.of(title));
        rows.addAll(buttons);
        return rows;
    }

    /** Makes Left and Right go to the columns beside this one. */
    void neighbours(List<DimensionColumn> columns) {
        all = columns;
    }

    /** Shows the text chosen. */
    void show(Optional<LevelText> text) {
        boolean changed = false;
        for (int i = 0; i < buttons.size(); i++) {
            boolean chosen = text.equals(Optional.of(text(i)));
            if (buttons.get(i).getSelection() != chosen) {
                buttons.get(i).setSelection(chosen);
                changed = true;
            }
        }
        if (changed) {
            composite.redraw();
        }
    }

    /** Gives the chosen text the focus, else the first. */
    boolean focus() {
        // While the page is being disposed the focus may still wander here.
        var alive = buttons.stream().filter(button -> !button.isDisposed()).toList();
        return alive.stream()
                .filter(Button::getSelection)
                .findFirst()
                .or(() -> alive.stream().findFirst())
                .filter(Button::setFocus)
                .isPresent();
    }

    private LevelText text(int row) {
        return dimension.getTexts().get(row);
    }

    /** The text behind its number, or behind what its letter is called. */
    private static String words(SeverityScale scale, LevelText text) {
        var code = Grades.code(scale, text.getLevel());
        var official = Grades.named(scale, text.getLevel()) && code.equals(LevelNames.brief(scale, code))
                ? NLS.bind(Messages.Severity_text, code, Texts.text(text))
                : LevelNames.words(scale, text);
        return text.isProvisional() ? NLS.bind(Messages.Severity_provisional, official) : official;
    }

    private Button button(LevelText text, String words, String key, Choice choice) {
        var button = new Button(composite, BrokenText.style(SWT.RADIO | SWT.WRAP));
        BrokenText.set(button, words);
        button.setData(Drawing.KEY, key + "." + text.getLevel());
        AccessibleText.set(button, () -> title() + " " + words, () -> "");
        var citation = text.getCitation();
        if (citation != null && !citation.isEmpty()) {
            var note = Texts.note(text);
            button.setToolTipText(NLS.bind(Messages.Clause_citation, citation) + (note.isEmpty() ? "" : "\n" + note));
        }
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (button.getSelection()) {
                choice.chosen(this, text);
            }
        }));
        button.addListener(SWT.Traverse, event -> traverse(event, button, choice));
        return button;
    }

    private void traverse(Event event, Button button, Choice choice) {
        if (event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS) {
            return;
        }
        int step = event.detail == SWT.TRAVERSE_ARROW_NEXT ? 1 : -1;
        event.doit = false;
        event.detail = SWT.TRAVERSE_NONE;
        if (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT) {
            all.get(Math.floorMod(all.indexOf(this) + step, all.size())).focus();
            return;
        }
        // No way round from the worst to the mildest: one key too many must not turn the judgement over.
        int to = Math.clamp(buttons.indexOf(button) + step, 0, buttons.size() - 1);
        buttons.get(to).setFocus();
        choice.chosen(this, text(to));
    }

    private void paint(GC gc) {
        for (int i = 0; i < buttons.size(); i++) {
            var area = buttons.get(i).getBounds();
            gc.setBackground(Tint.ofLevel(text(i).getLevel()).color(composite.getDisplay()));
            boolean chosen = buttons.get(i).getSelection();
            if (chosen) {
                gc.setAlpha(36);
                gc.fillRectangle(0, area.y - 2, composite.getSize().x, area.height + 4);
                gc.setAlpha(255);
            }
            gc.fillRectangle(0, area.y - 2, chosen ? EDGE : 2, area.height + 4);
        }
    }
}
