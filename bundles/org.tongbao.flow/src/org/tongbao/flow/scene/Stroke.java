package org.tongbao.flow.scene;

import java.util.List;

/** How a line is drawn. */
public enum Stroke {
    /** Without gaps. */
    SOLID,
    /** Dashes. */
    DASH,
    /** Dots. */
    DOT,
    /** Dashes and dots in turn. */
    DASH_DOT;

    /** Lengths of strokes and gaps in turn, in widths of the line and two more; empty for a line without gaps. */
    public List<Double> pattern() {
        return switch (this) {
            case SOLID -> List.of();
            case DASH -> List.of(5.0, 3.0);
            case DOT -> List.of(1.5, 2.5);
            case DASH_DOT -> List.of(6.0, 2.5, 1.5, 2.5);
        };
    }
}
