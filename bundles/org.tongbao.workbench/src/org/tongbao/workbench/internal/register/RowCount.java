package org.tongbao.workbench.internal.register;

import org.eclipse.swt.widgets.Table;

/**
 * How many rows a virtual table has, changed a part at a time: to add or take away a hundred thousand at once would hold up the
 * window. Not by the viewer, which would make an item of each row it takes away. UI thread.
 */
final class RowCount {

    /** Some fifty milliseconds. */
    private static final int ADDED = 15_000;

    /** To take away costs more than to add. */
    private static final int TAKEN_AWAY = 5_000;

    private final Table table;
    private int wanted;
    private boolean changing;

    RowCount(Table table) {
        this.table = table;
    }

    /**
     * From now on the table has so many rows, the last of them a little later; all that are seen are filled anew.
     *
     * @param needed row that it must have at once
     */
    void set(int count, int needed) {
        wanted = count;
        if (table.getItemCount() <= needed) {
            table.setItemCount(needed + 1);
        }
        if (!changing) {
            change();
        }
        table.clearAll();
    }

    private void change() {
        if (table.isDisposed()) {
            return;
        }
        int now = table.getItemCount();
        table.setItemCount(now < wanted ? Math.min(wanted, now + ADDED) : Math.max(wanted, now - TAKEN_AWAY));
        changing = table.getItemCount() != wanted;
        if (changing) {
            table.getDisplay().asyncExec(this::change);
        }
    }
}
