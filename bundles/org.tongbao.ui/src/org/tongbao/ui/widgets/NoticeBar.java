package org.tongbao.ui.widgets;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tongbao.ui.look.Icon;

/** A bar above a view that says something without getting in the way; not there when there is nothing to say. UI thread. */
public abstract class NoticeBar extends Composite {

    private static final int TEXT_WIDTH = 200;

    /**
     * An invisible bar.
     *
     * @param columns of icons, texts and buttons in a line
     */
    protected NoticeBar(Composite parent, String id, int columns) {
        super(parent, SWT.BORDER);
        Keyed.as(this, id);
        GridLayoutFactory.fillDefaults()
                .numColumns(columns)
                .margins(6, 4)
                .spacing(6, 4)
                .applyTo(this);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
        setVisible(false);
    }

    /** Says something else: what is drawn by the given work; nothing drawn, nothing there. */
    protected final void redraw(Runnable draw) {
        for (var old : getChildren()) {
            old.dispose();
        }
        draw.run();
        boolean visible = getChildren().length > 0;
        setVisible(visible);
        ((GridData) getLayoutData()).exclude = !visible;
        getParent().layout(true, true);
    }

    /** Draws an icon. */
    protected final void icon(Icon icon) {
        new Label(this, SWT.NONE).setImage(icon.image(getDisplay()));
    }

    /** Draws a sentence over some columns. */
    protected final Label text(String words, int span) {
        var label = new Label(this, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .span(span, 1)
                .hint(TEXT_WIDTH, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    /** Draws a button. */
    protected final void button(String id, String label, Runnable action) {
        var button = Keyed.as(new Button(this, SWT.PUSH), id);
        button.setText(label);
        button.addListener(SWT.Selection, event -> action.run());
    }
}
