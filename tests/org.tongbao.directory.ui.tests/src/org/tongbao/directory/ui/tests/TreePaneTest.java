package org.tongbao.directory.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.tongbao.core.directory.OrganizationTree;
import org.tongbao.core.store.OrganizationSummary;
import org.tongbao.directory.ui.tree.ShownTree;
import org.tongbao.directory.ui.tree.TreePane;

/** Thousands of organizations cost what is seen of them. */
final class TreePaneTest {

    private static final int ORGANIZATIONS = 5_000;
    private static final int FOUND = 100;
    private static final int EVENTS = 1_000;

    @Test
    void firstSearch_fillsNoRowThatNobodySees() {
        var filled = new AtomicInteger();
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.syncExec(() -> search(display, filled));
        assertTrue(filled.get() > 0);
        assertTrue(filled.get() <= FOUND, filled + " rows were filled in for a search that found " + FOUND);
    }

    private static void search(Display display, AtomicInteger filled) {
        var shell = new Shell(display);
        try {
            shell.setLayout(new FillLayout());
            shell.setSize(600, 400);
            var pane = new TreePane(
                    shell,
                    id -> {
                        filled.incrementAndGet();
                        return List.of();
                    },
                    line -> {},
                    line -> {});
            shell.open();
            List<OrganizationSummary> all = IntStream.range(0, ORGANIZATIONS)
                    .mapToObj(TreePaneTest::organization)
                    .toList();
            var tree = new OrganizationTree(all);
            pane.show(new ShownTree(tree, Optional.empty()));
            drawn(shell);
            filled.set(0);
            pane.show(new ShownTree(tree, Optional.of(all.subList(ORGANIZATIONS - FOUND, ORGANIZATIONS))));
            drawn(shell);
            assertEquals(FOUND, pane.control().getItemCount());
            assertEquals(
                    all.get(ORGANIZATIONS - FOUND).name(),
                    pane.control().getItem(0).getText());
        } finally {
            shell.dispose();
        }
    }

    private static void drawn(Shell shell) {
        shell.update();
        // what goes on in the workbench beside may never end
        for (int i = 0; i < EVENTS && shell.getDisplay().readAndDispatch(); i++) {
            shell.update();
        }
    }

    private static OrganizationSummary organization(int number) {
        return new OrganizationSummary(
                "o-" + number, String.format("示範機關 %04d", number), "D", "", "", 1, Instant.EPOCH);
    }
}
