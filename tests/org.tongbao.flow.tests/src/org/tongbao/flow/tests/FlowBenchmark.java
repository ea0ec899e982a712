package org.tongbao.flow.tests;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.tongbao.flow.FlowDiagram;
import org.tongbao.flow.FlowView;
import org.tongbao.flow.design.FlowState;
import org.tongbao.model.procedure.Procedure;

/**
 * Prints how long it takes to lay procedures out and to paint an incident on one: time that passed and, for machines that do
 * other things besides, time of the processor. Never fails on slowness.
 */
public final class FlowBenchmark {

    private static final int ROUNDS = 21;

    private FlowBenchmark() {
        super();
    }

    /** Measures and prints; takes no arguments, is started in the top folder of the sources. */
    public static void main(String[] arguments) throws IOException {
        Locale.setDefault(Locale.TAIWAN);
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            Procedure bureau = Flows.bureau();
            FlowDiagram diagram = FlowDiagram.of(bureau);
            FlowState state = Flows.state(Flows.incident(), bureau, "2025-03-14T00:30");
            Procedure two = Flows.made(200, 8);
            Procedure five = Flows.made(500, 8);
            report(out, "FLOW-K laid out", 300, () -> FlowDiagram.of(bureau));
            report(out, "FLOW-K painted anew", 10, () -> diagram.scene(state, FlowView.ALL));
            report(out, "200 steps laid out", 250, () -> FlowDiagram.of(two));
            report(out, "500 steps laid out", 1000, () -> FlowDiagram.of(five));
        }
    }

    private static void report(PrintStream out, String what, int goal, Supplier<Object> work) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        var times = new double[ROUNDS];
        var processor = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            long used = thread.getCurrentThreadCpuTime();
            Objects.requireNonNull(work.get());
            processor[round] = (thread.getCurrentThreadCpuTime() - used) / 1e6;
            times[round] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        Arrays.sort(processor);
        out.printf(
                "flow: %s in %.1f ms (goal %d), of the processor %.1f ms%n",
                what, times[ROUNDS / 2], goal, processor[ROUNDS / 2]);
    }
}
