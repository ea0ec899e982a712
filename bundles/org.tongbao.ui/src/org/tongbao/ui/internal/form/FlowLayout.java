package org.tongbao.ui.internal.form;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Composite;
import org.tongbao.ui.widgets.WidthLayout;

/** Short options one behind the other, wrapping like words. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
final class FlowLayout extends WidthLayout {

    private static final int GAP = 16;
    private static final int LINE_GAP = 2;

    @Override
    protected int arrange(Composite parent, int width, boolean move) {
        int x = 0;
        int y = 0;
        int line = 0;
        for (var child : shown(parent)) {
            var size = preferred(child);
            int childWidth = Math.min(size.x, width);
            if (x > 0 && x + childWidth > width) {
                x = 0;
                y += line + LINE_GAP;
                line = 0;
            }
            int height = childWidth < size.x ? height(child, childWidth) : size.y;
            if (move) {
                child.setBounds(x, y, childWidth, height);
            }
            x += childWidth + GAP;
            line = Math.max(line, height);
        }
        return y + line;
    }
}
