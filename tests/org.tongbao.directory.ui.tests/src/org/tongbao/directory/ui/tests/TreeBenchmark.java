package org.tongbao.directory.ui.tests;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
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
import org.tongbao.core.directory.DirectoryIndex;
import org.tongbao.core.directory.OrganizationTree;
import org.tongbao.core.store.OrganizationSummary;
import org.tongbao.directory.ui.tree.ShownTree;
import org.tongbao.directory.ui.tree.TreePane;
import org.tongbao.ui.look.Icon;

/**
 * Prints what searching 5 000 organizations of one level, as one types, costs until it stands on the screen: the first search of the
 * process and of the list by itself, then what follows. Never fails on slowness.
 */
public final class TreeBenchmark {

    private static final int ORGANIZATIONS = 5_000;
    private static final List<String> TYPED = List.of("機", "機關", "機關 04", "機關 049", "機關 0491");

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final DirectoryIndex index = new DirectoryIndex();
    private final OrganizationTree all;
    private final TreePane pane;

    private TreeBenchmark() {
        List<OrganizationSummary> heads = IntStream.range(0, ORGANIZATIONS)
                .mapToObj(number -> new OrganizationSummary(
                        "o-" + number, String.format("示範機關 %04d", number), "D", "示範市政府", "示範市政府", 1, Instant.EPOCH))
                .toList();
        heads.forEach(index::add);
        all = new OrganizationTree(heads);
        // a window has drawn icons long before it shows a tree
        shell.setImage(Icon.INCIDENT.image(display));
        shell.setLayout(new FillLayout());
        shell.setSize(600, 800);
        pane = new TreePane(shell, id -> List.of(), line -> {}, line -> {});
        shell.open();
    }

    /** Measures and prints; takes no arguments. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.TAIWAN);
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            new TreeBenchmark().measure(out);
        }
    }

    private void measure(PrintStream out) {
        double opened = millis(() -> pane.show(new ShownTree(all, Optional.empty())));
        double first = millis(() -> search(TYPED.getFirst()));
        List<Double> later = searches();
        double cleared = millis(() -> pane.show(new ShownTree(all, Optional.empty())));
        double again = millis(() -> search(TYPED.getFirst()));
        double known =
                searches().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        out.printf(
                "directory: %d organizations of one level on the screen in %.0f ms (goal 300); first search of the process"
                        + " %.0f ms, the slowest that followed %.0f ms; all again %.0f ms, a search from there %.0f ms,"
                        + " the slowest that followed %.0f ms (goal 50)%n",
                ORGANIZATIONS,
                opened,
                first,
                later.stream().mapToDouble(Double::doubleValue).max().orElse(0),
                cleared,
                again,
                known);
        shell.dispose();
    }

    private List<Double> searches() {
        var taken = new ArrayList<Double>();
        for (String typed : TYPED.subList(1, TYPED.size())) {
            taken.add(millis(() -> search(typed)));
        }
        return taken;
    }

    private void search(String typed) {
        pane.show(new ShownTree(all, Optional.of(index.search(all.all(), typed))));
    }

    /** Until it is drawn. */
    private double millis(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        shell.update();
        while (display.readAndDispatch()) {
            // what else it brings about
        }
        return (System.nanoTime() - begin) / 1e6;
    }
}
