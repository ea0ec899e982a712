package org.tongbao.workbench.tests;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.tongbao.core.board.BoardLine;
import org.tongbao.core.board.BoardRow;
import org.tongbao.core.board.OpenClock;
import org.tongbao.core.board.OpenClocks;
import org.tongbao.core.rules.PackFile;
import org.tongbao.model.rules.RulePack;
import org.tongbao.workbench.internal.deadline.DeadlineGrouping;
import org.tongbao.workbench.internal.deadline.DeadlineModel;
import org.tongbao.workbench.internal.deadline.DeadlineTable;
import org.tongbao.workbench.internal.deadline.DeadlineUrgency;

/**
 * Prints what the deadline board costs the user-interface thread with the clocks of 10 000 incidents: the first showing, a
 * change, and what ticking once a minute takes of a processor. Never fails on slowness.
 */
public final class DeadlineBenchmark {

    private static final int INCIDENTS = 10_000;
    private static final int CLOCKS = 5;
    private static final int RUNS = 15;
    private static final double TICKS_PER_NANOSECOND = 1 / 60e9;

    private final Instant now = Instant.now();
    private final PrintStream out;
    private final RulePack pack;
    private final DeadlineModel model = new DeadlineModel();

    private DeadlineBenchmark(PrintStream out, RulePack pack) {
        this.out = out;
        this.pack = pack;
    }

    /** Measures and prints; takes no arguments, is started in the top folder of the sources. */
    public static void main(String[] arguments) throws IOException {
        // The language the product starts in.
        Locale.setDefault(Locale.TAIWAN);
        RulePack pack = PackFile.read(Path.of("bundles/org.tongbao.rules.tw/packs/bureau-110.rules")
                        .toUri()
                        .toURL())
                .get();
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            new DeadlineBenchmark(out, pack).measure();
        }
    }

    private void measure() {
        var display = Display.getDefault();
        var shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(1000, 300);
        var table = new DeadlineTable(shell, model, () -> now, row -> {}, () -> {});
        shell.open();
        pump(display);
        List<BoardRow> rows = rows();
        long begin = System.nanoTime();
        long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        show(table, rows, display);
        out.printf(
                "board: %d rows shown at first in %.0f ms (goal 1000); of the processor %.0f ms%n",
                rows.size(),
                (System.nanoTime() - begin) / 1e6,
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - used) / 1e6);
        out.printf(
                "board: a change shown in %.1f ms (goal 50)%n",
                median(() -> {
                            model.setRows(rows.subList(1, rows.size()), now);
                            show(table, rows, display);
                        })
                        / 1e6);
        model.group(DeadlineGrouping.ROLE);
        out.printf(
                "board: a change shown in groups in %.1f ms (goal 50)%n",
                median(() -> show(table, rows, display)) / 1e6);
        model.group(DeadlineGrouping.NONE);
        model.filter("通報 7", "", "", DeadlineUrgency.WEEK);
        out.printf("board: filtered anew in %.1f ms%n", median(() -> show(table, rows, display)) / 1e6);
        model.filter("", "", "", DeadlineUrgency.ALL);
        show(table, rows, display);
        double tick = median(() -> show(table, rows, display));
        out.printf("board: ticking takes %.3f %% of a processor (goal 1)%n", 100 * tick * TICKS_PER_NANOSECOND);
        shell.dispose();
    }

    private void show(DeadlineTable table, List<BoardRow> rows, Display display) {
        model.setRows(rows, now);
        model.roles();
        model.organizations();
        table.refresh();
        pump(display);
    }

    private static double median(Runnable work) {
        var times = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.run();
            times[i] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }

    private List<BoardRow> rows() {
        var rows = new ArrayList<BoardRow>();
        for (int i = 0; i < INCIDENTS; i++) {
            var clocks = new ArrayList<OpenClock>();
            Instant start = now.plusSeconds(i * 7919L % 400_000 - 100_000);
            for (int number = 0; number < CLOCKS; number++) {
                clocks.add(new OpenClock(
                        pack.getClocks().get(number).getId(),
                        Optional.empty(),
                        "awareness",
                        Optional.of(start),
                        Optional.of(start.plus(Duration.ofHours(number * 9L + 1))),
                        Optional.empty(),
                        false,
                        List.of(),
                        false));
            }
            var line = new BoardLine(
                    BoardLine.Kind.INCIDENT,
                    "i-" + i,
                    "115-示範-" + i,
                    "官網首頁遭置換 " + i,
                    "示範機關 " + i % 30,
                    false,
                    1,
                    new OpenClocks("bureau-110", "b", Optional.empty(), clocks));
            for (int number = 0; number < CLOCKS; number++) {
                rows.add(BoardRow.of(line, clocks.get(number), pack.getClocks().get(number)));
            }
        }
        rows.sort(BoardRow.URGENCY);
        return rows;
    }

    private static void pump(Display display) {
        while (display.readAndDispatch()) {
            // until everything asked for is painted
        }
    }
}
