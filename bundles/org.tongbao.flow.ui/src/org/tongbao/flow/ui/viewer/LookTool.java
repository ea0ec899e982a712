package org.tongbao.flow.ui.viewer;

import org.eclipse.gef.tools.PanningSelectionTool;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.tongbao.flow.ui.part.PanTracker;

/** Selects with the left button; moves what is seen with the middle one, or with the space bar held. UI thread. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
final class LookTool extends PanningSelectionTool {

    private static final int MIDDLE = 2;

    @Override
    protected boolean handleButtonDown(int button) {
        if (button == MIDDLE && stateTransition(STATE_INITIAL, STATE_DRAG)) {
            setDragTracker(new PanTracker());
            lockTargetEditPart(getCurrentViewer().getContents());
            return true;
        }
        return super.handleButtonDown(button);
    }
}
