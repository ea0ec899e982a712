package org.tongbao.flow.ui.editor.part;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Display;
import org.tongbao.flow.ui.editor.ProcedureSession;
import org.tongbao.flow.ui.part.LanePart;
import org.tongbao.ui.look.Tint;

/** A lane: steps are made in it and dragged into it, it is renamed and deleted. UI thread. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
public final class EditLanePart extends LanePart implements Renamed {

    private final ProcedureSession session;
    private final Figure frame = new Frame();

    EditLanePart(ProcedureSession session) {
        this.session = session;
    }

    @Override
    public ProcedureSession session() {
        return session;
    }

    @Override
    public boolean isSelectable() {
        return true;
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new SelectEditPartTracker(this);
    }

    @Override
    public void performRequest(Request request) {
        if (RequestConstants.REQ_DIRECT_EDIT.equals(request.getType())
                || RequestConstants.REQ_OPEN.equals(request.getType())) {
            new Renaming(this).show();
        }
    }

    @Override
    public void setSelected(int value) {
        super.setSelected(value);
        mark(value != EditPart.SELECTED_NONE);
    }

    /** Shows that something may be dropped here, or that it is selected. */
    void mark(boolean marked) {
        if (marked && frame.getParent() == null) {
            getFigure().add(frame);
        } else if (!marked && frame.getParent() != null) {
            getFigure().remove(frame);
        }
        frame.setBounds(bounds());
    }

    private Rectangle bounds() {
        return shown().lane(key())
                .map(lane -> WayFigure.rectangle(lane.bounds()))
                .orElseGet(Rectangle::new);
    }

    /** As selected or not, once nothing is dragged over it any more. */
    void unmark() {
        mark(getSelected() != EditPart.SELECTED_NONE);
    }

    @Override
    public Rectangle box() {
        return shown().lane(key()).map(lane -> WayFigure.rectangle(lane.head())).orElseGet(Rectangle::new);
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.CONTAINER_ROLE, new LanePolicy(session));
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new DeletePolicy(session));
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new RenamePolicy(session));
    }

    @Override
    protected void refreshVisuals() {
        super.refreshVisuals();
        frame.setBounds(bounds());
        Marks.show(getFigure(), session.findings(key().id()), at());
    }

    private Point at() {
        Rectangle head = box();
        return new Point(head.x + 8, head.y + 8);
    }

    /** Around all of a lane. */
    private static final class Frame extends Figure {

        private static final int PALE = 28;

        @Override
        protected void paintFigure(Graphics graphics) {
            Rectangle box = getBounds().getCopy().shrink(1, 1);
            graphics.setBackgroundColor(Tint.STATE_CALM.color(Display.getCurrent()));
            graphics.setForegroundColor(Tint.STATE_CALM.color(Display.getCurrent()));
            graphics.setAlpha(PALE);
            graphics.fillRectangle(box);
            graphics.setAlpha(255);
            graphics.setLineWidth(2);
            graphics.drawRectangle(box);
        }
    }
}
