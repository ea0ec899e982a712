package org.tongbao.flow.ui.editor.part;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.tongbao.flow.ui.editor.ProcedureSession;
import org.tongbao.flow.ui.part.SceneKey;

/** A way: either end is dragged to another step, it gets words and is deleted. UI thread. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
public final class EditWayPart extends AbstractConnectionEditPart implements Renamed {

    private static final int WIDTH = 120;
    private static final int HEIGHT = 24;

    private final ProcedureSession session;

    EditWayPart(ProcedureSession session) {
        this.session = session;
    }

    @Override
    public ProcedureSession session() {
        return session;
    }

    @Override
    public SceneKey key() {
        return (SceneKey) getModel();
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
        ((WayFigure) getFigure()).mark(value != EditPart.SELECTED_NONE);
    }

    @Override
    public Rectangle box() {
        var points = ((WayFigure) getFigure()).getPoints();
        var middle = points.size() == 0 ? getFigure().getBounds().getCenter() : points.getMidpoint();
        return new Rectangle(middle.x - WIDTH / 2, middle.y - HEIGHT / 2, WIDTH, HEIGHT);
    }

    @Override
    protected IFigure createFigure() {
        return new WayFigure(session.shown().flatMap(scene -> scene.edge(key())).orElseThrow());
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.CONNECTION_ROLE, new DeletePolicy(session));
        installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new ConnectionEndpointEditPolicy());
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new RenamePolicy(session));
    }

    @Override
    protected void refreshVisuals() {
        session.shown().flatMap(scene -> scene.edge(key())).ifPresent(edge -> {
            ((WayFigure) getFigure()).show(edge);
            getFigure().getUpdateManager().performValidation();
            Marks.show(getFigure(), session.findings(key().id()), box().getCenter());
        });
    }
}
