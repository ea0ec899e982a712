package org.tongbao.workbench.internal.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.tongbao.ui.UiThread;
import org.tongbao.workbench.internal.Keyed;

/** A titled part of the overview. UI thread. */
abstract class OverviewBlock {

    private static final int GAP = 6;

    private final PageContext context;
    private final Composite body;

    OverviewBlock(PageContext context, Composite parent, String id, String title, int columns) {
        this.context = context;
        var section = context.toolkit().createSection(parent, ExpandableComposite.TITLE_BAR);
        section.setText(title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        body = Keyed.as(context.toolkit().createComposite(section), id);
        GridLayoutFactory.fillDefaults()
                .numColumns(columns)
                .margins(2, GAP)
                .spacing(8, GAP)
                .applyTo(body);
        section.setClient(body);
    }

    final PageContext context() {
        return context;
    }

    final EditorSession session() {
        return context.session();
    }

    final Composite body() {
        return body;
    }

    final void clear() {
        for (var old : body.getChildren()) {
            old.dispose();
        }
    }

    /**
     * Makes the contents anew; later, but for the first time: what is typed is taken over while the focus moves, and then no
     * widget must go.
     */
    final void drawAnew(Runnable redraw) {
        if (body.getChildren().length == 0) {
            redraw.run();
        } else {
            UiThread.async(body, redraw);
        }
    }

    /** Shows a new assessment. */
    void show(Assessed assessed) {}

    /** Shows facts that changed. */
    void showFacts() {}

    /** Puts the focus on its first field or button; false when it has none. */
    boolean focus() {
        return body.setFocus();
    }
}
