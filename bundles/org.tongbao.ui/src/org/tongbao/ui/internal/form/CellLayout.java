package org.tongbao.ui.internal.form;

import java.util.List;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tongbao.ui.widgets.WidthLayout;

/**
 * One field: its caption and below or beside it everything else. The caption stands at the left when there is room and
 * the field is a short one, else above.
 */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
final class CellLayout extends WidthLayout {

    /** Room for the decoration at the left of the entry. */
    static final int DECORATION = 18;

    private static final int LEFT_FROM = 400;
    private static final int CAPTION = 168;
    private static final int GAP = 4;
    private final boolean above;

    CellLayout(boolean above) {
        this.above = above;
    }

    @Override
    protected int arrange(Composite parent, int width, boolean move) {
        List<Control> children = shown(parent);
        var caption = children.get(0);
        boolean left = !above && width >= LEFT_FROM;
        int captionWidth = left ? CAPTION : width;
        int captionHeight = height(caption, captionWidth);
        int x = (left ? CAPTION : 0) + DECORATION;
        int y = left ? 0 : captionHeight + GAP;
        int first = 0;
        for (int i = 1; i < children.size(); i++) {
            int height = height(children.get(i), width - x);
            first = i == 1 ? height : first;
            if (move) {
                children.get(i).setBounds(x, y, width - x, height);
            }
            y += height + GAP;
        }
        if (move) {
            int drop = left ? Math.max(0, Math.min(6, (first - captionHeight) / 2)) : 0;
            caption.setBounds(0, drop, captionWidth, captionHeight);
        }
        return Math.max(captionHeight, y - GAP);
    }
}
