package org.tongbao.ui.level;

import java.util.List;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Composite;
import org.tongbao.ui.widgets.WidthLayout;

/** Columns side by side with rows of one height, so that equal levels stand on one line; below 640 pixels stacked. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
final class SeverityLayout extends WidthLayout {

    private static final int STACKED_BELOW = 640;
    private static final int GAP = 16;
    private static final int LINE_GAP = 8;
    private static final int INDENT = DimensionColumn.EDGE + 4;
    private final List<DimensionColumn> columns;

    SeverityLayout(List<DimensionColumn> columns) {
        this.columns = columns;
    }

    @Override
    protected int arrange(Composite parent, int width, boolean move) {
        if (width >= STACKED_BELOW) {
            int columnWidth = (width - GAP * (columns.size() - 1)) / Math.max(1, columns.size());
            return place(columns, columnWidth, 0, move);
        }
        int y = 0;
        for (var column : columns) {
            y += place(List.of(column), width, y, move) + GAP;
        }
        return y;
    }

    private int place(List<DimensionColumn> side, int columnWidth, int top, boolean move) {
        int rows = side.stream().mapToInt(column -> column.rows().size()).max().orElse(0);
        int y = 2;
        for (int row = 0; row < rows; row++) {
            int indent = row == 0 ? 0 : INDENT;
            int tallest = 0;
            for (var column : side) {
                if (row < column.rows().size()) {
                    tallest = Math.max(tallest, height(column.rows().get(row), columnWidth - indent));
                }
            }
            if (move) {
                for (var column : side) {
                    if (row < column.rows().size()) {
                        column.rows().get(row).setBounds(indent, y, columnWidth - indent, tallest);
                    }
                }
            }
            y += tallest + LINE_GAP;
        }
        if (move) {
            for (int i = 0; i < side.size(); i++) {
                side.get(i).control().setBounds(i * (columnWidth + GAP), top, columnWidth, y);
            }
        }
        return y;
    }
}
