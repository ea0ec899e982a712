package org.tongbao.flow.ui.editor.part;

import java.util.List;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.tongbao.model.finding.Finding;

/** Marks on what something is wrong with. UI thread. */
final class Marks {

    private Marks() {
        super();
    }

    /** Puts a mark on a figure, in the place of the one before, or takes it off. */
    static void show(IFigure figure, List<Finding> findings, Point middle) {
        for (Object child : List.copyOf(figure.getChildren())) {
            if (child instanceof ProblemMark mark) {
                figure.remove(mark);
            }
        }
        if (!findings.isEmpty()) {
            figure.add(new ProblemMark(findings, middle));
        }
    }
}
