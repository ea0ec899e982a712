package org.tongbao.directory.ui.chart;

import java.util.List;

/**
 * What a chart shows, before it is laid out.
 *
 * @param id of what it is about: another one is shown from its beginning
 * @param title above it in files
 * @param chain from the top down, each below the one before
 * @param columns below the last of the chain, each from the top down
 * @param headed true when the first box of a column is above the others of it
 */
public record Chart(String id, String title, List<ChartBox> chain, List<List<ChartBox>> columns, boolean headed) {

    /** Copies. */
    public Chart {
        chain = List.copyOf(chain);
        columns = columns.stream().map(List::copyOf).toList();
    }
}
