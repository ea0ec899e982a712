package org.tongbao.flow.scene;

import java.util.List;
import java.util.Optional;

/**
 * A way as it is drawn.
 *
 * @param id of the way
 * @param mapping of the description that asks for it
 * @param style number of the style of the mapping that is used
 * @param source id of the step it leads from
 * @param target id of the step it leads to
 * @param bends from the border of the source to that of the target, at right angles
 * @param look of the line; the fill is that of the arrow
 * @param label its condition
 */
public record SceneEdge(
        String id,
        String mapping,
        int style,
        String source,
        String target,
        List<Point> bends,
        Look look,
        Optional<Label> label) {

    public SceneEdge {
        bends = List.copyOf(bends);
    }

    /**
     * Words on a way.
     *
     * @param bounds the box kept free for them
     * @param texts lines
     */
    public record Label(Rect bounds, List<TextLine> texts) {

        public Label {
            texts = List.copyOf(texts);
        }
    }
}
