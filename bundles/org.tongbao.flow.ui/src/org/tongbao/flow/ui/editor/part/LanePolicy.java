package org.tongbao.flow.ui.editor.part;

import java.util.Optional;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.AbstractEditPolicy;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.flow.tool.Tool;
import org.tongbao.flow.ui.editor.ProcedureSession;
import org.tongbao.model.procedure.Lane;

/** Makes steps in a lane. UI thread. */
@NonNullByDefault({DefaultLocation.FIELD})
final class LanePolicy extends AbstractEditPolicy {

    private final ProcedureSession session;

    LanePolicy(ProcedureSession session) {
        this.session = session;
    }

    @Override
    public @Nullable EditPart getTargetEditPart(Request request) {
        return tool(request, Tool.Kind.STEP).isPresent() ? getHost() : null;
    }

    @Override
    public @Nullable Command getCommand(Request request) {
        return Possible.of(tool(request, Tool.Kind.STEP)
                .flatMap(tool -> session.element(((EditLanePart) getHost()).key())
                        .map(lane -> session.command(session.tools().step(tool, (Lane) lane)))));
    }

    @Override
    public void showTargetFeedback(Request request) {
        if (tool(request, Tool.Kind.STEP).isPresent()) {
            ((EditLanePart) getHost()).mark(true);
        }
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        ((EditLanePart) getHost()).unmark();
    }

    /** The tool of the palette that a request comes from, if it makes something of a kind. */
    static Optional<Tool> tool(Request request, Tool.Kind kind) {
        return RequestConstants.REQ_CREATE.equals(request.getType())
                        && request instanceof CreateRequest create
                        && create.getNewObject() instanceof Tool tool
                        && tool.kind() == kind
                ? Optional.of(tool)
                : Optional.empty();
    }
}
