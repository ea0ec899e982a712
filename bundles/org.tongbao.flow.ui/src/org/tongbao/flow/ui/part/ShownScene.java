package org.tongbao.flow.ui.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jdt.annotation.Nullable;
import org.tongbao.flow.scene.Scene;
import org.tongbao.flow.scene.SceneEdge;
import org.tongbao.flow.scene.SceneLane;
import org.tongbao.flow.scene.SceneNode;

/** The scene that a viewer shows, to be exchanged for one painted anew: the model of its contents. UI thread. */
public final class ShownScene {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Map<SceneKey, Object> parts = new HashMap<>();
    private Scene scene;
    private List<SceneKey> keys = List.of();

    /** Shows a scene at first. */
    public ShownScene(Scene scene) {
        this.scene = scene;
        index();
    }

    /** What is shown. */
    public Scene scene() {
        return scene;
    }

    /** Shows another scene; parts with the same keys stay what they are. */
    public void show(Scene other) {
        if (!other.equals(scene)) {
            scene = other;
            index();
            listeners.forEach(Runnable::run);
        }
    }

    /** All parts, back to front, steps in the order of the procedure. */
    public List<SceneKey> keys() {
        return keys;
    }

    /** The lane of a key; empty when it is not shown. */
    public Optional<SceneLane> lane(SceneKey key) {
        return find(key, SceneLane.class);
    }

    /** The way of a key; empty when it is not shown. */
    public Optional<SceneEdge> edge(SceneKey key) {
        return find(key, SceneEdge.class);
    }

    /** The step of a key; empty when it is not shown. */
    public Optional<SceneNode> node(SceneKey key) {
        return find(key, SceneNode.class);
    }

    /** Is told when another scene is shown. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Is told no more. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private <T> Optional<T> find(SceneKey key, Class<T> type) {
        @Nullable Object part = parts.get(key);
        return type.isInstance(part) ? Optional.of(type.cast(part)) : Optional.empty();
    }

    private void index() {
        parts.clear();
        List<SceneKey> all = new ArrayList<>();
        scene.lanes().forEach(lane -> add(all, new SceneKey(SceneKey.Kind.LANE, lane.id()), lane));
        scene.edges().forEach(edge -> add(all, new SceneKey(SceneKey.Kind.WAY, edge.id()), edge));
        scene.nodes().forEach(node -> add(all, SceneKey.step(node.id()), node));
        keys = List.copyOf(all);
    }

    /** Of two with the same id, which validation has reported, the first. */
    private void add(List<SceneKey> all, SceneKey key, Object part) {
        if (parts.putIfAbsent(key, part) == null) {
            all.add(key);
        }
    }
}
