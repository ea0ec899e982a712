package org.tongbao.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tongbao.ui.testkit.UIThreadRunnable.syncExec;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongbao.core.category.CategoryRegistry;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.core.store.IncidentSummary;
import org.tongbao.ui.testkit.SWTBotJunit5Extension;
import org.tongbao.ui.testkit.UIThreadRunnable;
import org.tongbao.workbench.internal.register.RegisterModel;
import org.tongbao.workbench.internal.register.RegisterTable;

/** The register's table with as many lines as an authority has. */
@ExtendWith(SWTBotJunit5Extension.class)
final class RegisterTableTest {

    private static final int MANY = 100_000;

    /** Lines taken away one by one take fifteen seconds and more. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final RegisterModel model = new RegisterModel();
    private final List<Shell> shells = new ArrayList<>();
    private final List<RegisterTable> tables = new ArrayList<>();

    @BeforeEach
    void open() {
        syncExec(() -> {
            var shell = new Shell(UIThreadRunnable.display());
            shell.setLayout(new FillLayout());
            shell.setSize(600, 300);
            shells.add(shell);
            tables.add(new RegisterTable(
                    shell,
                    model,
                    PlatformUI.getWorkbench().getService(CategoryRegistry.class),
                    PlatformUI.getWorkbench().getService(RulePackRegistry.class),
                    line -> {}));
            shell.open();
        });
    }

    @AfterEach
    void close() {
        syncExec(() -> shells.forEach(Shell::dispose));
    }

    @Test
    void manyLines_filteredToOne_takeNoTime() {
        Duration spent = syncExec(() -> {
            show(MANY);
            long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            model.filter("示範機關 99999", "", "");
            tables.getFirst().refresh();
            return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin);
        });
        assertEquals(1, syncExec(() -> table().getItemCount()));
        assertTrue(spent.compareTo(LONGEST) < 0, spent.toString());
    }

    @Test
    void chosenIncident_whenLinesComeBeforeIt_staysChosen() {
        syncExec(() -> {
            show(10);
            table().setSelection(model.indexOf("i-4"));
            show(20);
        });
        assertEquals(
                "i-4",
                syncExec(() -> model.shown().get(table().getSelectionIndex()).id()));
    }

    @Test
    void chosenIncident_filteredAway_leavesNoneChosen() {
        syncExec(() -> {
            show(10);
            table().setSelection(model.indexOf("i-4"));
            model.filter("示範機關 7", "", "");
            tables.getFirst().refresh();
        });
        assertEquals(-1, syncExec(() -> table().getSelectionIndex()));
    }

    private void show(int lines) {
        model.setLines(
                IntStream.range(0, lines).mapToObj(RegisterTableTest::line).toList());
        tables.getFirst().refresh();
        while (UIThreadRunnable.display().readAndDispatch()) {
            // until all is painted
        }
    }

    private Table table() {
        return (Table) tables.getFirst().control();
    }

    /** The later the number the newer, so that it comes first. */
    private static IncidentSummary line(int number) {
        Instant at = Instant.parse("2026-03-13T14:40:00Z").plusSeconds(number);
        return new IncidentSummary(
                "i-" + number,
                "115-示範-" + number,
                "",
                "web",
                "示範機關 " + number,
                Optional.of(2),
                "bureau-110",
                "notified",
                Optional.of(at),
                Optional.empty(),
                Optional.empty(),
                false,
                1,
                at);
    }
}
