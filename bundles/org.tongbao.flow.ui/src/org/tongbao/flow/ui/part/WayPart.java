package org.tongbao.flow.ui.part;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.tongbao.flow.scene.SceneEdge;
import org.tongbao.flow.ui.figure.SceneFigure;

/** A way to be looked at. UI thread. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
public class WayPart extends AbstractGraphicalEditPart {

    private ShownScene shown() {
        return (ShownScene) getParent().getModel();
    }

    private SceneKey key() {
        return (SceneKey) getModel();
    }

    @Override
    public boolean isSelectable() {
        return false;
    }

    @Override
    protected IFigure createFigure() {
        return SceneFigure.edge(shown().edge(key()).orElseThrow());
    }

    @Override
    protected void createEditPolicies() {
        // to be looked at only
    }

    @Override
    @SuppressWarnings("unchecked")
    protected void refreshVisuals() {
        shown().edge(key()).ifPresent(edge -> SceneFigure.showEdge((SceneFigure<SceneEdge>) getFigure(), edge));
    }
}
