package org.tongbao.flow.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongbao.flow.FlowDiagram;
import org.tongbao.flow.FlowView;
import org.tongbao.flow.design.FlowState;
import org.tongbao.flow.internal.write.Page;
import org.tongbao.flow.scene.Badge;
import org.tongbao.flow.scene.Point;
import org.tongbao.flow.scene.Rect;
import org.tongbao.flow.scene.Scene;
import org.tongbao.flow.scene.SceneEdge;
import org.tongbao.flow.scene.SceneLane;
import org.tongbao.flow.scene.SceneNode;
import org.tongbao.flow.scene.TextLine;
import org.tongbao.model.procedure.Procedure;

/** Where everything stands. */
class GeometryTest {

    private static final double A_LITTLE = 0.01;

    @Test
    void bureau_laidOut_isInOrderAndFitsOnOneA3OnItsSide() {
        Scene scene = inOrder(Flows.bureau());

        Page page = Page.of(scene.width(), scene.height());
        assertTrue(page.width() > page.height(), page.toString());
        assertEquals(1190.55, page.width(), 0.01);
        assertEquals(841.89, page.height(), 0.01);
    }

    @Test
    void centre_laidOut_isInOrderAndFitsOnOneA4() {
        Scene scene = inOrder(Flows.centre());

        Page page = Page.of(scene.width(), scene.height());
        assertEquals(595.28, Math.min(page.width(), page.height()), 0.01);
        assertEquals(841.89, Math.max(page.width(), page.height()), 0.01);
    }

    @Test
    void fiveHundredSteps_laidOut_areInOrder() {
        Scene scene = inOrder(Flows.made(500, 8));

        assertEquals(500, scene.nodes().size());
    }

    @Test
    void manyShapes_laidOut_areInOrder() {
        for (int steps : List.of(2, 3, 17, 60)) {
            for (int lanes : List.of(1, 2, 5)) {
                inOrder(Flows.made(steps, lanes));
            }
        }
    }

    @Test
    void incident_painted_standsWhereTheProcedureDoes() {
        Procedure procedure = Flows.bureau();
        FlowDiagram diagram = FlowDiagram.of(procedure);

        Scene plain = diagram.scene(FlowState.PLAIN, FlowView.ALL);
        Scene painted = diagram.scene(Flows.state(Flows.incident(), procedure, "2025-03-14T00:30"), FlowView.ALL);

        assertEquals(
                plain.nodes().stream().map(SceneNode::bounds).toList(),
                painted.nodes().stream().map(SceneNode::bounds).toList());
        check(painted);
    }

    private static Scene inOrder(Procedure procedure) {
        FlowDiagram diagram = FlowDiagram.of(procedure);
        Scene scene = diagram.scene(FlowState.PLAIN, FlowView.ALL.under(List.of(procedure.getTitle())));
        check(scene);
        return scene;
    }

    private static void check(Scene scene) {
        List<String> wrong = new ArrayList<>();
        lanes(scene, wrong);
        ways(scene, wrong);
        words(scene, wrong);
        texts(scene, wrong);
        assertEquals(List.of(), wrong);
    }

    /** Each step in its lane, none on another, lanes side by side, all on the page. */
    private static void lanes(Scene scene, List<String> wrong) {
        var page = new Rect(0, 0, scene.width(), scene.height());
        for (SceneNode node : scene.nodes()) {
            SceneLane lane = scene.lanes().stream()
                    .filter(one -> one.id().equals(node.lane()))
                    .findFirst()
                    .orElseThrow();
            Rect body = new Rect(
                    lane.bounds().x(),
                    lane.head().bottom(),
                    lane.bounds().width(),
                    lane.bounds().bottom() - lane.head().bottom());
            if (!body.contains(node.bounds()) || !page.contains(body)) {
                wrong.add(node.id() + " leaves its lane");
            }
            for (SceneNode other : scene.nodes()) {
                if (other != node && node.bounds().grown(2).overlaps(other.bounds())) {
                    wrong.add(node.id() + " lies on " + other.id());
                }
            }
        }
        for (int number = 1; number < scene.lanes().size(); number++) {
            double before = scene.lanes().get(number - 1).bounds().right();
            if (Math.abs(before - scene.lanes().get(number).bounds().x()) > A_LITTLE) {
                wrong.add("gap before lane " + number);
            }
        }
    }

    /** Ways at right angles, from their source to their target and through no step. */
    private static void ways(Scene scene, List<String> wrong) {
        for (SceneEdge edge : scene.edges()) {
            List<Point> bends = edge.bends();
            touches(scene, edge.id(), edge.source(), bends.get(0), wrong);
            touches(scene, edge.id(), edge.target(), bends.get(bends.size() - 1), wrong);
            for (int index = 1; index < bends.size(); index++) {
                Point from = bends.get(index - 1);
                Point to = bends.get(index);
                if (Math.abs(from.x() - to.x()) > A_LITTLE && Math.abs(from.y() - to.y()) > A_LITTLE) {
                    wrong.add(edge.id() + " runs aslant");
                }
                Rect part = Rect.between(from, to).grown(A_LITTLE);
                for (SceneNode node : scene.nodes()) {
                    // a way may touch the border of its own steps, and reach into the corners of a lozenge
                    boolean own = node.id().equals(edge.source()) || node.id().equals(edge.target());
                    if (part.overlaps(node.bounds().grown(own ? -12 : -1))) {
                        wrong.add(edge.id() + " runs through " + node.id());
                    }
                }
            }
        }
    }

    private static void touches(Scene scene, String edge, String id, Point end, List<String> wrong) {
        Rect box = scene.nodes().stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow()
                .bounds();
        if (!box.grown(0.5).contains(new Rect(end.x(), end.y(), 0, 0))) {
            wrong.add(edge + " does not reach " + id);
        }
    }

    /** Words of ways on no step, badge or other words. */
    private static void words(Scene scene, List<String> wrong) {
        List<Rect> taken = new ArrayList<>();
        scene.nodes().forEach(node -> {
            taken.add(node.bounds());
            node.badges().stream().map(Badge::bounds).forEach(box -> taken.add(box.grown(-0.5)));
        });
        for (SceneEdge edge : scene.edges()) {
            edge.label().ifPresent(label -> {
                if (taken.stream().anyMatch(box -> box.overlaps(label.bounds()))) {
                    wrong.add("the words of " + edge.id() + " lie on something");
                }
                if (!label.texts().stream()
                        .allMatch(text -> label.bounds().grown(2).contains(text.box()))) {
                    wrong.add("the words of " + edge.id() + " leave their place");
                }
                taken.add(label.bounds());
            });
        }
    }

    /** Words of steps and lanes within them, badges beside each other. */
    private static void texts(Scene scene, List<String> wrong) {
        for (SceneNode node : scene.nodes()) {
            for (TextLine text : node.texts()) {
                if (!node.bounds().contains(text.box().grown(-0.5))) {
                    wrong.add(node.id() + ": " + text.text() + " leaves its step");
                }
            }
            for (Badge badge : node.badges()) {
                badge.text()
                        .filter(text -> !badge.bounds().contains(text.box()))
                        .ifPresent(text -> wrong.add(node.id() + ": " + text.text() + " leaves its badge"));
                boolean crowded = node.badges().stream()
                        .anyMatch(other -> other != badge && other.bounds().overlaps(badge.bounds()));
                if (crowded) {
                    wrong.add(node.id() + ": badges lie on each other");
                }
            }
        }
        for (SceneLane lane : scene.lanes()) {
            if (!lane.texts().stream().allMatch(text -> lane.head().contains(text.box()))) {
                wrong.add(lane.id() + ": words leave the head");
            }
        }
    }
}
