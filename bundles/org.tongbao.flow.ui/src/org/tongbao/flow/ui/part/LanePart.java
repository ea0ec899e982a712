package org.tongbao.flow.ui.part;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.tongbao.flow.scene.SceneLane;
import org.tongbao.flow.ui.figure.SceneFigure;

/** A lane, behind everything. UI thread. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
public class LanePart extends AbstractGraphicalEditPart {

    /** The scene it is part of. */
    protected final ShownScene shown() {
        return (ShownScene) getParent().getModel();
    }

    /** Which lane. */
    public final SceneKey key() {
        return (SceneKey) getModel();
    }

    @Override
    public boolean isSelectable() {
        return false;
    }

    @Override
    protected IFigure createFigure() {
        return SceneFigure.lane(shown().lane(key()).orElseThrow());
    }

    @Override
    protected void createEditPolicies() {
        // to be looked at only
    }

    @Override
    @SuppressWarnings("unchecked")
    protected void refreshVisuals() {
        shown().lane(key()).ifPresent(lane -> SceneFigure.showLane((SceneFigure<SceneLane>) getFigure(), lane));
    }
}
