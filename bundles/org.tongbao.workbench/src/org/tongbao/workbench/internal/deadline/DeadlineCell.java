package org.tongbao.workbench.internal.deadline;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.tongbao.ui.widgets.Remaining;
import org.tongbao.workbench.internal.Times;

/** Draws one column of the deadline board. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
final class DeadlineCell extends ColumnLabelProvider {

    private final DeadlineColumn column;
    private final Control owner;

    DeadlineCell(DeadlineColumn column, Control owner) {
        this.column = column;
        this.owner = owner;
    }

    @Override
    public String getText(Object element) {
        return element instanceof DeadlineRow row ? column.text(row) : "";
    }

    @Override
    public @Nullable String getToolTipText(Object element) {
        String text = element instanceof DeadlineRow row ? column.tooltip(row) : "";
        return text.isEmpty() ? null : text;
    }

    @Override
    public @Nullable Image getImage(Object element) {
        return column == DeadlineColumn.REMAINING && element instanceof DeadlineRow row
                ? Remaining.of(row.clock(), Times.ZONE).icon().image(owner.getDisplay())
                : null;
    }

    @Override
    public @Nullable Color getForeground(Object element) {
        return column == DeadlineColumn.REMAINING && element instanceof DeadlineRow row
                ? Remaining.of(row.clock(), Times.ZONE).tint().color(owner.getDisplay())
                : null;
    }
}
