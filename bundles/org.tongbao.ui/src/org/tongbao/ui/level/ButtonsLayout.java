package org.tongbao.ui.level;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Composite;
import org.tongbao.ui.widgets.WidthLayout;

/** Buttons of their own width in a row, going on in the next row where there is no room. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
final class ButtonsLayout extends WidthLayout {

    private static final int GAP = 8;

    ButtonsLayout() {
        super();
    }

    @Override
    protected int arrange(Composite parent, int width, boolean move) {
        int x = 0;
        int y = 0;
        int line = 0;
        for (var child : shown(parent)) {
            var size = preferred(child);
            if (x > 0 && x + size.x > width) {
                x = 0;
                y += line + GAP;
                line = 0;
            }
            if (move) {
                child.setBounds(x, y, size.x, size.y);
            }
            x += size.x + GAP;
            line = Math.max(line, size.y);
        }
        return y + line;
    }
}
