package org.tongbao.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Turning the mouse wheel scrolls the page and changes no fact: the systems let it choose in a list that happens to come
 * under the pointer while one scrolls. UI thread.
 */
public final class Wheel {

    private static final int STEP = 24;

    private Wheel() {}

    /** Lets the wheel pass over a list of choices. */
    public static Combo passes(Combo combo) {
        combo.addListener(SWT.MouseVerticalWheel, event -> scroll(combo, event));
        return combo;
    }

    private static void scroll(Combo combo, Event event) {
        event.doit = false;
        for (Composite around = combo.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrolledComposite scroller) {
                Point origin = scroller.getOrigin();
                scroller.setOrigin(origin.x, origin.y - event.count * STEP);
                return;
            }
        }
    }
}
