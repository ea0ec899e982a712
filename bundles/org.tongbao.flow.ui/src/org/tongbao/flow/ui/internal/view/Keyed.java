package org.tongbao.flow.ui.internal.view;

import org.eclipse.swt.widgets.Widget;

/** Names widgets, for tests. */
final class Keyed {

    private Keyed() {
        super();
    }

    static <W extends Widget> W as(W widget, String id) {
        widget.setData("org.eclipse.swtbot.widget.key", id);
        return widget;
    }
}
