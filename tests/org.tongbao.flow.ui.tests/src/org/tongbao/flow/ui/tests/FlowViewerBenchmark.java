package org.tongbao.flow.ui.tests;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.Viewport;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.tongbao.flow.FlowDiagram;
import org.tongbao.flow.FlowView;
import org.tongbao.flow.design.FlowState;
import org.tongbao.flow.tests.Flows;
import org.tongbao.flow.ui.viewer.FlowViewer;
import org.tongbao.model.incident.Incident;
import org.tongbao.model.procedure.Procedure;

/**
 * Prints what a diagram on the screen costs: opening it, painting another state on it, moving and zooming it. Never fails on
 * slowness.
 */
public final class FlowViewerBenchmark {

    private static final int ROUNDS = 15;
    private static final int WIDTH = 500;
    private static final int HEIGHT = 800;
    private static final List<String> MOMENTS = List.of("2025-03-13T22:41", "2025-03-14T00:30", "2025-03-14T10:30");

    private final PrintStream out;
    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final Procedure procedure = Flows.bureau();
    private final Incident incident = Flows.incident();
    private final FlowDiagram diagram = FlowDiagram.of(procedure);
    private final List<FlowState> states = MOMENTS.stream()
            .map(moment -> Flows.state(incident, procedure, moment))
            .toList();

    private FlowViewerBenchmark(PrintStream out) {
        this.out = out;
    }

    /** Measures and prints; takes no arguments, is started in the top folder of the sources. */
    public static void main(String[] arguments) throws IOException {
        Locale.setDefault(Locale.TAIWAN);
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            new FlowViewerBenchmark(out).measure();
        }
    }

    private void measure() {
        shell.setLayout(new FillLayout());
        shell.setSize(WIDTH, HEIGHT);
        shell.open();
        report("opened (laid out, drawn)", 300, round -> {
            for (var old : shell.getChildren()) {
                old.dispose();
            }
            viewer().show(FlowDiagram.of(procedure).scene(states.get(0), FlowView.ALL));
            shell.layout();
        });
        for (var old : shell.getChildren()) {
            old.dispose();
        }
        FlowViewer viewer = viewer();
        viewer.show(diagram.scene(states.get(0), FlowView.ALL));
        shell.layout();
        pump();
        double[] model = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long used = now();
            viewer.show(diagram.scene(states.get(round % states.size()), FlowView.ALL));
            model[round] = (now() - used) / 1e6;
            pump();
        }
        Arrays.sort(model);
        out.printf("flow: another state shown in %.1f ms of the processor (goal 10)%n", model[ROUNDS / 2]);
        var viewport = ((FigureCanvas) viewer.control()).getViewport();
        var image = new Image(display, WIDTH, HEIGHT);
        report("moved and drawn", 33, round -> {
            viewport.setViewLocation(round * 10, round * 20);
            draw(viewport, image);
        });
        report("zoomed and drawn", 33, round -> {
            viewer.zoom().setZoom(0.75 + round * 0.05);
            draw(viewport, image);
        });
        image.dispose();
        shell.dispose();
    }

    /** At once: on the screen the window system chooses when. */
    private static void draw(Viewport viewport, Image image) {
        viewport.validate();
        var gc = new GC(image);
        var graphics = new SWTGraphics(gc);
        viewport.paint(graphics);
        graphics.dispose();
        gc.dispose();
    }

    private FlowViewer viewer() {
        return new FlowViewer(shell, step -> {}, (step, badge) -> {});
    }

    /** What is done in a round. */
    @FunctionalInterface
    private interface Work {
        void round(int number);
    }

    private void report(String what, int goal, Work work) {
        var times = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long used = now();
            work.round(round);
            pump();
            times[round] = (now() - used) / 1e6;
        }
        Arrays.sort(times);
        out.printf("flow: %s in %.1f ms of the processor (goal %d)%n", what, times[ROUNDS / 2], goal);
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void pump() {
        while (display.readAndDispatch()) {
            // until everything asked for is painted
        }
    }
}
