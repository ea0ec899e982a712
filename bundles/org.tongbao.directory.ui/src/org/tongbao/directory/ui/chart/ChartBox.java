package org.tongbao.directory.ui.chart;

import java.util.List;

/**
 * A box of the chart.
 *
 * @param id what a click is told
 * @param kind how it looks
 * @param title first line
 * @param lines further lines
 * @param tooltip all there is to know
 */
public record ChartBox(String id, Kind kind, String title, List<String> lines, String tooltip) {

    /** How a box looks. */
    public enum Kind {
        /** The one it is about. */
        FOCUS,
        /** Another organization, a person. */
        PLAIN,
        /** A function. */
        HEAD,
        /** Where somebody is missing, or how many are not shown. */
        OPEN
    }

    /** Copies. */
    public ChartBox {
        lines = List.copyOf(lines);
    }
}
