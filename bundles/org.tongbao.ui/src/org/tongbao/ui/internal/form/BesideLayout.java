package org.tongbao.ui.internal.form;

import java.util.List;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tongbao.ui.widgets.WidthLayout;

/** A first control and the small ones at its right. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
final class BesideLayout extends WidthLayout {

    private static final int GAP = 8;
    private final int firstWidth;
    private final boolean hug;

    private BesideLayout(int firstWidth, boolean hug) {
        this.firstWidth = firstWidth;
        this.hug = hug;
    }

    /** The first control takes all the width the others leave. */
    static BesideLayout filling() {
        return new BesideLayout(SWT.DEFAULT, false);
    }

    /** The first control has this width. */
    static BesideLayout fixed(int firstWidth) {
        return new BesideLayout(firstWidth, false);
    }

    /** The first control is as wide as it wants, as far as there is room; the others follow at once. */
    static BesideLayout hugging() {
        return new BesideLayout(SWT.DEFAULT, true);
    }

    @Override
    protected int arrange(Composite parent, int width, boolean move) {
        List<Control> children = shown(parent);
        var first = children.get(0);
        var others = children.subList(1, children.size());
        int room = width;
        int row = 0;
        for (var other : others) {
            room -= preferred(other).x + GAP;
            row = Math.max(row, preferred(other).y);
        }
        room = Math.max(64, room);
        boolean fits = hug && preferred(first).x <= room;
        int wide = fits ? preferred(first).x : firstWidth == SWT.DEFAULT ? room : Math.min(firstWidth, room);
        int height = fits ? preferred(first).y : height(first, wide);
        boolean tall = height > 2 * row || height > 48;
        row = Math.max(row, height);
        if (move) {
            first.setBounds(0, (row - height) / 2, wide, height);
            int x = wide + GAP;
            for (var other : others) {
                var size = preferred(other);
                other.setBounds(x, tall ? 2 : (row - size.y) / 2, size.x, size.y);
                x += size.x + GAP;
            }
        }
        return row;
    }
}
