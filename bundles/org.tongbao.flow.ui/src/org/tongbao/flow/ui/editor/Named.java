package org.tongbao.flow.ui.editor;

import org.eclipse.swt.widgets.Widget;

/** Names widgets for tests. UI thread. */
final class Named {

    /** Key under which a widget's name is kept. */
    static final String KEY = "org.eclipse.swtbot.widget.key";

    private Named() {
        super();
    }

    static <W extends Widget> W as(W widget, String id) {
        widget.setData(KEY, id);
        return widget;
    }
}
