package org.tongbao.flow.scene;

import java.util.List;

/**
 * A lane as it is drawn.
 *
 * @param id of the lane
 * @param mapping of the description that asks for it
 * @param style number of the style of the mapping that is used
 * @param bounds head and body
 * @param head the part that names who is responsible
 * @param look of the body
 * @param headFill colour of the head, as 0xRRGGBB
 * @param texts in the head
 * @param tooltip all there is to know
 */
public record SceneLane(
        String id,
        String mapping,
        int style,
        Rect bounds,
        Rect head,
        Look look,
        int headFill,
        List<TextLine> texts,
        String tooltip) {

    public SceneLane {
        texts = List.copyOf(texts);
    }
}
