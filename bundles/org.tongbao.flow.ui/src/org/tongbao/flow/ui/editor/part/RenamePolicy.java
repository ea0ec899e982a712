package org.tongbao.flow.ui.editor.part;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.flow.tool.Tool;
import org.tongbao.flow.ui.editor.Mappings;
import org.tongbao.flow.ui.editor.ProcedureSession;

/** Takes over words that were changed where they stand. UI thread. */
@NonNullByDefault({DefaultLocation.FIELD})
final class RenamePolicy extends DirectEditPolicy {

    private final ProcedureSession session;

    RenamePolicy(ProcedureSession session) {
        this.session = session;
    }

    static Optional<Tool> tool(ProcedureSession session, EObject element) {
        return session.tools().find(Tool.Kind.RENAME, Mappings.of(element));
    }

    @Override
    protected @Nullable Command getDirectEditCommand(DirectEditRequest request) {
        String words = String.valueOf(request.getCellEditor().getValue()).strip();
        return Possible.of(session.element(((Renamed) getHost()).key())
                .flatMap(element -> tool(session, element)
                        .map(tool -> session.command(session.tools().rename(tool, element, words)))));
    }

    @Override
    protected void showCurrentEditValue(DirectEditRequest request) {
        // the field is above what it changes
    }
}
