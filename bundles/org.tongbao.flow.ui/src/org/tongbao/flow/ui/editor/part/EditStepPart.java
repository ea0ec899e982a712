package org.tongbao.flow.ui.editor.part;

import java.util.List;
import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.gef.tools.DragEditPartsTracker;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.tongbao.flow.tool.Tool;
import org.tongbao.flow.ui.editor.ProcedureSession;
import org.tongbao.flow.ui.part.SceneKey;
import org.tongbao.flow.ui.part.StepPart;

/** A step: dragged to another lane, renamed, connected and deleted. UI thread. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
public final class EditStepPart extends StepPart implements NodeEditPart, Renamed {

    private final ProcedureSession session;

    EditStepPart(ProcedureSession session) {
        super((id, badge) -> open(session, id));
        this.session = session;
    }

    /** By the tool of the description. */
    private static void open(ProcedureSession session, String id) {
        session.step(id)
                .ifPresent(step -> session.tools().all().stream()
                        .filter(tool -> tool.kind() == Tool.Kind.OPEN)
                        .findFirst()
                        .ifPresent(tool -> session.tools().open(tool, step)));
    }

    @Override
    public ProcedureSession session() {
        return session;
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new DragEditPartsTracker(this);
    }

    @Override
    public void performRequest(Request request) {
        if (RequestConstants.REQ_DIRECT_EDIT.equals(request.getType())) {
            new Renaming(this).show();
        } else {
            super.performRequest(request);
        }
    }

    @Override
    public Rectangle box() {
        return ((HandleBounds) getFigure()).getHandleBounds();
    }

    @Override
    public void refresh() {
        super.refresh();
        for (Object way : getSourceConnections()) {
            ((EditPart) way).refresh();
        }
    }

    @Override
    protected List<SceneKey> getModelSourceConnections() {
        return session.ways(key().id(), true);
    }

    @Override
    protected List<SceneKey> getModelTargetConnections() {
        return session.ways(key().id(), false);
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart way) {
        return new Anchor(getFigure());
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart way) {
        return new Anchor(getFigure());
    }

    @Override
    public ConnectionAnchor getSourceConnectionAnchor(Request request) {
        return new Anchor(getFigure());
    }

    @Override
    public ConnectionAnchor getTargetConnectionAnchor(Request request) {
        return new Anchor(getFigure());
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.PRIMARY_DRAG_ROLE, new MovePolicy(session));
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new DeletePolicy(session));
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new RenamePolicy(session));
        installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new NodePolicy(session));
    }

    @Override
    protected void refreshVisuals() {
        super.refreshVisuals();
        Marks.show(getFigure(), session.findings(key().id()), box().getTopLeft());
    }

    /** At the border of the box, not of the badges on it. */
    @NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
    private static final class Anchor extends ChopboxAnchor {

        Anchor(IFigure figure) {
            super(figure);
        }

        @Override
        protected Rectangle getBox() {
            return ((HandleBounds) getOwner()).getHandleBounds();
        }
    }
}
