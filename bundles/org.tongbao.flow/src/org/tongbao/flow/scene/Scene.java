package org.tongbao.flow.scene;

import java.util.List;

/**
 * A diagram as it is drawn, back to front: lanes, ways, steps. Immutable, any thread.
 *
 * @param id of the procedure
 * @param title of the diagram
 * @param width in pixels
 * @param height in pixels
 * @param heading what it shows and where the incident stands
 * @param lanes from left to right
 * @param edges ways
 * @param nodes steps
 * @param legend what the colours and signs mean
 */
public record Scene(
        String id,
        String title,
        double width,
        double height,
        List<TextLine> heading,
        List<SceneLane> lanes,
        List<SceneEdge> edges,
        List<SceneNode> nodes,
        List<Badge> legend) {

    public Scene {
        heading = List.copyOf(heading);
        lanes = List.copyOf(lanes);
        edges = List.copyOf(edges);
        nodes = List.copyOf(nodes);
        legend = List.copyOf(legend);
    }
}
