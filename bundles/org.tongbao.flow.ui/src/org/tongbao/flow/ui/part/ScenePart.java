package org.tongbao.flow.ui.part;

import java.util.List;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.flow.ui.figure.GroundFigure;

/** All of a scene. Its empty ground is dragged to move what is seen. UI thread. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
public class ScenePart extends AbstractGraphicalEditPart {

    private final Runnable changed = this::refresh;
    private @Nullable LaneHeads heads;

    /** What is shown. */
    protected final ShownScene shown() {
        return (ShownScene) getModel();
    }

    @Override
    public void activate() {
        super.activate();
        shown().addListener(changed);
        if (getRoot() instanceof SceneRoot root) {
            var made = new LaneHeads(root);
            made.show(shown().scene().lanes());
            heads = made;
        }
    }

    @Override
    public void deactivate() {
        shown().removeListener(changed);
        var now = heads;
        if (now != null) {
            now.dispose();
            heads = null;
        }
        super.deactivate();
    }

    @Override
    public void refresh() {
        super.refresh();
        for (Object child : getChildren()) {
            ((EditPart) child).refresh();
        }
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new PanTracker();
    }

    @Override
    protected IFigure createFigure() {
        return new GroundFigure();
    }

    @Override
    protected void createEditPolicies() {
        // to be looked at only
    }

    @Override
    protected List<SceneKey> getModelChildren() {
        return shown().keys();
    }

    @Override
    protected void refreshVisuals() {
        ((GroundFigure) getFigure()).show(shown().scene());
        var now = heads;
        if (now != null) {
            now.show(shown().scene().lanes());
        }
    }
}
