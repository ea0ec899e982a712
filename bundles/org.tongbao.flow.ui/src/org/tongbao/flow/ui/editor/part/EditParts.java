package org.tongbao.flow.ui.editor.part;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.tongbao.flow.ui.editor.ProcedureSession;
import org.tongbao.flow.ui.part.SceneKey;
import org.tongbao.flow.ui.part.ShownScene;

/** Makes the parts of a diagram that can be changed. UI thread. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
public final class EditParts implements EditPartFactory {

    private final ProcedureSession session;

    /** For one viewer. */
    public EditParts(ProcedureSession session) {
        this.session = session;
    }

    @Override
    public EditPart createEditPart(EditPart context, Object model) {
        EditPart part = switch (model) {
            case ShownScene scene -> new EditScenePart(session);
            case SceneKey key when key.kind() == SceneKey.Kind.LANE -> new EditLanePart(session);
            case SceneKey key when key.kind() == SceneKey.Kind.WAY -> new EditWayPart(session);
            case SceneKey key -> new EditStepPart(session);
            default -> throw new IllegalArgumentException(String.valueOf(model));
        };
        part.setModel(model);
        return part;
    }
}
