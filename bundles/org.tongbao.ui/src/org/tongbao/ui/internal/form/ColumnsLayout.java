package org.tongbao.ui.internal.form;

import java.util.List;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tongbao.ui.widgets.WidthLayout;

/**
 * The fields of a section in reading order: two side by side from 1000 pixels on, one below. A control with
 * {@link #WIDE} as layout data always has a row of its own.
 */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
final class ColumnsLayout extends WidthLayout {

    /** Layout data of controls that span both columns. */
    static final Object WIDE = "wide";

    private static final int TWO_COLUMNS_FROM = 960;
    private static final int GAP = 24;
    private static final int SPACING = 8;

    @Override
    protected int arrange(Composite parent, int width, boolean move) {
        List<Control> cells = shown(parent);
        boolean two = width >= TWO_COLUMNS_FROM;
        int half = (width - GAP) / 2;
        int y = 4;
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            boolean paired = two && narrow(cell) && i + 1 < cells.size() && narrow(cells.get(i + 1));
            int cellWidth = two && narrow(cell) ? half : width;
            int height = height(cell, cellWidth);
            if (paired) {
                var second = cells.get(++i);
                int other = height(second, half);
                place(second, half + GAP, y, half, other, move);
                place(cell, 0, y, cellWidth, height, move);
                height = Math.max(height, other);
            } else {
                place(cell, 0, y, cellWidth, height, move);
            }
            y += height + SPACING;
        }
        return y;
    }

    private static boolean narrow(Control cell) {
        return cell.getLayoutData() != WIDE;
    }

    private static void place(Control control, int x, int y, int width, int height, boolean move) {
        if (move) {
            control.setBounds(x, y, width, height);
        }
    }
}
