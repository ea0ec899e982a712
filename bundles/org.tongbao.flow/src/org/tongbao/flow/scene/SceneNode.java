package org.tongbao.flow.scene;

import java.util.List;

/**
 * A step as it is drawn.
 *
 * @param id of the step
 * @param mapping of the description that asks for it, e.g. {@code Decision}
 * @param style number of the style of the mapping that is used: 0 the first, else that of a condition
 * @param lane id of the lane it stands in
 * @param outline its shape
 * @param bounds its box; badges stand out of it
 * @param look colours
 * @param texts in it
 * @param badges on its border
 * @param tooltip all there is to know
 * @param problems what validation found, one sentence each
 */
public record SceneNode(
        String id,
        String mapping,
        int style,
        String lane,
        Outline outline,
        Rect bounds,
        Look look,
        List<TextLine> texts,
        List<Badge> badges,
        String tooltip,
        List<String> problems) {

    public SceneNode {
        texts = List.copyOf(texts);
        badges = List.copyOf(badges);
        problems = List.copyOf(problems);
    }
}
