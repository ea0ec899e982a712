package org.tongbao.workbench.internal.editor;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.widgets.HeldMouse;

/**
 * A page that is always as wide as its window and scrolls downwards: columns side by side where there is room, one below
 * the other where there is not. UI thread.
 */
final class PageScroll {

    /** Two columns from this width on, in pixels. */
    private static final int TWO_COLUMNS = 860;

    private static final int MARGIN = 12;
    private static final int GAP = 16;
    private static final int STEP = 24;

    private final ScrolledComposite scroller;
    private final Composite body;
    private final int columns;
    private final HeldMouse mouse;
    private boolean stale;

    /**
     * An empty page.
     *
     * @param columns side by side where there is room, 1 or 2
     */
    PageScroll(Composite parent, FormToolkit toolkit, int columns) {
        this.columns = columns;
        mouse = HeldMouse.of(parent.getDisplay());
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        toolkit.adapt(scroller);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        scroller.getVerticalBar().setIncrement(STEP);
        body = toolkit.createComposite(scroller);
        GridLayoutFactory.fillDefaults()
                .numColumns(columns)
                .equalWidth(true)
                .margins(MARGIN, MARGIN)
                .spacing(GAP, GAP)
                .applyTo(body);
        scroller.setContent(body);
        scroller.addListener(SWT.Resize, event -> fit());
        scroller.addListener(SWT.Show, event -> {
            if (stale) {
                layOut();
            }
        });
    }

    /** The outer control. */
    Composite control() {
        return scroller;
    }

    /** Where the contents go. */
    Composite body() {
        return body;
    }

    /** Scrolls to the top, headings included; after what the focus just given makes it scroll to. */
    void toTop() {
        UiThread.async(scroller, () -> scroller.setOrigin(0, 0));
    }

    /** Lays out anew soon after contents have changed, once no button of the mouse is held and the page is in front. */
    void relayout() {
        if (scroller.isDisposed()) {
            return;
        }
        if (stale) {
            return;
        }
        stale = true;
        mouse.soon(scroller, () -> {
            if (stale && scroller.getVisible()) {
                layOut();
            }
        });
    }

    private void layOut() {
        stale = false;
        body.layout(true, true);
        fit();
    }

    private void fit() {
        int width = scroller.getClientArea().width;
        if (width <= 0) {
            return;
        }
        int fitting = width >= TWO_COLUMNS ? columns : 1;
        if (body.getLayout() instanceof GridLayout grid && grid.numColumns != fitting) {
            grid.numColumns = fitting;
            body.layout(true, true);
        }
        scroller.setMinHeight(body.computeSize(width, SWT.DEFAULT).y);
        scroller.getVerticalBar().setPageIncrement(Math.max(STEP, scroller.getClientArea().height - STEP));
    }
}
