package org.tongbao.ui.table;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.tongbao.ui.widgets.WidthLayout;

/** A table as high as its rows, from three to twelve, over what is said about them. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
final class LineTableLayout extends WidthLayout {

    /** Data key of a column's share of the width. */
    static final String WEIGHT = "weight";

    private static final int FEWEST = 3;
    private static final int MOST = 12;
    private static final int GAP = 4;
    private static final int NUMBER = 44;
    private static final int NARROWEST = 60;
    private static final int SCROLL_BAR = 18;

    private final Table table;
    private final Label message;
    private int arranged = -1;

    LineTableLayout(Table table, Label message) {
        this.table = table;
        this.message = message;
    }

    @Override
    protected int arrange(Composite parent, int width, boolean move) {
        int rows = Math.clamp(table.getItemCount(), FEWEST, MOST);
        int height = table.getHeaderHeight() + rows * table.getItemHeight() + 2 * table.getBorderWidth() + GAP;
        int said = message.getVisible() ? GAP + height(message, width) : 0;
        if (move) {
            table.setBounds(0, 0, width, height);
            message.setBounds(0, height + GAP, width, Math.max(0, said - GAP));
            if (width != arranged) {
                arranged = width;
                share(width - NUMBER - SCROLL_BAR);
            }
        }
        return height + said;
    }

    private void share(int room) {
        int all = 0;
        for (var column : table.getColumns()) {
            all += weight(column);
        }
        for (var column : table.getColumns()) {
            int weight = weight(column);
            column.setWidth(weight == 0 ? NUMBER : Math.max(NARROWEST, room * weight / all));
        }
    }

    private static int weight(TableColumn column) {
        return column.getData(WEIGHT) instanceof Integer weight ? weight : 0;
    }
}
