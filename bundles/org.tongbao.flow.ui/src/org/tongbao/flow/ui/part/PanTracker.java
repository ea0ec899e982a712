package org.tongbao.flow.ui.part;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Moves what is seen with the mouse; pressed without being moved, it takes the selection off. UI thread. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
public final class PanTracker extends AbstractTool implements DragTracker {

    private Point origin = new Point();

    /** For one press of the mouse. */
    public PanTracker() {
        setDefaultCursor(Cursors.HAND);
    }

    @Override
    public void commitDrag() {
        // nothing is changed
    }

    @Override
    protected String getCommandName() {
        return "";
    }

    @Override
    protected boolean handleButtonDown(int button) {
        origin = canvas().getViewport().getViewLocation();
        return stateTransition(STATE_INITIAL, STATE_DRAG);
    }

    @Override
    protected boolean handleDrag() {
        if (isInState(STATE_DRAG | STATE_DRAG_IN_PROGRESS)) {
            var moved = getDragMoveDelta();
            canvas().getViewport().setViewLocation(origin.x - moved.width, origin.y - moved.height);
        }
        return true;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (!movedPastThreshold()) {
            getCurrentViewer().deselectAll();
        }
        return stateTransition(STATE_DRAG | STATE_DRAG_IN_PROGRESS, STATE_TERMINAL);
    }

    private FigureCanvas canvas() {
        return (FigureCanvas) getCurrentViewer().getControl();
    }
}
