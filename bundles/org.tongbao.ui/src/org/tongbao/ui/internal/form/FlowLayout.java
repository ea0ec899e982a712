package org.tongbao.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tongbao.ui.widgets.WidthLayout;

/** Short options one behind the other, wrapping like words. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
final class FlowLayout extends WidthLayout {

    private static final int GAP = 16;
    private static final int LINE_GAP = 2;

    @Override
    protected int arrange(Composite parent, int width, boolean move) {
        var line = new ArrayList<Control>();
        int x = 0;
        int y = 0;
        for (var child : shown(parent)) {
            int wanted = Math.min(preferred(child).x, width);
            if (x > 0 && x + wanted > width) {
                y += place(line, y, width, move) + LINE_GAP;
                line.clear();
                x = 0;
            }
            line.add(child);
            x += wanted + GAP;
        }
        return y + place(line, y, width, move);
    }

    /** Puts one line in place, what is lower in the middle; says how high it is. */
    private int place(List<Control> line, int y, int width, boolean move) {
        int tallest =
                line.stream().mapToInt(child -> heightIn(child, width)).max().orElse(0);
        int x = 0;
        for (var child : line) {
            int wide = Math.min(preferred(child).x, width);
            int high = heightIn(child, width);
            if (move) {
                child.setBounds(x, y + (tallest - high) / 2, wide, high);
            }
            x += wide + GAP;
        }
        return tallest;
    }

    private int heightIn(Control child, int width) {
        return preferred(child).x > width ? height(child, width) : preferred(child).y;
    }
}
