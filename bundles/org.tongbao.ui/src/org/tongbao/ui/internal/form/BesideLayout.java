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
        var sizes = children.stream()
                .map(child -> child.computeSize(SWT.DEFAULT, SWT.DEFAULT, false))
                .toList();
        int rest = 0;
        for (int i = 1; i < children.size(); i++) {
            rest += sizes.get(i).x + GAP;
        }
        int room = Math.max(64, width - rest);
        int first =
                hug ? Math.min(sizes.get(0).x, room) : firstWidth == SWT.DEFAULT ? room : Math.min(firstWidth, room);
        int height = height(children.get(0), first);
        int row = sizes.stream().skip(1).mapToInt(size -> size.y).reduce(height, Math::max);
        if (move) {
            boolean tall = height > 2 * row || height > 48;
            children.get(0).setBounds(0, (row - height) / 2, first, height);
            int x = first + GAP;
            for (int i = 1; i < children.size(); i++) {
                var size = sizes.get(i);
                children.get(i).setBounds(x, tall ? 2 : (row - size.y) / 2, size.x, size.y);
                x += size.x + GAP;
            }
        }
        return row;
    }
}
