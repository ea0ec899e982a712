package org.tongbao.ui.widgets;

import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.tongbao.core.form.LevelNames;
import org.tongbao.engine.assessment.Level;
import org.tongbao.ui.internal.nls.Messages;
import org.tongbao.ui.look.Tint;

/**
 * The severity level on its colour: its number, or a letter with what it is a letter of; a dash while not judged, a
 * question mark while incomplete.
 */
public final class LevelBadge extends Canvas {

    private static final int PAD = 8;
    private Optional<Level> level = Optional.empty();

    /** An empty badge. */
    public LevelBadge(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        setBackground(parent.getBackground());
        addPaintListener(event -> paint(event.gc));
        AccessibleText.set(this, () -> words(level), () -> "");
        setToolTipText(words(level));
    }

    /** Shows a level; an empty one as not yet judged. */
    public void setLevel(Optional<Level> level) {
        if (!level.equals(this.level)) {
            this.level = level;
            setToolTipText(words(level));
            requestLayout();
            redraw();
        }
    }

    /** The level in words, e.g. 第 2 級. */
    public static String words(Optional<Level> level) {
        if (level.isEmpty()) {
            return Messages.Level_none;
        }
        var known = level.get();
        var words = LevelNames.words(known);
        return known.complete() ? words : NLS.bind(Messages.Level_incomplete, words);
    }

    private String text() {
        return level.map(known -> LevelNames.brief(known) + (known.complete() ? "" : "?"))
                .orElse("–");
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        var gc = new GC(this);
        try {
            int height = gc.getFontMetrics().getHeight() + 4;
            return new Point(
                    Math.max(Math.max(height, gc.textExtent("4?").x + PAD), gc.textExtent(text()).x + PAD), height);
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        var area = getClientArea();
        var tint = Tint.ofLevel(level.map(Level::rank).orElse(0));
        gc.setAntialias(SWT.ON);
        gc.setBackground(tint.color(getDisplay()));
        gc.fillRoundRectangle(0, 0, area.width, area.height, 8, 8);
        gc.setForeground(tint.onColor(getDisplay()));
        String text = text();
        var size = gc.textExtent(text);
        gc.drawText(text, (area.width - size.x) / 2, (area.height - size.y) / 2, true);
    }
}
