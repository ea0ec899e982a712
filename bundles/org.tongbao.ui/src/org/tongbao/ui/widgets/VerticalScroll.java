package org.tongbao.ui.widgets;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Scrolls a body that is as wide as the window and as high as its contents; what has the focus is kept in view. */
public final class VerticalScroll {

    private final ScrolledComposite scroller;
    private final Composite body;
    private final HeldMouse mouse;
    private final Set<Control> changed = new LinkedHashSet<>();
    private int width = -1;

    /** An empty body with a layout that finds its height by its width. */
    public VerticalScroll(Composite parent, WidthLayout layout) {
        mouse = HeldMouse.of(parent.getDisplay());
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setBackground(parent.getBackground());
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        scroller.getVerticalBar().setIncrement(24);
        body = new Composite(scroller, SWT.NONE);
        body.setBackground(parent.getBackground());
        body.setLayout(layout);
        scroller.setContent(body);
        scroller.addListener(SWT.Resize, event -> resized());
    }

    /** The outer control. */
    public Composite control() {
        return scroller;
    }

    /** Where to put the contents. */
    public Composite body() {
        return body;
    }

    /**
     * Lays out anew soon, once no button of the mouse is held, after {@code now} wants another size or has been shown or
     * hidden; only the composites around it are measured again.
     */
    public void relayout(Control... now) {
        if (width <= 0) {
            return;
        }
        if (changed.isEmpty()) {
            mouse.soon(scroller, this::layOut);
        }
        changed.addAll(List.of(now));
    }

    private void layOut() {
        changed.removeIf(Control::isDisposed);
        var measured = changed.toArray(Control[]::new);
        changed.clear();
        scroller.setRedraw(false);
        try {
            body.layout(measured);
            fit();
        } finally {
            scroller.setRedraw(true);
        }
    }

    /** Scrolls so that the control is seen. */
    public void show(Control control) {
        if (!changed.isEmpty()) {
            layOut();
        }
        scroller.showControl(control);
    }

    private void resized() {
        int now = scroller.getClientArea().width;
        if (now != width && now > 0) {
            width = now;
            fit();
        }
    }

    private void fit() {
        int height = body.computeSize(width, SWT.DEFAULT, false).y;
        if (height != scroller.getMinHeight()) {
            scroller.setMinHeight(height);
        }
        scroller.getVerticalBar().setPageIncrement(Math.max(24, scroller.getClientArea().height - 24));
    }
}
