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
    private final Map<Asked, Point> sizes = new HashMap<>();

    /** A question to a child. */
    private record Asked(Control child, int width) {}

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
            forget();
        }
        int width = widthHint == SWT.DEFAULT ? WIDTH_WITHOUT_HINT : widthHint;
        return new Point(width, heights.computeIfAbsent(width, given -> arrange(parent, given, false)));
    }

    @Override
    protected final void layout(Composite parent, boolean flush) {
        if (flush) {
            forget();
        }
        arrange(parent, parent.getClientArea().width, true);
    }

    @Override
    protected final boolean flushCache(Control control) {
        forget();
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

    /** The height a child needs at a width. */
    protected final int height(Control child, int width) {
        return size(child, Math.max(width, 16)).y;
    }

    /** The size a child would have without any limit. */
    protected final Point preferred(Control child) {
        return size(child, SWT.DEFAULT);
    }

    /** Native measuring is dear and the same is asked for measuring and for placing. */
    private Point size(Control child, int width) {
        return sizes.computeIfAbsent(
                new Asked(child, width),
                asked -> BrokenText.of(asked.child())
                        .map(text -> text.size(asked.width()))
                        .orElseGet(() -> asked.child().computeSize(asked.width(), SWT.DEFAULT, false)));
    }

    private void forget() {
        heights.clear();
        sizes.clear();
    }
}
