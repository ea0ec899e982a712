package org.tongbao.flow.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.flow.FlowDiagram;
import org.tongbao.flow.FlowView;
import org.tongbao.flow.scene.Scene;
import org.tongbao.flow.tests.Flows;
import org.tongbao.flow.ui.viewer.FlowViewer;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.procedure.Procedure;

/** A diagram in a window of its own: drawn, selected, moved, zoomed, by mouse and by keys. */
final class FlowViewerTest {

    private static final int LEFT = 1;
    private static final int MIDDLE = 2;

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final List<String> selected = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private final Procedure procedure = Flows.bureau();
    private final FlowDiagram diagram = FlowDiagram.of(procedure);
    private final Incident incident = Flows.incident();
    private final FlowViewer viewer = new FlowViewer(shell, selected::add, (step, badge) -> opened.add(step));

    @BeforeEach
    void open() {
        shell.setLayout(new FillLayout());
        shell.setSize(700, 600);
        shell.open();
        viewer.show(scene("2025-03-14T00:30"));
        viewer.zoom().setZoom(1);
        pump();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void scene_shown_isPaintedInItsColours() {
        viewer.select("N10");
        pump();
        var colours = colours();
        Scene scene = viewer.scene().orElseThrow();
        int active = scene.nodes().stream()
                .filter(node -> node.id().equals("N10"))
                .findFirst()
                .orElseThrow()
                .look()
                .fill();
        assertTrue(colours.contains(active), () -> Integer.toHexString(active));
        assertTrue(colours.size() > 20, () -> "an empty picture: " + colours.size());
    }

    @Test
    void anotherState_shown_leavesSelectionAndPlace() {
        viewer.select("N13");
        Point place = canvas().getViewport().getViewLocation();
        viewer.show(scene("2025-03-14T10:30"));
        pump();
        assertEquals(Optional.of("N13"), viewer.selected());
        assertEquals(place, canvas().getViewport().getViewLocation());
    }

    @Test
    void filter_hidingTheSelectedStep_takesItsFigureAway() {
        viewer.select("N5b");
        viewer.show(diagram.scene(
                Flows.state(incident, procedure, "2025-03-14T00:30"),
                new FlowView(Set.of(), Set.of("SkippedSteps"), List.of())));
        pump();
        assertFalse(viewer.select("N5b"));
        assertTrue(viewer.select("N5"));
    }

    @Test
    void click_onAStep_selectsIt_doubleClickOpensIt() {
        viewer.select("N6");
        pump();
        selected.clear();
        viewer.clear();
        Point at = middle("N6");
        mouse(SWT.MouseDown, at, LEFT, 0);
        mouse(SWT.MouseUp, at, LEFT, SWT.BUTTON1);
        assertEquals(List.of("N6"), selected);
        mouse(SWT.MouseDown, at, LEFT, 0);
        mouse(SWT.MouseDoubleClick, at, LEFT, 0);
        mouse(SWT.MouseUp, at, LEFT, SWT.BUTTON1);
        assertEquals(List.of("N6"), opened);
    }

    @Test
    void drag_onEmptyGround_movesWhatIsSeen_clickThereDeselects() {
        viewer.select("N10");
        pump();
        Point before = canvas().getViewport().getViewLocation();
        Point ground = new Point(10, 300);
        mouse(SWT.MouseDown, ground, LEFT, 0);
        mouse(SWT.MouseMove, new Point(60, 340), 0, SWT.BUTTON1);
        mouse(SWT.MouseUp, new Point(60, 340), LEFT, SWT.BUTTON1);
        assertEquals(before.getTranslated(-50, -40), canvas().getViewport().getViewLocation());
        assertEquals(Optional.of("N10"), viewer.selected());
        mouse(SWT.MouseDown, ground, LEFT, 0);
        mouse(SWT.MouseUp, ground, LEFT, SWT.BUTTON1);
        assertEquals(Optional.empty(), viewer.selected());
    }

    @Test
    void drag_withTheMiddleButton_movesEvenOnAStep() {
        viewer.select("N10");
        pump();
        Point before = canvas().getViewport().getViewLocation();
        Point step = middle("N10");
        mouse(SWT.MouseDown, step, MIDDLE, 0);
        mouse(SWT.MouseMove, step.getTranslated(30, 20), 0, SWT.BUTTON2);
        mouse(SWT.MouseUp, step.getTranslated(30, 20), MIDDLE, SWT.BUTTON2);
        assertEquals(before.getTranslated(-30, -20), canvas().getViewport().getViewLocation());
    }

    @Test
    void keys_goAlongTheWays_andOpen() {
        viewer.select("N12");
        key(SWT.ARROW_UP);
        assertEquals(Optional.of("N10"), viewer.selected());
        key(SWT.ARROW_DOWN);
        assertEquals(Optional.of("N12"), viewer.selected());
        key(SWT.HOME);
        assertEquals(Optional.of("N0"), viewer.selected());
        key(SWT.CR);
        assertEquals(List.of("N0"), opened);
    }

    @Test
    void everyStep_isReachedByTab() {
        viewer.clear();
        var reached = new ArrayList<String>();
        while (viewer.tab(false)) {
            reached.add(viewer.selected().orElseThrow());
        }
        assertEquals(
                viewer.scene().orElseThrow().nodes().stream()
                        .map(node -> node.id())
                        .toList(),
                reached);
    }

    @Test
    void zoom_fits_andKeepsToItsLimits() {
        viewer.fit();
        pump();
        Scene scene = viewer.scene().orElseThrow();
        double scale = viewer.zoom().getZoom();
        assertTrue(scene.width() * scale <= canvas().getViewport().getClientArea().width + 1, () -> "" + scale);
        assertTrue(scene.height() * scale <= canvas().getViewport().getClientArea().height + 1, () -> "" + scale);
        viewer.zoomIn();
        assertNotEquals(scale, viewer.zoom().getZoom());
        for (int times = 0; times < 20; times++) {
            viewer.zoomIn();
        }
        assertEquals(4, viewer.zoom().getZoom());
        pump();
    }

    private Scene scene(String moment) {
        return diagram.scene(Flows.state(incident, procedure, moment), FlowView.ALL);
    }

    private FigureCanvas canvas() {
        return (FigureCanvas) viewer.control();
    }

    private Point middle(String step) {
        var bounds = viewer.place(step).orElseThrow();
        return new Point(bounds.getCenter().x, bounds.getCenter().y);
    }

    private void mouse(int type, Point at, int button, int state) {
        var event = new Event();
        event.x = at.x;
        event.y = at.y;
        event.button = button;
        event.stateMask = state;
        event.count = 1;
        canvas().notifyListeners(type, event);
        pump();
    }

    private void key(int code) {
        var event = new Event();
        event.keyCode = code;
        event.character = code == SWT.CR ? SWT.CR : 0;
        event.doit = true;
        canvas().notifyListeners(SWT.KeyDown, event);
        pump();
    }

    private Set<Integer> colours() {
        var area = canvas().getClientArea();
        var image = new Image(display, area.width, area.height);
        var gc = new GC(image);
        var graphics = new SWTGraphics(gc);
        try {
            canvas().getViewport().paint(graphics);
            var data = image.getImageData();
            var found = new HashSet<Integer>();
            for (int y = 0; y < data.height; y++) {
                for (int x = 0; x < data.width; x++) {
                    var rgb = data.palette.getRGB(data.getPixel(x, y));
                    found.add(rgb.red << 16 | rgb.green << 8 | rgb.blue);
                }
            }
            return found;
        } finally {
            graphics.dispose();
            gc.dispose();
            image.dispose();
        }
    }

    private void pump() {
        while (display.readAndDispatch()) {
            // until everything asked for is painted
        }
    }
}
