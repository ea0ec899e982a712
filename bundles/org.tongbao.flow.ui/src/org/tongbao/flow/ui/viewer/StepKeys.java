package org.tongbao.flow.ui.viewer;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.gef.KeyHandler;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.tongbao.flow.scene.Rect;
import org.tongbao.flow.scene.Scene;
import org.tongbao.flow.scene.SceneEdge;
import org.tongbao.flow.scene.SceneNode;

/**
 * Keys in a diagram: arrows go along the ways to the step that lies in that direction, and where no way leads there to the
 * nearest; Home and End to the first and last step; Enter opens. UI thread.
 */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
final class StepKeys extends KeyHandler {

    private final FlowViewer viewer;

    StepKeys(FlowViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        if ((event.stateMask & (SWT.MOD1 | SWT.MOD3)) != 0) {
            return super.keyPressed(event);
        }
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> go(0, 1);
            case SWT.ARROW_UP -> go(0, -1);
            case SWT.ARROW_LEFT -> go(-1, 0);
            case SWT.ARROW_RIGHT -> go(1, 0);
            case SWT.HOME -> viewer.first().ifPresent(viewer::select);
            case SWT.END -> viewer.last().ifPresent(viewer::select);
            case SWT.CR, SWT.KEYPAD_CR -> viewer.open();
            default -> {
                return super.keyPressed(event);
            }
        }
        return true;
    }

    private void go(int right, int down) {
        Optional<Scene> scene = viewer.scene();
        Optional<String> from = viewer.selected();
        if (scene.isEmpty() || from.isEmpty()) {
            viewer.first().ifPresent(viewer::select);
        } else {
            next(scene.get(), from.get(), right, down).ifPresent(viewer::select);
        }
    }

    /** The step to go to from another; empty when there is none in that direction. */
    static Optional<String> next(Scene scene, String from, int right, int down) {
        Optional<Rect> start = scene.nodes().stream()
                .filter(node -> node.id().equals(from))
                .map(SceneNode::bounds)
                .findFirst();
        if (start.isEmpty()) {
            return Optional.empty();
        }
        Set<String> along = new HashSet<>();
        for (SceneEdge edge : scene.edges()) {
            if (edge.source().equals(from)) {
                along.add(edge.target());
            } else if (edge.target().equals(from)) {
                along.add(edge.source());
            }
        }
        return nearest(scene, start.get(), right, down, node -> along.contains(node.id()))
                .or(() -> nearest(
                        scene, start.get(), right, down, node -> !node.id().equals(from)));
    }

    private static Optional<String> nearest(Scene scene, Rect from, int right, int down, Predicate<SceneNode> which) {
        String best = "";
        double shortest = Double.MAX_VALUE;
        for (SceneNode node : scene.nodes()) {
            double across = node.bounds().centerX() - from.centerX();
            double along = node.bounds().centerY() - from.centerY();
            double ahead = across * right + along * down;
            double aside = Math.abs(across * down) + Math.abs(along * right);
            // what lies more to the side than ahead is in another direction
            double distance = ahead + 2 * aside;
            if (ahead > 1 && aside <= 2 * ahead && distance < shortest && which.test(node)) {
                shortest = distance;
                best = node.id();
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }
}
