package org.tongbao.ui.level;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.tongbao.core.form.LevelNames;
import org.tongbao.model.rules.Dimension;
import org.tongbao.model.rules.LevelText;
import org.tongbao.model.rules.SeverityScale;
import org.tongbao.ui.edit.IncidentEditing;
import org.tongbao.ui.edit.IncidentListener;
import org.tongbao.ui.internal.nls.Messages;

/**
 * The severity scale as printed: one column for each dimension, the official texts from the worst to the mildest, the
 * chosen one marked. Up and Down choose within a column, Left and Right go to the next. The columns stand one below the
 * other when there is no room. Give it a parent that grants it a width.
 */
public final class SeverityPane extends Composite {

    private final List<DimensionColumn> columns = new ArrayList<>();
    private final IncidentEditing editing;
    private final SeverityScale scale;

    /** Columns with test keys {@code impact.confidentiality.3} and so on. */
    public SeverityPane(Composite parent, IncidentEditing editing, SeverityScale scale) {
        this(parent, editing, scale, dimension -> "impact." + dimension);
    }

    /**
     * Columns with test keys of one's own.
     *
     * @param scale read only
     * @param keys key of a dimension by its id; the level is appended behind a dot
     */
    public SeverityPane(Composite parent, IncidentEditing editing, SeverityScale scale, UnaryOperator<String> keys) {
        super(parent, SWT.NONE);
        this.editing = editing;
        this.scale = scale;
        setBackground(parent.getBackground());
        for (Dimension dimension : scale.getDimensions()) {
            columns.add(new DimensionColumn(this, scale, dimension, keys.apply(dimension.getId()), this::choose));
        }
        columns.forEach(column -> column.neighbours(columns));
        setLayout(new SeverityLayout(columns));
        IncidentListener listener = this::refresh;
        editing.addListener(listener);
        addDisposeListener(event -> editing.removeListener(listener));
        refresh();
    }

    /** The column of a dimension, for focus and decorations; empty when the scale has no such dimension. */
    public Optional<Composite> column(String dimension) {
        return columns.stream()
                .filter(column -> column.id().equals(dimension))
                .<Composite>map(DimensionColumn::control)
                .findFirst();
    }

    /**
     * Gives the chosen text of a dimension the focus, or its first.
     *
     * @return false when the scale has no such dimension
     */
    public boolean focus(String dimension) {
        return columns.stream().filter(column -> column.id().equals(dimension)).anyMatch(DimensionColumn::focus);
    }

    @Override
    public boolean setFocus() {
        return !isDisposed() && !columns.isEmpty() && columns.get(0).focus();
    }

    private void choose(DimensionColumn column, LevelText text) {
        var level = LevelNames.words(scale, text.getLevel());
        var subject = NLS.bind(Messages.Severity_subject, column.title(), level);
        editing.impacts().choose(column.dimension(), text, subject);
    }

    private void refresh() {
        columns.forEach(column -> column.show(editing.impacts().chosen(column.dimension())));
    }
}
