package org.tongbao.ui.testkit;

import org.eclipse.swt.widgets.Control;

/** A text on the screen: a label, a {@code CLabel} or the like. */
public final class SWTBotLabel extends AbstractSWTBot<Control> {

    SWTBotLabel(Sought<Control> sought) {
        super(sought);
    }
}
