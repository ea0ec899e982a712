package org.tongbao.flow.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.tongbao.flow.FlowDiagram;
import org.tongbao.flow.FlowView;
import org.tongbao.flow.design.FlowState;
import org.tongbao.model.procedure.Procedure;

/**
 * How long it takes; not part of the test run, since machines differ. Prints what it measures: time that passed and, for
 * machines that do other things besides, time of the processor.
 */
final class FlowBenchmark {

    private static final int ROUNDS = 21;

    @Test
    void measure() {
        Procedure bureau = Flows.bureau();
        FlowDiagram diagram = FlowDiagram.of(bureau);
        FlowState state = Flows.state(Flows.incident(), bureau, "2025-03-14T00:30");
        Procedure two = Flows.made(200, 8);
        Procedure five = Flows.made(500, 8);
        report("open FLOW-K", () -> FlowDiagram.of(bureau));
        report("overlay FLOW-K", () -> diagram.scene(state, FlowView.ALL));
        report("open 200 steps", () -> FlowDiagram.of(two));
        report("open 500 steps", () -> FlowDiagram.of(five));
    }

    private static void report(String what, Supplier<Object> work) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        var times = new double[ROUNDS];
        var processor = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            long used = thread.getCurrentThreadCpuTime();
            assertTrue(work.get() != null);
            processor[round] = (thread.getCurrentThreadCpuTime() - used) / 1e6;
            times[round] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        Arrays.sort(processor);
        Logger.getLogger("benchmark")
                .info(String.format(
                        "%s: median %.1f ms, of the processor %.1f ms",
                        what, times[ROUNDS / 2], processor[ROUNDS / 2]));
    }
}
