package org.tongbao.flow.ui.editor.part;

import java.util.List;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.tongbao.flow.ui.editor.ProcedureSession;
import org.tongbao.flow.ui.figure.SceneFigure;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Severity;
import org.tongbao.ui.look.Tint;

/** Says that something is wrong with what it stands on; its tooltip what, and what to do. UI thread. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
final class ProblemMark extends Figure {

    private static final int SIZE = 13;
    private static final int MARGIN = 4;

    private final List<Finding> findings;

    ProblemMark(List<Finding> findings, Point middle) {
        this.findings = findings;
        setBounds(new Rectangle(middle.x - SIZE / 2, middle.y - SIZE / 2, SIZE, SIZE));
        String words =
                String.join("\n", findings.stream().map(ProcedureSession::words).toList());
        var label = new Label(SceneFigure.broken(words));
        label.setBorder(new MarginBorder(MARGIN));
        setToolTip(label);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Display display = Display.getCurrent();
        boolean error = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        Tint tint = error ? Tint.STATE_LATE : Tint.STATE_WARN;
        Rectangle box = getBounds();
        graphics.setAntialias(SWT.ON);
        graphics.setBackgroundColor(tint.color(display));
        graphics.fillOval(box);
        graphics.setBackgroundColor(tint.onColor(display));
        int middle = box.x + SIZE / 2;
        graphics.fillRectangle(middle, box.y + 3, 2, 5);
        graphics.fillRectangle(middle, box.y + 9, 2, 2);
    }
}
