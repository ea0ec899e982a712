package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/** Pointers shown while a palette is dragged to another edge. UI thread. */
public final class DragCursors {

    private static final int LEFT = 1;
    private static final int RIGHT = 2;
    private static final int TOP = 3;
    private static final int BOTTOM = 4;
    private static final int CENTER = 5;

    private DragCursors() {
        super();
    }

    /** The pointer for an edge, shared; that for "not here" for any other number. */
    public static Cursor getCursor(int code) {
        return Display.getCurrent()
                .getSystemCursor(
                        switch (code) {
                            case LEFT -> SWT.CURSOR_SIZEW;
                            case RIGHT -> SWT.CURSOR_SIZEE;
                            case TOP -> SWT.CURSOR_SIZEN;
                            case BOTTOM -> SWT.CURSOR_SIZES;
                            case CENTER -> SWT.CURSOR_SIZEALL;
                            default -> SWT.CURSOR_NO;
                        });
    }
}
