package org.tongbao.ui.look;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.forms.FormColors;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Makes the controls of the pages. UI thread. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
public final class PageToolkit extends FormToolkit {

    /** A toolkit to be disposed with its page. */
    public PageToolkit(Display display) {
        super(display);
    }

    /** A button in the system's colours: with a colour of its own it would look the same when it cannot be pressed. */
    @Override
    public Button createButton(Composite parent, String text, int style) {
        FormColors colors = getColors();
        Color foreground = colors.getForeground();
        Color background = colors.getBackground();
        colors.setForeground(null);
        if ((style & (SWT.CHECK | SWT.RADIO)) == 0) {
            colors.setBackground(null);
        }
        try {
            return super.createButton(parent, text, style);
        } finally {
            colors.setForeground(foreground);
            colors.setBackground(background);
        }
    }
}
