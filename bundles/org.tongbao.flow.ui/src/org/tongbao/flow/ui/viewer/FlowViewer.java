package org.tongbao.flow.ui.viewer;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.handles.HandleBounds;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tongbao.flow.scene.Scene;
import org.tongbao.flow.ui.figure.Shades;
import org.tongbao.flow.ui.part.SceneKey;
import org.tongbao.flow.ui.part.SceneParts;
import org.tongbao.flow.ui.part.SceneRoot;
import org.tongbao.flow.ui.part.ShownScene;
import org.tongbao.flow.ui.part.StepPart;

/**
 * Shows a scene: select, open, zoom, move, and go through it with the keys. A scene of the same procedure painted anew
 * leaves selection and place as they are. UI thread.
 */
public final class FlowViewer {

    /** Smaller than this the words of a step cannot be read: fitting the width does not go below it. */
    private static final double READABLE = 0.75;

    /** What is brought into sight keeps so far from the edge, where heads of lanes and scroll bars are. */
    private static final int BORDER = 40;

    /** Key under which its widget knows it. */
    public static final String KEY = "flow.viewer";

    private final ScrollingGraphicalViewer viewer = new ScrollingGraphicalViewer();
    private final SceneRoot root = new SceneRoot();
    private final FigureCanvas canvas;
    private @Nullable ShownScene shown;
    private boolean quiet;

    /**
     * An empty viewer.
     *
     * @param selected told the id of a step that was selected with the mouse
     * @param opened told of a step that was double-clicked, or opened with Enter
     */
    public FlowViewer(Composite parent, Consumer<String> selected, StepPart.Opener opened) {
        canvas = (FigureCanvas) viewer.createControl(parent);
        viewer.setRootEditPart(root);
        viewer.setEditPartFactory(new SceneParts(opened));
        var domain = new EditDomain();
        domain.setDefaultTool(new LookTool());
        domain.loadDefaultTool();
        domain.addViewer(viewer);
        viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), MouseWheelZoomHandler.SINGLETON);
        viewer.setKeyHandler(new StepKeys(this));
        canvas.addListener(SWT.Traverse, event -> {
            boolean tab = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
            if (tab) {
                event.doit = !tab(event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
            }
        });
        viewer.addSelectionChangedListener(
                event -> selected().filter(step -> !quiet).ifPresent(selected));
        int ground = Shades.of(canvas.getDisplay()).ground();
        canvas.setBackground(new Color(ground >> 16 & 0xFF, ground >> 8 & 0xFF, ground & 0xFF));
        canvas.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        canvas.setData(KEY, this);
    }

    /** The widget; also takes the keys. */
    public Control control() {
        return canvas;
    }

    /** Shows a scene; one of another procedure from its beginning. */
    public void show(Scene scene) {
        var now = shown;
        if (now == null || !now.scene().id().equals(scene.id())) {
            var fresh = new ShownScene(scene);
            shown = fresh;
            viewer.deselectAll();
            viewer.setContents(fresh);
            viewer.flush();
        } else {
            now.show(scene);
        }
    }

    /** What is shown; empty before the first scene. */
    public Optional<Scene> scene() {
        return shown instanceof ShownScene now ? Optional.of(now.scene()) : Optional.empty();
    }

    /** Id of the step selected. */
    public Optional<String> selected() {
        return viewer.getSelectedEditParts().stream()
                .filter(StepPart.class::isInstance)
                .map(part -> ((StepPart) part).key().id())
                .findFirst();
    }

    /** Selects a step and brings it into sight; one that is not shown changes nothing. False then. */
    public boolean select(String step) {
        var part = viewer.getEditPartRegistry().get(SceneKey.step(step));
        if (part instanceof GraphicalEditPart found) {
            quiet = true;
            try {
                viewer.select(found);
                viewer.setFocus(found);
            } finally {
                quiet = false;
            }
            bring(List.of(step));
            return true;
        }
        return false;
    }

    /** Selects nothing. */
    public void clear() {
        viewer.deselectAll();
    }

    /** Where the box of a step is in the widget, seen or not; empty when it is not shown. */
    public Optional<Rectangle> place(String step) {
        if (viewer.getEditPartRegistry().get(SceneKey.step(step)) instanceof GraphicalEditPart part) {
            Rectangle box = ((HandleBounds) part.getFigure()).getHandleBounds().getCopy();
            part.getFigure().translateToAbsolute(box);
            return Optional.of(box);
        }
        return Optional.empty();
    }

    /** Moves so that the first of the steps is seen in the middle, with as many of the others as find room beside it. */
    public void bring(List<String> steps) {
        viewer.flush();
        var viewport = canvas.getViewport();
        Rectangle room = viewport.getClientArea().getCopy().shrink(BORDER, BORDER);
        Rectangle all = new Rectangle();
        for (String step : steps) {
            Optional<Rectangle> place = place(step);
            if (place.isPresent()) {
                Rectangle box = place.get().getTranslated(viewport.getViewLocation());
                Rectangle both = all.isEmpty() ? box : all.getUnion(box);
                if (all.isEmpty() || both.width <= room.width && both.height <= room.height) {
                    all = both;
                }
            }
        }
        if (!all.isEmpty()) {
            viewport.setViewLocation(
                    all.getCenter().x - viewport.getClientArea().width / 2,
                    all.getCenter().y - viewport.getClientArea().height / 2);
        }
    }

    /** Larger by a step. */
    public void zoomIn() {
        zoom().zoomIn();
    }

    /** Smaller by a step. */
    public void zoomOut() {
        zoom().zoomOut();
    }

    /** All of it at once. */
    public void fit() {
        viewer.flush();
        zoom().setZoomAsText(ZoomManager.FIT_ALL);
    }

    /** As wide as there is room, but not smaller than can be read, nor larger than life. */
    public void fitWidth() {
        viewer.flush();
        scene().ifPresent(scene ->
                zoom().setZoom(Math.clamp(canvas.getViewport().getClientArea().width / scene.width(), READABLE, 1)));
    }

    /** Sizes, and who wants to know of them. */
    public ZoomManager zoom() {
        return root.getZoomManager();
    }

    /** The first step of the procedure. */
    Optional<String> first() {
        return steps().stream().findFirst();
    }

    /** The last step of the procedure. */
    Optional<String> last() {
        return steps().stream().reduce((one, other) -> other);
    }

    /** Goes to the next step in the order of the procedure, or back to the one before; false when there is none. */
    public boolean tab(boolean back) {
        List<String> steps = steps();
        int at = selected().map(steps::indexOf).orElse(back ? steps.size() : -1);
        int next = at + (back ? -1 : 1);
        return next >= 0 && next < steps.size() && select(steps.get(next));
    }

    /** Opens what is selected. */
    void open() {
        for (Object part : viewer.getSelectedEditParts()) {
            ((EditPart) part).performRequest(new Request(RequestConstants.REQ_OPEN));
        }
    }

    private List<String> steps() {
        List<SceneKey> keys = shown instanceof ShownScene now ? now.keys() : List.of();
        return keys.stream()
                .filter(key -> key.kind() == SceneKey.Kind.STEP)
                .map(SceneKey::id)
                .toList();
    }
}
