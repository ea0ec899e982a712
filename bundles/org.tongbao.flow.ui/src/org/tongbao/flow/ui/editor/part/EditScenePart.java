package org.tongbao.flow.ui.editor.part;

import java.util.List;
import org.eclipse.gef.EditPolicy;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.tongbao.flow.ui.editor.ProcedureSession;
import org.tongbao.flow.ui.part.SceneKey;
import org.tongbao.flow.ui.part.ScenePart;

/** All of a procedure; its ways belong to the steps they leave. UI thread. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
final class EditScenePart extends ScenePart {

    private final ProcedureSession session;

    EditScenePart(ProcedureSession session) {
        this.session = session;
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new GroundPolicy(session));
    }

    @Override
    protected List<SceneKey> getModelChildren() {
        return shown().keys().stream()
                .filter(key -> key.kind() != SceneKey.Kind.WAY)
                .toList();
    }
}
