package org.tongbao.flow.ui.editor.part;

import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.tongbao.flow.scene.SceneLane;
import org.tongbao.flow.tool.Tool;
import org.tongbao.flow.ui.editor.Mappings;
import org.tongbao.flow.ui.editor.ProcedureSession;
import org.tongbao.flow.ui.part.SceneKey;
import org.tongbao.model.procedure.Lane;
import org.tongbao.model.procedure.Step;
import org.tongbao.ui.look.Tint;

/**
 * Drags a step to another lane. Where it stands within one follows from its ways, so that what is dragged snaps to the middle
 * of the lane it would go to. UI thread.
 */
@NonNullByDefault({DefaultLocation.FIELD})
final class MovePolicy extends NonResizableEditPolicy {

    private static final int CORNER = 6;
    private static final int PALE = 60;

    private final ProcedureSession session;
    private Optional<EditLanePart> over = Optional.empty();

    MovePolicy(ProcedureSession session) {
        this.session = session;
    }

    @Override
    protected List<?> createSelectionHandles() {
        return List.of();
    }

    @Override
    protected @Nullable Command getMoveCommand(ChangeBoundsRequest request) {
        Optional<Step> step = session.step(((EditStepPart) getHost()).key().id());
        return Possible.of(step.flatMap(moved -> lane(request)
                .map(lane -> new SceneKey(SceneKey.Kind.LANE, lane.id()))
                .filter(key -> !key.id().equals(moved.getLane()))
                .flatMap(session::element)
                .flatMap(lane -> session.tools()
                        .find(Tool.Kind.MOVE, Mappings.of(moved))
                        .map(tool -> session.command(session.tools().move(tool, moved, (Lane) lane))))));
    }

    @Override
    protected IFigure createDragSourceFeedbackFigure() {
        IFigure ghost = new Ghost();
        addFeedback(ghost);
        return ghost;
    }

    @Override
    protected void showChangeBoundsFeedback(ChangeBoundsRequest request) {
        Rectangle box = ((EditStepPart) getHost()).box().getCopy();
        getHostFigure().translateToAbsolute(box);
        box.translate(request.getMoveDelta());
        Optional<SceneLane> lane = lane(request);
        lane.ifPresent(found -> {
            Rectangle bounds = WayFigure.rectangle(found.bounds());
            getHostFigure().translateToAbsolute(bounds);
            box.x = bounds.getCenter().x - box.width / 2;
        });
        IFigure ghost = getDragSourceFeedbackFigure();
        ghost.translateToRelative(box);
        ghost.setBounds(box);
        mark(lane);
    }

    @Override
    protected void eraseChangeBoundsFeedback(ChangeBoundsRequest request) {
        super.eraseChangeBoundsFeedback(request);
        mark(Optional.empty());
    }

    private void mark(Optional<SceneLane> lane) {
        Optional<EditLanePart> now = lane.map(found -> new SceneKey(SceneKey.Kind.LANE, found.id()))
                .map(key ->
                        (EditPart) getHost().getViewer().getEditPartRegistry().get(key))
                .map(EditLanePart.class::cast);
        if (!now.equals(over)) {
            over.ifPresent(EditLanePart::unmark);
            now.ifPresent(part -> part.mark(true));
            over = now;
        }
    }

    /** The lane below the mouse. */
    private Optional<SceneLane> lane(ChangeBoundsRequest request) {
        if (request.getLocation() == null) {
            return Optional.empty();
        }
        Point mouse = request.getLocation().getCopy();
        getHostFigure().translateToRelative(mouse);
        return session.shown()
                .flatMap(shown -> shown.scene().lanes().stream()
                        .filter(lane -> lane.bounds().x() <= mouse.x
                                && mouse.x < lane.bounds().right())
                        .findFirst());
    }

    /** What is dragged. */
    private static final class Ghost extends Figure {

        @Override
        protected void paintFigure(Graphics graphics) {
            Rectangle box = getBounds().getCopy().shrink(1, 1);
            graphics.setAntialias(SWT.ON);
            graphics.setBackgroundColor(Tint.STATE_CALM.color(Display.getCurrent()));
            graphics.setForegroundColor(Tint.STATE_CALM.color(Display.getCurrent()));
            graphics.setAlpha(PALE);
            graphics.fillRoundRectangle(box, CORNER, CORNER);
            graphics.setAlpha(255);
            graphics.setLineWidth(2);
            graphics.setLineStyle(SWT.LINE_DASH);
            graphics.drawRoundRectangle(box, CORNER, CORNER);
        }
    }
}
