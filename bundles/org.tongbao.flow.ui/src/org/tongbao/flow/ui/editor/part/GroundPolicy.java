package org.tongbao.flow.ui.editor.part;

import java.util.Set;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.AbstractEditPolicy;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.flow.tool.Tool;
import org.tongbao.flow.ui.editor.ProcedureSession;

/** Makes lanes, and is where steps are dragged about. UI thread. */
@NonNullByDefault({DefaultLocation.FIELD})
final class GroundPolicy extends AbstractEditPolicy {

    private static final Set<Object> MOVES =
            Set.of(RequestConstants.REQ_MOVE, RequestConstants.REQ_ADD, RequestConstants.REQ_ORPHAN);

    private final ProcedureSession session;

    GroundPolicy(ProcedureSession session) {
        this.session = session;
    }

    @Override
    public @Nullable EditPart getTargetEditPart(Request request) {
        boolean here = MOVES.contains(request.getType())
                || LanePolicy.tool(request, Tool.Kind.LANE).isPresent();
        return here ? getHost() : null;
    }

    @Override
    public @Nullable Command getCommand(Request request) {
        return Possible.of(LanePolicy.tool(request, Tool.Kind.LANE)
                .map(tool -> session.command(session.tools().lane(tool, session.procedure()))));
    }
}
