package org.tongbao.flow.ui.part;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Makes the edit parts of a scene to be looked at: a {@link ShownScene} and its {@link SceneKey}s. UI thread. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
public final class SceneParts implements EditPartFactory {

    private final StepPart.Opener opener;

    /**
     * For one viewer.
     *
     * @param opener told of a step that somebody opens
     */
    public SceneParts(StepPart.Opener opener) {
        this.opener = opener;
    }

    @Override
    public EditPart createEditPart(EditPart context, Object model) {
        EditPart part = switch (model) {
            case ShownScene scene -> new ScenePart();
            case SceneKey key when key.kind() == SceneKey.Kind.LANE -> new LanePart();
            case SceneKey key when key.kind() == SceneKey.Kind.WAY -> new WayPart();
            case SceneKey key -> new StepPart(opener);
            default -> throw new IllegalArgumentException(String.valueOf(model));
        };
        part.setModel(model);
        return part;
    }
}
