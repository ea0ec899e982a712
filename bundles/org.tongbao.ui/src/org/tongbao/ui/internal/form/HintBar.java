package org.tongbao.ui.internal.form;

import java.util.Optional;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tongbao.ui.look.Tint;
import org.tongbao.ui.widgets.BrokenText;
import org.tongbao.ui.widgets.WidthLayout;

/**
 * Two lines below a page that say what is wrong with the field that has the focus and what to do, or what to write there.
 * Always of one height, so that the page does not move while one goes through it.
 */
public final class HintBar {

    private final Composite bar;
    private final Label icon;
    private final Label text;
    private Optional<FieldView> focused = Optional.empty();

    /** An empty bar. */
    public HintBar(Composite parent, Drawing drawing) {
        bar = drawing.composite(parent);
        new Label(bar, SWT.SEPARATOR | SWT.HORIZONTAL);
        icon = drawing.label(bar, "");
        text = drawing.label(bar, "");
        text.setData(Drawing.KEY, "hint");
        bar.setLayout(new HintLayout());
    }

    /** The bar itself. */
    public Composite control() {
        return bar;
    }

    /** The field that has the focus. */
    void focus(FieldView view) {
        focused = Optional.of(view);
        refresh();
    }

    /** Shows the focused field's state again. */
    public void refresh() {
        if (focused.isEmpty() || focused.get().cell().isDisposed()) {
            show("", Optional.empty());
            return;
        }
        var view = focused.get();
        var problem = view.marks().text();
        if (problem.isEmpty()) {
            show(ClausePopup.tip(view.field()).replace('\n', '　'), Optional.empty());
        } else {
            show(problem.replace('\n', '　'), Optional.of(view.marks()));
        }
    }

    private void show(String words, Optional<Marks> problem) {
        if (words.equals(BrokenText.get(text))) {
            return;
        }
        var display = bar.getDisplay();
        problem.ifPresent(marks -> icon.setImage(marks.icon().image(display)));
        icon.setVisible(problem.isPresent());
        text.setForeground(problem.isPresent() ? null : Tint.TEXT_MUTED.color(display));
        BrokenText.set(text, words);
        text.setToolTipText(words);
    }

    @NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
    private static final class HintLayout extends WidthLayout {

        private static final int MARGIN = 12;
        private static final int ICON = 20;

        HintLayout() {
            super();
        }

        @Override
        protected int arrange(Composite parent, int width, boolean move) {
            var children = parent.getChildren();
            int line = preferred(children[2]).y;
            if (move) {
                children[0].setBounds(0, 0, width, 2);
                children[1].setBounds(MARGIN, 6, 16, 16);
                children[2].setBounds(MARGIN + ICON, 4, width - 2 * MARGIN - ICON, 2 * line);
            }
            return 2 * line + 8;
        }
    }
}
