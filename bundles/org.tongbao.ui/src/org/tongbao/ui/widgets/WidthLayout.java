package org.tongbao.ui.widgets;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.ui.forms.widgets.ILayoutExtension;

/**
 * A layout that is given its width and finds its height, so that labels wrap instead of being cut. Heights are kept until
 * something inside asks for a new layout; children that are not visible take no place.
 */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
public abstract class WidthLayout extends Layout implements ILayoutExtension {

    private static final int WIDTH_WITHOUT_HINT = 640;
    private final Map<Integer, Integer> heights = new HashMap<>();

    /**
     * Places the visible children.
     *
     * @param parent whose children are placed
     * @param width at disposal
     * @param move false: only find the height
     * @return the height needed
     */
    protected abstract int arrange(Composite parent, int width, boolean move);

    @Override
    protected final Point computeSize(Composite parent, int widthHint, int heightHint, boolean flush) {
        if (flush) {
            heights.clear();
        }
        int width = widthHint == SWT.DEFAULT ? WIDTH_WITHOUT_HINT : widthHint;
        return new Point(width, heights.computeIfAbsent(width, given -> arrange(parent, given, false)));
    }

    @Override
    protected final void layout(Composite parent, boolean flush) {
        if (flush) {
            heights.clear();
        }
        arrange(parent, parent.getClientArea().width, true);
    }

    @Override
    protected final boolean flushCache(Control control) {
        heights.clear();
        return true;
    }

    @Override
    public final int computeMinimumWidth(Composite parent, boolean changed) {
        return 160;
    }

    @Override
    public final int computeMaximumWidth(Composite parent, boolean changed) {
        return WIDTH_WITHOUT_HINT;
    }

    /** The children that are shown. */
    protected static List<Control> shown(Composite parent) {
        return Arrays.stream(parent.getChildren()).filter(Control::getVisible).toList();
    }

    /** The height a control needs at a width. */
    protected static int height(Control control, int width) {
        return control.computeSize(Math.max(width, 16), SWT.DEFAULT, false).y;
    }
}
