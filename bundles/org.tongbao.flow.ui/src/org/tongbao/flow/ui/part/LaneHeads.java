package org.tongbao.flow.ui.part;

import java.beans.PropertyChangeListener;
import java.util.List;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Viewport;
import org.eclipse.gef.editparts.ZoomListener;
import org.eclipse.gef.editparts.ZoomManager;
import org.tongbao.flow.scene.SceneLane;
import org.tongbao.flow.ui.figure.HeadsFigure;

/** Keeps the heads of the lanes in sight while the steps below them are scrolled. UI thread. */
final class LaneHeads {

    private final HeadsFigure figure = new HeadsFigure();
    private final IFigure layer;
    private final ZoomManager zoom;
    private final Viewport viewport;
    private final PropertyChangeListener scrolled = event -> place();
    private final ZoomListener zoomed = scale -> place();
    private List<SceneLane> lanes = List.of();

    LaneHeads(SceneRoot root) {
        layer = root.getLayer(SceneRoot.HEADS_LAYER);
        zoom = root.getZoomManager();
        viewport = zoom.getViewport();
        layer.add(figure);
        viewport.addPropertyChangeListener(Viewport.PROPERTY_VIEW_LOCATION, scrolled);
        zoom.addZoomListener(zoomed);
    }

    void show(List<SceneLane> all) {
        lanes = all;
        place();
    }

    void dispose() {
        viewport.removePropertyChangeListener(Viewport.PROPERTY_VIEW_LOCATION, scrolled);
        zoom.removeZoomListener(zoomed);
        layer.remove(figure);
    }

    private void place() {
        double top = viewport.getViewLocation().y / zoom.getZoom();
        figure.show(lanes, lanes.isEmpty() ? 0 : top - lanes.get(0).head().y());
    }
}
