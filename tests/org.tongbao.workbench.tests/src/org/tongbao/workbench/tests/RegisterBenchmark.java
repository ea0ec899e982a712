package org.tongbao.workbench.tests;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.tongbao.core.category.CategoryRegistry;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.core.store.RegisterKey;
import org.tongbao.ui.look.Icon;
import org.tongbao.workbench.internal.register.RegisterAnswer;
import org.tongbao.workbench.internal.register.RegisterGrouping;
import org.tongbao.workbench.internal.register.RegisterLines;
import org.tongbao.workbench.internal.register.RegisterModel;
import org.tongbao.workbench.internal.register.RegisterTable;
import org.tongbao.workbench.internal.register.RegisterWords;

/**
 * Prints what the register with 100 000 incidents costs the user-interface thread: how long it takes until rows are seen, and the
 * longest that the thread was held up in one go. Never fails on slowness.
 */
public final class RegisterBenchmark {

    private static final int INCIDENTS = 100_000;

    private final PrintStream out;
    private final Display display = Display.getDefault();
    private final RegisterModel model = new RegisterModel();
    private final RegisterLines lines = new RegisterLines();
    private final List<List<String>> reads = new ArrayList<>();
    private final Shell shell = new Shell(display);
    private final RegisterWords words = RegisterTable.words(none(CategoryRegistry.class), none(RulePackRegistry.class));
    private final RegisterTable table;

    private RegisterBenchmark(PrintStream out) {
        this.out = out;
        // a window has drawn icons long before it shows a register
        shell.setImage(Icon.INCIDENT.image(display));
        shell.setLayout(new FillLayout());
        shell.setSize(900, 700);
        table = new RegisterTable(
                shell, new RegisterTable.Source(model, lines, reads::add), words, () -> {}, line -> {});
        shell.open();
    }

    /** Measures and prints; takes no arguments. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.TAIWAN);
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            new RegisterBenchmark(out).measure();
        }
    }

    private static <T> T none(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> Optional.empty()));
    }

    private void measure() {
        List<RegisterKey> all = keys(INCIDENTS, 20);
        measure("all shown at first", () -> show(RegisterGrouping.NONE, all));
        measure("the same again after a save", () -> show(RegisterGrouping.NONE, all));
        measure("half of them found", () -> show(RegisterGrouping.NONE, all.subList(0, INCIDENTS / 2)));
        measure("few of them found", () -> show(RegisterGrouping.NONE, all.subList(0, 40)));
        measure("all shown again", () -> show(RegisterGrouping.NONE, all));
        measure("scrolled to the middle", () -> ((Table) table.control()).setTopIndex(INCIDENTS / 2));
        measure("in groups", () -> show(RegisterGrouping.ORGANIZATION, all));
        measure("a group folded away", () -> {
            model.fold("機關 3");
            table.refresh();
        });
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        out.printf("register: heap in use %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000);
        shell.dispose();
    }

    private void show(RegisterGrouping grouping, List<RegisterKey> keys) {
        model.groupBy(grouping);
        model.show(new RegisterAnswer(keys, grouping, List.of(), List.of(), true, List.of()));
        table.refresh();
    }

    /** In time of the processor, so that it does not matter what else runs. */
    private void measure(String what, Runnable work) {
        long begin = cpu();
        work.run();
        long longest = cpu() - begin;
        long before = cpu();
        while (display.readAndDispatch() || !reads.isEmpty()) {
            longest = Math.max(longest, cpu() - before);
            List<IncidentSummary> read = read();
            before = cpu();
            if (!read.isEmpty()) {
                lines.put(read);
                table.arrived();
            }
        }
        out.printf(
                "register: %s in %.0f ms, thread held up for %.0f ms at most (goal 100)%n",
                what, (cpu() - begin) / 1e6, longest / 1e6);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** The lines that were asked for, as the window has them read beside the work; none when none were. */
    private List<IncidentSummary> read() {
        if (reads.isEmpty()) {
            return List.of();
        }
        List<IncidentSummary> read =
                reads.removeFirst().stream().map(RegisterBenchmark::line).toList();
        words.prepare(read);
        return read;
    }

    private static List<RegisterKey> keys(int count, int groups) {
        return IntStream.range(0, count)
                .mapToObj(number -> new RegisterKey("i-" + number, "機關 " + number * groups / count))
                .toList();
    }

    private static IncidentSummary line(String id) {
        Instant at = Instant.parse("2026-03-13T14:40:00Z");
        return new IncidentSummary(
                id,
                "115-示範-" + id,
                "官網首頁遭置換",
                "web",
                "示範機關",
                Optional.of(2),
                "bureau-110",
                "notified",
                Optional.of(at),
                Optional.of(at),
                Optional.of("CLK-01"),
                false,
                1,
                at);
    }
}
