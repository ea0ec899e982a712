package org.tongbao.ui.widgets;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Composite;

/** Children one below the other, each over the whole width. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
public final class StackedLayout extends WidthLayout {

    private final int margin;
    private final int indent;
    private final int spacing;

    /**
     * All in pixels.
     *
     * @param margin around the children
     * @param indent further space at the left
     * @param spacing between children
     */
    public StackedLayout(int margin, int indent, int spacing) {
        this.margin = margin;
        this.indent = indent;
        this.spacing = spacing;
    }

    @Override
    protected int arrange(Composite parent, int width, boolean move) {
        int y = margin;
        int inner = width - 2 * margin - indent;
        for (var child : shown(parent)) {
            int height = height(child, inner);
            if (move) {
                child.setBounds(margin + indent, y, inner, height);
            }
            y += height + spacing;
        }
        return Math.max(margin, y - spacing) + margin;
    }
}
