package org.tongbao.flow.ui.editor.part;

import java.util.Optional;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.tongbao.flow.tool.Tool;
import org.tongbao.flow.ui.editor.ProcedureSession;
import org.tongbao.model.procedure.Step;
import org.tongbao.model.procedure.Transition;
import org.tongbao.ui.look.Tint;

/** Lets ways begin and end at a step. UI thread. */
@NonNullByDefault({DefaultLocation.FIELD})
final class NodePolicy extends GraphicalNodeEditPolicy {

    private final ProcedureSession session;

    NodePolicy(ProcedureSession session) {
        this.session = session;
    }

    @Override
    protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
        var begun = new Command() {};
        request.setStartCommand(begun);
        return begun;
    }

    @Override
    protected @Nullable Command getConnectionCompleteCommand(CreateConnectionRequest request) {
        if (!(request.getNewObject() instanceof Tool tool)
                || !(request.getSourceEditPart() instanceof EditStepPart from)) {
            return null;
        }
        Optional<Step> source = session.step(from.key().id());
        return Possible.of(source.flatMap(
                start -> step().map(end -> session.command(session.tools().way(tool, start, end)))));
    }

    @Override
    protected @Nullable Command getReconnectSourceCommand(ReconnectRequest request) {
        return reconnect(request.getConnectionEditPart(), Tool.Kind.MOVE_START);
    }

    @Override
    protected @Nullable Command getReconnectTargetCommand(ReconnectRequest request) {
        return reconnect(request.getConnectionEditPart(), Tool.Kind.MOVE_END);
    }

    @Override
    protected Connection createDummyConnection(Request request) {
        var line = new PolylineConnection();
        line.setForegroundColor(Tint.STATE_CALM.color(Display.getCurrent()));
        line.setLineWidth(2);
        line.setTargetDecoration(new PolygonDecoration());
        return line;
    }

    private @Nullable Command reconnect(ConnectionEditPart way, Tool.Kind kind) {
        return Possible.of(session.element(((EditWayPart) way).key())
                .flatMap(element -> step().flatMap(step -> session.tools()
                        .find(kind, "Way")
                        .map(tool -> session.command(session.tools().reconnect(tool, (Transition) element, step))))));
    }

    private Optional<Step> step() {
        return session.step(((EditStepPart) getHost()).key().id());
    }
}
