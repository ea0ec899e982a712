package org.tongbao.ui.widgets;

import org.eclipse.swt.widgets.Widget;

/** Names widgets for tests and for finding them again. UI thread. */
public final class Keyed {

    /** Key under which a widget's name is kept. */
    public static final String KEY = "org.eclipse.swtbot.widget.key";

    private Keyed() {}

    /** Gives the widget a name and returns it. */
    public static <W extends Widget> W as(W widget, String id) {
        widget.setData(KEY, id);
        return widget;
    }
}
