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
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
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
import org.tongbao.core.store.RegisterKey;
import org.tongbao.ui.testkit.SWTBot;
import org.tongbao.ui.testkit.SWTBotJunit5Extension;
import org.tongbao.ui.testkit.UIThreadRunnable;
import org.tongbao.workbench.internal.register.RegisterAnswer;
import org.tongbao.workbench.internal.register.RegisterColumn;
import org.tongbao.workbench.internal.register.RegisterGrouping;
import org.tongbao.workbench.internal.register.RegisterLines;
import org.tongbao.workbench.internal.register.RegisterModel;
import org.tongbao.workbench.internal.register.RegisterTable;

/** The register's table with as many lines as an authority has. */
@ExtendWith(SWTBotJunit5Extension.class)
final class RegisterTableTest {

    private static final int MANY = 100_000;

    /** Lines taken away one by one take fifteen seconds and more. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final RegisterModel model = new RegisterModel();
    private final RegisterLines lines = new RegisterLines();
    private final List<Shell> shells = new ArrayList<>();
    private final List<RegisterTable> tables = new ArrayList<>();

    /** Ids that were asked for, each time. */
    private final List<List<String>> reads = new ArrayList<>();

    @BeforeEach
    void open() {
        syncExec(() -> {
            var shell = new Shell(UIThreadRunnable.display());
            shell.setLayout(new FillLayout());
            shell.setSize(600, 300);
            shells.add(shell);
            tables.add(new RegisterTable(
                    shell,
                    new RegisterTable.Source(model, lines, reads::add),
                    RegisterTable.words(
                            PlatformUI.getWorkbench().getService(CategoryRegistry.class),
                            PlatformUI.getWorkbench().getService(RulePackRegistry.class)),
                    () -> {},
                    line -> {}));
            shell.open();
        });
    }

    @AfterEach
    void close() {
        syncExec(() -> shells.forEach(Shell::dispose));
    }

    @Test
    void manyRows_filteredToOne_takeNoTime() {
        Duration spent = syncExec(() -> {
            show(keys(MANY));
            long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            show(keys(1));
            return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin);
        });
        assertEquals(1, syncExec(() -> table().getItemCount()));
        assertTrue(spent.compareTo(LONGEST) < 0, spent.toString());
    }

    @Test
    void manyRows_shown_readOnlyThoseThatAreSeen() {
        syncExec(() -> show(keys(MANY)));
        awaitLine(0);
        syncExec(() -> table().setTopIndex(50_000));
        awaitLine(50_000);
        // where nothing is seen, but a screen reader may ask
        awaitLine(90_000);
        int read = reads.stream().mapToInt(List::size).sum();
        // how many rows beyond those it shows a toolkit asks for differs with its version
        assertTrue(read < MANY / 100, read + " lines were read");
    }

    @Test
    void rowsWhileTheirLinesAreRead_areMarked_andAskedForOnce() {
        syncExec(() -> {
            show(keys(10));
            paint();
        });
        assertEquals("…", syncExec(() -> table().getItem(0).getText(RegisterColumn.TITLE.ordinal())));
        assertEquals(1, reads.size());
    }

    @Test
    void chosenIncident_whenRowsComeBeforeIt_staysChosen() {
        syncExec(() -> {
            show(keys(10));
            table().setSelection(4);
            var more = new ArrayList<RegisterKey>();
            more.add(new RegisterKey("before", ""));
            more.addAll(keys(10));
            show(more);
        });
        assertEquals(5, syncExec(() -> table().getSelectionIndex()));
        assertEquals("i-4", syncExec(() -> tables.getFirst().chosen()));
    }

    @Test
    void chosenIncident_whenManyRowsComeBack_isChosenStill() {
        syncExec(() -> {
            show(List.of(new RegisterKey("i-90000", "")));
            table().setSelection(0);
            show(keys(MANY));
        });
        assertEquals(90_000, syncExec(() -> table().getSelectionIndex()));
        assertEquals(MANY, syncExec(() -> table().getItemCount()));
    }

    @Test
    void chosenIncident_filteredAway_leavesNoneChosen() {
        syncExec(() -> {
            show(keys(10));
            table().setSelection(4);
            show(keys(3));
        });
        assertEquals(-1, syncExec(() -> table().getSelectionIndex()));
        assertEquals("", syncExec(() -> tables.getFirst().chosen()));
    }

    @Test
    void seenRows_whenOthersComeBefore_stayWhereTheyAre() {
        syncExec(() -> {
            show(keys(1000));
            table().setTopIndex(500);
            paint();
            var more = new ArrayList<>(List.of(new RegisterKey("x", ""), new RegisterKey("y", "")));
            more.addAll(keys(1000));
            show(more);
        });
        assertEquals(502, syncExec(() -> table().getTopIndex()));
    }

    @Test
    void groups_foldedByTheKeyboard_hideTheirIncidents() {
        syncExec(() -> {
            model.groupBy(RegisterGrouping.ORGANIZATION);
            show(List.of(new RegisterKey("i-0", "甲"), new RegisterKey("i-1", "甲"), new RegisterKey("i-2", "乙")));
            paint();
            table().setSelection(0);
        });
        assertTrue(heading(0).contains("甲"));
        syncExec(() -> press(SWT.ARROW_LEFT));
        assertEquals(3, syncExec(() -> table().getItemCount()));
        assertTrue(heading(1).contains("乙"));
        syncExec(() -> press(SWT.ARROW_RIGHT));
        assertEquals(5, syncExec(() -> table().getItemCount()));
        // the heading is no incident
        assertEquals("", syncExec(() -> tables.getFirst().chosen()));
    }

    private void awaitLine(int row) {
        new SWTBot()
                .waitUntil(() -> syncExec(() -> {
                            String text = table().getItem(row).getText(RegisterColumn.TITLE.ordinal());
                            paint();
                            answer();
                            return text;
                        })
                        .equals("官網 " + row));
    }

    private String heading(int row) {
        return syncExec(() -> {
            paint();
            return table().getItem(row).getText(RegisterColumn.TITLE.ordinal());
        });
    }

    private void press(int key) {
        var event = new Event();
        event.keyCode = key;
        table().notifyListeners(SWT.KeyDown, event);
    }

    private void show(List<RegisterKey> keys) {
        model.show(new RegisterAnswer(keys, model.grouping(), List.of(), List.of(), true, List.of()));
        tables.getFirst().refresh();
        paint();
    }

    /** Gives what was asked for until nothing is. */
    private void answer() {
        int done = 0;
        while (done < reads.size()) {
            lines.put(reads.get(done).stream().map(RegisterTableTest::line).toList());
            tables.getFirst().arrived();
            done++;
            paint();
        }
    }

    private static void paint() {
        while (UIThreadRunnable.display().readAndDispatch()) {
            // until all is painted
        }
    }

    private Table table() {
        return (Table) tables.getFirst().control();
    }

    private static List<RegisterKey> keys(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new RegisterKey("i-" + number, ""))
                .toList();
    }

    private static IncidentSummary line(String id) {
        String number = id.substring(2);
        Instant at = Instant.parse("2026-03-13T14:40:00Z").plusSeconds(Long.parseLong(number));
        return new IncidentSummary(
                id,
                "115-示範-" + number,
                "官網 " + number,
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
