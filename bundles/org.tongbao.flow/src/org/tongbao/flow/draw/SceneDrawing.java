package org.tongbao.flow.draw;

import java.util.List;
import java.util.OptionalInt;
import org.tongbao.flow.scene.Badge;
import org.tongbao.flow.scene.Look;
import org.tongbao.flow.scene.Outline;
import org.tongbao.flow.scene.Rect;
import org.tongbao.flow.scene.Scene;
import org.tongbao.flow.scene.SceneEdge;
import org.tongbao.flow.scene.SceneLane;
import org.tongbao.flow.scene.SceneNode;
import org.tongbao.flow.scene.Stroke;
import org.tongbao.flow.scene.TextLine;

/** Draws a scene, or parts of it, on a canvas. Confined to the thread of the canvas. */
public final class SceneDrawing {

    private static final int WHITE = 0xFFFFFF;
    private static final int ALARM = 0xB3141F;
    private static final double INSIDE = 2.5;
    private static final double PROBLEM = 6;

    private final Canvas canvas;

    /** On a canvas. */
    public SceneDrawing(Canvas canvas) {
        this.canvas = canvas;
    }

    /** All of a scene, back to front. */
    public void scene(Scene scene) {
        fill(Path.of(new Rect(0, 0, scene.width(), scene.height())), WHITE);
        canvas.begin("heading", scene.id(), "", scene.title());
        scene.heading().forEach(canvas::text);
        canvas.end();
        scene.lanes().forEach(this::lane);
        scene.edges().forEach(this::edge);
        scene.edges().forEach(this::words);
        scene.nodes().forEach(this::node);
        canvas.begin("legend", scene.id(), "", "");
        scene.legend().forEach(this::badge);
        canvas.end();
    }

    /** A lane with its head. */
    public void lane(SceneLane lane) {
        canvas.begin("lane", lane.id(), lane.mapping() + " style-" + lane.style(), lane.tooltip());
        box(Path.of(lane.bounds()), lane.look());
        head(lane);
        canvas.end();
    }

    /** The head of a lane alone, e.g. where it stays in sight. */
    public void head(SceneLane lane) {
        Look look = lane.look();
        box(Path.of(lane.head()), new Look(lane.headFill(), look.line(), look.width(), look.stroke()));
        lane.texts().forEach(canvas::text);
    }

    /** A way without its words. */
    public void edge(SceneEdge edge) {
        canvas.begin(
                "edge",
                edge.id(),
                edge.mapping() + " style-" + edge.style() + " from-" + edge.source() + " to-" + edge.target(),
                "");
        Look look = edge.look();
        canvas.path(
                Path.line(edge.bends()),
                OptionalInt.empty(),
                OptionalInt.of(look.line()),
                look.width(),
                look.stroke().pattern());
        fill(Path.arrow(edge.bends()), look.fill());
        canvas.end();
    }

    /** The words on a way. */
    public void words(SceneEdge edge) {
        edge.label().ifPresent(label -> {
            canvas.begin("label", edge.id(), edge.mapping(), "");
            label.texts().forEach(canvas::text);
            canvas.end();
        });
    }

    /** A step with its badges; one in which validation found something has a mark. */
    public void node(SceneNode node) {
        canvas.begin("node", node.id(), node.mapping() + " style-" + node.style(), node.tooltip());
        box(Path.of(node.outline(), node.bounds()), node.look());
        if (node.outline() == Outline.RING) {
            Look look = new Look(
                    node.look().fill(), node.look().line(), 1, node.look().stroke());
            box(Path.of(Outline.RING, node.bounds().grown(-INSIDE)), look);
        }
        node.texts().forEach(canvas::text);
        node.badges().forEach(this::badge);
        if (!node.problems().isEmpty()) {
            problem(node);
        }
        canvas.end();
    }

    /** A red mark at the corner; the sentences are its tooltip. */
    private void problem(SceneNode node) {
        double x = node.bounds().x();
        double y = node.bounds().y();
        canvas.begin("problem", node.id(), "", String.join("\n", node.problems()));
        var mark = new Rect(x - PROBLEM, y - PROBLEM, 2 * PROBLEM, 2 * PROBLEM);
        box(Path.of(Outline.ELLIPSE, mark), new Look(ALARM, ALARM, 1, Stroke.SOLID));
        canvas.text(new TextLine("!", x - 1.5, y + 3.6, 3, 10, true, WHITE));
        canvas.end();
    }

    /** A sign. */
    public void badge(Badge badge) {
        canvas.begin("badge", "", badge.mapping(), badge.tooltip());
        box(Path.of(badge.outline(), badge.bounds()), badge.look());
        badge.icon().ifPresent(icon -> fill(Path.of(icon), icon.colour()));
        badge.text().ifPresent(canvas::text);
        canvas.end();
    }

    private void box(Path path, Look look) {
        canvas.path(
                path,
                OptionalInt.of(look.fill()),
                OptionalInt.of(look.line()),
                look.width(),
                look.stroke().pattern());
    }

    private void fill(Path path, int colour) {
        canvas.path(path, OptionalInt.of(colour), OptionalInt.empty(), 0, List.of());
    }
}
