package org.tongbao.ui.widgets;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tongbao.ui.look.Icon;
import org.tongbao.ui.look.Tint;

/** Says in an empty place what belongs there and offers to put it there. */
public final class EmptyState extends Composite {

    private final Button button;

    /**
     * Fills an empty place.
     *
     * @param icon of what belongs there
     * @param text what belongs there, one sentence
     * @param actionLabel what the button does
     * @param action run on the UI thread when the button is pressed
     */
    public EmptyState(Composite parent, Icon icon, String text, String actionLabel, Runnable action) {
        super(parent, SWT.NONE);
        setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 8).applyTo(this);
        var picture = new Label(this, SWT.NONE);
        picture.setBackground(parent.getBackground());
        picture.setImage(icon.image(getDisplay()));
        GridDataFactory.fillDefaults()
                .align(SWT.CENTER, SWT.END)
                .grab(true, true)
                .applyTo(picture);
        var words = new Label(this, SWT.WRAP | SWT.CENTER);
        words.setBackground(parent.getBackground());
        words.setForeground(Tint.TEXT_MUTED.color(getDisplay()));
        words.setText(text);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(240, SWT.DEFAULT)
                .applyTo(words);
        button = new Button(this, SWT.PUSH);
        button.setText(actionLabel);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        GridDataFactory.fillDefaults()
                .align(SWT.CENTER, SWT.BEGINNING)
                .grab(true, true)
                .applyTo(button);
    }

    @Override
    public boolean setFocus() {
        return !button.isDisposed() && button.setFocus();
    }
}
