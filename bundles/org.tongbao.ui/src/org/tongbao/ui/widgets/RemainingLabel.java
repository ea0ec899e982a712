package org.tongbao.ui.widgets;

import java.time.ZoneId;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tongbao.engine.assessment.ClockState;

/** The time left of one clock, as icon and coloured words. */
public final class RemainingLabel extends Composite {

    private final Label icon;
    private final Label words;

    /** An empty label. */
    public RemainingLabel(Composite parent) {
        super(parent, SWT.NONE);
        setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(this);
        icon = new Label(this, SWT.NONE);
        words = new Label(this, SWT.NONE);
        // the colour of the words says something, which the platform's style sheet would take back in a dark theme
        words.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        setBackgroundMode(SWT.INHERIT_FORCE);
    }

    /** Shows a clock; instants in {@code zone}. Lays out its parent only when the words change. */
    public void setClock(ClockState clock, ZoneId zone) {
        var remaining = Remaining.of(clock, zone);
        if (!remaining.words().equals(words.getText())) {
            icon.setImage(remaining.icon().image(getDisplay()));
            words.setText(remaining.words());
            words.setForeground(remaining.tint().color(getDisplay()));
            icon.requestLayout();
            words.requestLayout();
        }
    }
}
