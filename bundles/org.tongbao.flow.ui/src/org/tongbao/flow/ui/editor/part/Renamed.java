package org.tongbao.flow.ui.editor.part;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.tongbao.flow.ui.editor.ProcedureSession;
import org.tongbao.flow.ui.part.SceneKey;

/** Something whose words are changed where they stand. UI thread. */
interface Renamed extends GraphicalEditPart {

    /** What it is part of. */
    ProcedureSession session();

    /** Which element. */
    SceneKey key();

    /** Where its words stand, in the coordinates of the diagram. */
    Rectangle box();
}
