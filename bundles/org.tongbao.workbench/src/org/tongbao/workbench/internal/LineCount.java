package org.tongbao.workbench.internal;

import org.eclipse.jface.viewers.TableViewer;

/** How many lines a virtual table has. UI thread. */
public final class LineCount {

    private LineCount() {}

    /** Shows so many lines, all of them to be filled anew; lines taken away one by one would cost seconds with GTK. */
    public static void set(TableViewer viewer, int count) {
        var table = viewer.getTable();
        if (count >= table.getItemCount()) {
            viewer.setItemCount(count);
            table.clearAll();
            return;
        }
        int top = table.getTopIndex();
        table.setRedraw(false);
        viewer.setItemCount(0);
        viewer.setItemCount(count);
        table.setRedraw(true);
        table.setTopIndex(Math.min(top, Math.max(0, count - 1)));
    }
}
