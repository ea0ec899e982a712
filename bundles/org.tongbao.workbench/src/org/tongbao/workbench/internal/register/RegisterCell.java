package org.tongbao.workbench.internal.register;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.ui.look.Tint;

/** Draws one column of the register. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
final class RegisterCell extends ColumnLabelProvider {

    private final RegisterColumn column;
    private final RegisterWords words;
    private final RegisterLines lines;
    private final Control owner;

    /** A row whose line is being read. */
    record Unread(String id) {}

    /** A row that is the heading of a group. */
    record Group(RegisterGrouping by, RegisterRows.Heading heading) {}

    RegisterCell(RegisterColumn column, RegisterWords words, RegisterLines lines, Control owner) {
        this.column = column;
        this.words = words;
        this.lines = lines;
        this.owner = owner;
    }

    @Override
    public String getText(Object element) {
        if (element instanceof Group group) {
            return words.heading(column, group.by(), group.heading());
        }
        if (element instanceof Unread) {
            return column == RegisterColumn.TITLE ? "…" : "";
        }
        return element instanceof IncidentSummary line ? words.text(column, line) : "";
    }

    @Override
    public @Nullable Font getFont(Object element) {
        return element instanceof Group ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
    }

    @Override
    public @Nullable String getToolTipText(Object element) {
        String text = element instanceof IncidentSummary line
                ? words.tooltip(column, line, lines.excerpt(line.id()))
                : getText(element);
        return text.isEmpty() ? null : text;
    }

    @Override
    public @Nullable Image getImage(Object element) {
        if (column == RegisterColumn.REMAINING && element instanceof IncidentSummary line) {
            var remaining = words.remaining(line);
            return remaining.isPresent() ? remaining.get().icon().image(owner.getDisplay()) : null;
        }
        return null;
    }

    @Override
    public @Nullable Color getForeground(Object element) {
        if (element instanceof IncidentSummary line) {
            if (IncidentState.of(line.state()).over()) {
                return Tint.TEXT_MUTED.color(owner.getDisplay());
            }
            if (column == RegisterColumn.LEVEL) {
                return Tint.ofLevel(line.level().orElse(0)).color(owner.getDisplay());
            }
            var remaining = words.remaining(line);
            if (column == RegisterColumn.REMAINING && remaining.isPresent()) {
                return remaining.get().tint().color(owner.getDisplay());
            }
        }
        return null;
    }
}
