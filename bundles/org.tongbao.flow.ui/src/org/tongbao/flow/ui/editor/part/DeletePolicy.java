package org.tongbao.flow.ui.editor.part;

import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.AbstractEditPolicy;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.flow.tool.Tool;
import org.tongbao.flow.ui.editor.Mappings;
import org.tongbao.flow.ui.editor.ProcedureSession;

/** Takes away what it belongs to. UI thread. */
@NonNullByDefault({DefaultLocation.FIELD})
final class DeletePolicy extends AbstractEditPolicy {

    private final ProcedureSession session;

    DeletePolicy(ProcedureSession session) {
        this.session = session;
    }

    @Override
    public @Nullable Command getCommand(Request request) {
        if (!RequestConstants.REQ_DELETE.equals(request.getType())) {
            return null;
        }
        return Possible.of(session.element(((Renamed) getHost()).key())
                .flatMap(element -> session.tools()
                        .find(Tool.Kind.DELETE, Mappings.of(element))
                        .map(tool -> session.command(session.tools().delete(tool, element)))));
    }
}
