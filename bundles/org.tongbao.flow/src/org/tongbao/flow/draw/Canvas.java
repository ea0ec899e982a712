package org.tongbao.flow.draw;

import java.util.List;
import java.util.OptionalInt;
import org.tongbao.flow.scene.TextLine;

/** What scenes are drawn on. */
public interface Canvas {

    /**
     * An area or line.
     *
     * @param path its outline
     * @param fill colour inside, by the even-odd rule; empty: none
     * @param line colour of the line; empty: none
     * @param width of the line
     * @param dashes lengths of strokes and gaps; empty: no gaps
     */
    void path(Path path, OptionalInt fill, OptionalInt line, double width, List<Double> dashes);

    /** A line of text. */
    void text(TextLine text);

    /**
     * Begins what belongs together.
     *
     * @param kind what it is, e.g. {@code node}
     * @param id of what it shows
     * @param details mapping, style and the like
     * @param tooltip all there is to know
     */
    void begin(String kind, String id, String details, String tooltip);

    /** Ends what belongs together. */
    void end();
}
