package org.tongbao.flow.ui.internal.view;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;
import org.tongbao.flow.scene.Scene;
import org.tongbao.flow.ui.part.StepPart;
import org.tongbao.flow.ui.viewer.FlowViewer;

/** A diagram with the small map of it in the corner. */
final class DiagramPane extends Composite {

    private static final int SCROLL_BAR = 16;
    private static final int SHARE = 4;

    private final FlowViewer viewer;
    private final OverviewMap map;
    private boolean mapWanted = true;
    private List<String> brought = List.of();

    DiagramPane(Composite parent, Consumer<String> selected, StepPart.Opener opened) {
        super(parent, SWT.NONE);
        Keyed.as(this, "flow.diagram");
        viewer = new FlowViewer(this, selected, opened);
        Keyed.as(viewer.control(), "flow.canvas");
        map = new OverviewMap(this, viewer);
        map.moveAbove(viewer.control());
        setLayout(new Corner());
        viewer.zoom().addZoomListener(scale -> layout());
        addListener(SWT.Resize, event -> getDisplay().asyncExec(this::laidOut));
    }

    FlowViewer viewer() {
        return viewer;
    }

    /** Shows a scene; another procedure as wide as can be read. */
    void show(Scene scene) {
        boolean other =
                viewer.scene().filter(before -> before.id().equals(scene.id())).isEmpty();
        viewer.show(scene);
        if (other) {
            brought = List.of();
            viewer.fitWidth();
        }
        layout();
        map.redraw();
    }

    /** Brings steps into sight when they are others than the last time. */
    void bring(List<String> steps) {
        if (!steps.equals(brought)) {
            brought = List.copyOf(steps);
            viewer.bring(steps);
        }
    }

    /** Brings them into sight again. */
    void bringAgain() {
        viewer.bring(brought);
    }

    void showMap(boolean wanted) {
        mapWanted = wanted;
        layout();
    }

    /** Where there was no room at first, nothing could be brought into sight. */
    private void laidOut() {
        if (!isDisposed() && viewer.selected().isEmpty()) {
            viewer.bring(brought);
        }
    }

    @NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
    private final class Corner extends Layout {

        @Override
        protected Point computeSize(Composite composite, int wide, int high, boolean flush) {
            return new Point(Math.max(wide, SCROLL_BAR), Math.max(high, SCROLL_BAR));
        }

        @Override
        protected void layout(Composite composite, boolean flush) {
            Rectangle area = composite.getClientArea();
            viewer.control().setBounds(area);
            Point size = map.wanted();
            // in a small place it would hide too much
            boolean room = area.width > SHARE * size.x && area.height > SHARE * size.y;
            map.setVisible(mapWanted && room && map.useful());
            map.setBounds(area.width - size.x - SCROLL_BAR, area.height - size.y - SCROLL_BAR, size.x, size.y);
        }
    }
}
