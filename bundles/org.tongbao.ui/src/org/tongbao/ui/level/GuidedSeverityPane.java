package org.tongbao.ui.level;

import java.util.Optional;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.tongbao.model.rules.SeverityScale;
import org.tongbao.ui.edit.IncidentEditing;
import org.tongbao.ui.widgets.WidthLayout;

/**
 * The official texts with the plain questions beside them, below them where there is no room, and without them where the
 * pack has none. UI thread.
 */
public final class GuidedSeverityPane extends Composite {

    private final SeverityPane severity;

    /**
     * Both panes.
     *
     * @param scale read only
     * @param changed called when another height is needed
     */
    public GuidedSeverityPane(Composite parent, IncidentEditing editing, SeverityScale scale, Runnable changed) {
        super(parent, SWT.NONE);
        setBackground(parent.getBackground());
        severity = new SeverityPane(this, editing, scale);
        if (GuidePane.possible(scale)) {
            // Not while this is being built: there is nothing to lay out yet.
            new GuidePane(this, editing, scale, () -> {
                if (getLayout() != null) {
                    changed.run();
                }
            });
        }
        setLayout(new SideLayout());
    }

    /** The column of a dimension. */
    public Optional<Composite> column(String dimension) {
        return severity.column(dimension);
    }

    @Override
    public boolean setFocus() {
        return severity.setFocus();
    }

    @NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
    private static final class SideLayout extends WidthLayout {

        private static final int BESIDE = 960;
        private static final int GUIDE = 300;
        private static final int GAP = 16;

        SideLayout() {
            super();
        }

        @Override
        protected int arrange(Composite parent, int width, boolean move) {
            var children = shown(parent);
            boolean beside = width >= BESIDE && children.size() > 1;
            int y = 0;
            int tallest = 0;
            for (int i = 0; i < children.size(); i++) {
                int own = beside ? (i == 0 ? width - GUIDE - GAP : GUIDE) : width;
                int height = height(children.get(i), own);
                if (move) {
                    children.get(i).setBounds(beside && i > 0 ? width - GUIDE : 0, beside ? 0 : y, own, height);
                }
                y += height + GAP;
                tallest = Math.max(tallest, height);
            }
            return beside ? tallest : Math.max(0, y - GAP);
        }
    }
}
