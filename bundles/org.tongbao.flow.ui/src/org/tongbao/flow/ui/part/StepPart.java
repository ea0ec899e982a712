package org.tongbao.flow.ui.part;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.requests.LocationRequest;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.tongbao.flow.scene.Badge;
import org.tongbao.flow.scene.Rect;
import org.tongbao.flow.scene.SceneNode;
import org.tongbao.flow.ui.figure.SceneFigure;

/** A step: can be selected and opened. UI thread. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
public class StepPart extends AbstractGraphicalEditPart {

    private final Opener opener;
    private final AccessibleEditPart accessible = new Accessible();

    /** Is told of a step that somebody opens. */
    @FunctionalInterface
    public interface Opener {

        /**
         * A step is opened.
         *
         * @param step its id
         * @param badge mapping of the badge that was pressed; empty: the step as a whole
         */
        void open(String step, String badge);
    }

    /** Tells who wants to know when it is opened. */
    public StepPart(Opener opener) {
        this.opener = opener;
    }

    /** The scene it is part of. */
    protected final ShownScene shown() {
        return (ShownScene) getParent().getModel();
    }

    /** Which step. */
    public final SceneKey key() {
        return (SceneKey) getModel();
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new SelectEditPartTracker(this);
    }

    @Override
    public void performRequest(Request request) {
        if (RequestConstants.REQ_OPEN.equals(request.getType())) {
            boolean located = request instanceof LocationRequest at && at.getLocation() != null;
            String sign = located ? sign(((LocationRequest) request).getLocation()) : "";
            opener.open(key().id(), sign);
        }
    }

    /** The mapping of the badge at a place; empty where there is none. */
    private String sign(Point place) {
        var at = place.getCopy();
        getFigure().translateToRelative(at);
        return shown().node(key()).stream()
                .flatMap(node -> node.badges().stream())
                .filter(badge -> contains(badge.bounds(), at))
                .map(Badge::mapping)
                .findFirst()
                .orElse("");
    }

    private static boolean contains(Rect box, Point at) {
        return box.contains(new Rect(at.x, at.y, 0, 0));
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        mark();
    }

    @Override
    public void setFocus(boolean value) {
        super.setFocus(value);
        mark();
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        return accessible;
    }

    @Override
    protected IFigure createFigure() {
        return SceneFigure.node(shown().node(key()).orElseThrow());
    }

    @Override
    protected void createEditPolicies() {
        // to be looked at only
    }

    @Override
    protected void refreshVisuals() {
        shown().node(key()).ifPresent(node -> SceneFigure.showNode(stepFigure(), node));
    }

    @SuppressWarnings("unchecked")
    private SceneFigure<SceneNode> stepFigure() {
        return (SceneFigure<SceneNode>) getFigure();
    }

    private void mark() {
        stepFigure().mark(getSelected() != EditPart.SELECTED_NONE || hasFocus(), hasFocus() || isPrimary());
    }

    private boolean isPrimary() {
        return getSelected() == EditPart.SELECTED_PRIMARY;
    }

    /** What a screen reader says: the step, where the incident stands, then everything else. */
    @NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
    private final class Accessible extends AccessibleGraphicalEditPart {

        @Override
        public void getName(AccessibleEvent event) {
            event.result = shown().node(key()).map(StepWords::name).orElse("");
        }

        @Override
        public void getDescription(AccessibleEvent event) {
            event.result = shown().node(key()).map(SceneNode::tooltip).orElse("");
        }
    }
}
