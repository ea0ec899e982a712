package org.tongbao.flow.ui.part;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Layer;
import org.eclipse.draw2d.ScalableLayeredPane;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.editparts.ScalableRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * The root of a viewer of scenes: all that it draws is scaled by the graphics of the system, lines and letters alike, where
 * GEF's own takes fonts and places of whole pixels. UI thread.
 */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
public class SceneRoot extends ScalableRootEditPart {

    /** The layer in which the heads of lanes stay in sight. */
    public static final String HEADS_LAYER = "Heads Layer";

    private static final double[] LEVELS = {0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4};

    /** With sizes from a quarter to four times. */
    public SceneRoot() {
        getZoomManager().setZoomLevels(LEVELS);
        getZoomManager().setZoomAnimationStyle(ZoomManager.ANIMATE_NEVER);
    }

    @Override
    protected final ScalableLayeredPane createScaledLayers() {
        var layers = new Scaled();
        layers.add(createGridLayer(), GRID_LAYER);
        layers.add(getPrintableLayers(), PRINTABLE_LAYERS);
        layers.add(new Aside(), HEADS_LAYER);
        layers.add(new Aside(), SCALED_FEEDBACK_LAYER);
        return layers;
    }

    @NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
    private static final class Scaled extends ScalableLayeredPane {

        @Override
        protected void paintClientArea(Graphics graphics) {
            graphics.pushState();
            graphics.scale(getScale());
            // what each child is restored to
            graphics.pushState();
            paintChildren(graphics);
            graphics.popState();
            graphics.popState();
        }
    }

    /** Adds nothing to the size of the diagram and is out of the way of the mouse. */
    @NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
    private static final class Aside extends Layer {

        Aside() {
            setEnabled(false);
        }

        @Override
        public boolean containsPoint(int x, int y) {
            return false;
        }

        @Override
        public Dimension getPreferredSize(int wide, int high) {
            return new Dimension();
        }
    }
}
