package org.tongbao.workbench.internal.deadline;

import java.time.Instant;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.tongbao.ui.look.Tint;
import org.tongbao.workbench.internal.nls.Messages;

/** Draws one column of the deadline board. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
final class DeadlineCell extends ColumnLabelProvider {

    private final DeadlineColumn column;
    private final Control owner;
    private final Supplier<Instant> now;

    /**
     * @param now the instant looked at
     */
    DeadlineCell(DeadlineColumn column, Control owner, Supplier<Instant> now) {
        this.column = column;
        this.owner = owner;
        this.now = now;
    }

    @Override
    public String getText(Object element) {
        return switch (element) {
            case DeadlineLine.Clock clock -> column.text(clock.row(), now.get());
            case DeadlineLine.Group group -> text(group);
            default -> "";
        };
    }

    @Override
    public @Nullable String getToolTipText(Object element) {
        String text =
                element instanceof DeadlineLine.Clock clock ? column.tooltip(clock.row(), now.get()) : getText(element);
        return text.isEmpty() ? null : text;
    }

    @Override
    public @Nullable Image getImage(Object element) {
        return column == DeadlineColumn.REMAINING && element instanceof DeadlineLine.Clock clock
                ? DeadlineWords.remaining(clock.row(), now.get()).icon().image(owner.getDisplay())
                : null;
    }

    @Override
    public @Nullable Color getForeground(Object element) {
        if (column != DeadlineColumn.REMAINING) {
            return null;
        }
        return switch (element) {
            case DeadlineLine.Clock clock ->
                DeadlineWords.remaining(clock.row(), now.get()).tint().color(owner.getDisplay());
            case DeadlineLine.Group group -> group.late() > 0 ? Tint.STATE_LATE.color(owner.getDisplay()) : null;
            default -> null;
        };
    }

    @Override
    public @Nullable Font getFont(Object element) {
        return element instanceof DeadlineLine.Group
                ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)
                : null;
    }

    private String text(DeadlineLine.Group group) {
        return switch (column) {
            case REMAINING ->
                (group.open() ? "▾ " : "▸ ")
                        + NLS.bind(
                                group.late() > 0 ? Messages.Deadlines_group_late : Messages.Deadlines_group,
                                group.count(),
                                group.late());
            case OBLIGATION -> group.name();
            default -> "";
        };
    }
}
