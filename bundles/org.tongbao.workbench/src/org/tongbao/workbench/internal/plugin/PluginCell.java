package org.tongbao.workbench.internal.plugin;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.tongbao.core.plugin.PluginStatus;
import org.tongbao.ui.look.Icon;
import org.tongbao.ui.look.Tint;

/** Draws one column of the table of plugins. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
final class PluginCell extends ColumnLabelProvider {

    private final PluginColumn column;
    private final Control owner;

    PluginCell(PluginColumn column, Control owner) {
        this.column = column;
        this.owner = owner;
    }

    @Override
    public String getText(Object element) {
        return element instanceof PluginStatus status ? column.text(status) : "";
    }

    @Override
    public @Nullable String getToolTipText(Object element) {
        String text = getText(element);
        return text.isEmpty() ? null : text;
    }

    @Override
    public @Nullable Image getImage(Object element) {
        return column == PluginColumn.STATE && element instanceof PluginStatus status
                ? icon(status.state()).image(owner.getDisplay())
                : null;
    }

    @Override
    public @Nullable Color getForeground(Object element) {
        return column == PluginColumn.STATE && element instanceof PluginStatus status
                ? tint(status.state()).color(owner.getDisplay())
                : null;
    }

    static Icon icon(PluginStatus.State state) {
        return switch (state) {
            case REFUSED, QUARANTINED -> Icon.ERROR;
            case PARTLY, DOUBTFUL -> Icon.WARNING;
            case WORKS -> Icon.DONE;
        };
    }

    private static Tint tint(PluginStatus.State state) {
        return switch (state) {
            case REFUSED, QUARANTINED -> Tint.STATE_LATE;
            case PARTLY, DOUBTFUL -> Tint.STATE_WARN;
            case WORKS -> Tint.STATE_DONE;
        };
    }
}
