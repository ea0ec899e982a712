package org.tongbao.ui.testkit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;

/** A link: SWT's own, or a hyperlink of a form. */
public final class SWTBotLink extends AbstractSWTBot<Control> {

    SWTBotLink(Sought<Control> sought) {
        super(sought);
    }

    /** Follows it. */
    public SWTBotLink click() {
        waitUntilEnabled();
        if (widget instanceof Link) {
            var event = new Event();
            event.text = getText();
            notify(SWT.Selection, event);
        } else {
            setFocus();
            notifyMouseClick();
        }
        return this;
    }
}
