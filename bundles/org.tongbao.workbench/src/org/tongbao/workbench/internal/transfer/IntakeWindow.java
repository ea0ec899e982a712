package org.tongbao.workbench.internal.transfer;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.tongbao.core.intake.IntakeReport;
import org.tongbao.core.intake.IntakeReport.Entry;
import org.tongbao.core.intake.IntakeReport.State;
import org.tongbao.core.intake.IntakeWords;
import org.tongbao.ui.CopiedText;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.ListAndDetails;
import org.tongbao.workbench.internal.Windows;
import org.tongbao.workbench.internal.nls.Messages;

/** What became of imported files: those with something to look at first, and what it is. UI thread. */
final class IntakeWindow {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 520;
    private static final int MARGIN = 12;
    private static final int FILE_WIDTH = 320;
    private static final int STATE_WIDTH = 120;
    private static final int NUMBER_WIDTH = 160;

    private IntakeWindow() {}

    /** Opens it over the parent, which stays usable. */
    static void open(Shell parent, IntakeReport report) {
        var shell = Keyed.as(new Shell(parent, SWT.SHELL_TRIM), "import.report");
        shell.setText(Messages.Import_report);
        GridLayoutFactory.fillDefaults()
                .margins(MARGIN, MARGIN)
                .spacing(MARGIN, MARGIN)
                .applyTo(shell);
        var counts = Keyed.as(new Label(shell, SWT.WRAP), "import.report.counts");
        counts.setText(IntakeWords.counts(report));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(counts);
        var sash = new SashForm(shell, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        var list = new ListAndDetails<>(sash, "import.report", Entry.class, Entry::file);
        list.column("file", Messages.Import_file, FILE_WIDTH, new Cells(entry -> name(entry.file())));
        list.column("state", Messages.Import_state, STATE_WIDTH, new Cells(entry -> IntakeWords.state(entry.state())));
        list.column("number", Messages.Column_number, NUMBER_WIDTH, new Cells(Entry::number));
        list.viewer()
                .addSelectionChangedListener(event ->
                        list.tell(list.chosen().map(IntakeWindow::words).orElse("")));
        List<Entry> sorted = sorted(report);
        list.show(sorted);
        var buttons = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(buttons);
        Windows.button(
                buttons,
                "import.report.copy",
                Messages.Text_copy,
                () -> CopiedText.put(shell.getDisplay(), String.join("\n", IntakeWords.lines(report))));
        Windows.button(buttons, "import.report.close", Messages.Text_close, shell::close);
        Windows.escape(shell);
        shell.setSize(WIDTH, HEIGHT);
        Windows.centre(shell, parent);
        shell.open();
        if (!sorted.isEmpty()) {
            list.viewer().setSelection(new StructuredSelection(sorted.get(0)), true);
        }
        list.viewer().getControl().setFocus();
    }

    /** Those that want something done come first. */
    private static List<Entry> sorted(IntakeReport report) {
        return Stream.of(
                        report.entries().stream().filter(entry -> entry.state() == State.REFUSED),
                        report.entries().stream().filter(entry -> entry.state() == State.LEFT),
                        report.entries().stream().filter(entry -> done(entry) && entry.doubtful()),
                        report.entries().stream().filter(entry -> done(entry) && !entry.doubtful()))
                .flatMap(each -> each)
                .toList();
    }

    private static boolean done(Entry entry) {
        return entry.state() == State.IMPORTED || entry.state() == State.UNCHANGED;
    }

    private static String name(String file) {
        return String.valueOf(Path.of(file).getFileName());
    }

    private static String words(Entry entry) {
        return Stream.concat(
                        Stream.of(IntakeWords.line(entry)),
                        entry.notes().stream().map(IntakeWords::line))
                .collect(Collectors.joining("\n\n"));
    }

    /** The words of one column. */
    @NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
    private static final class Cells extends ColumnLabelProvider {

        private final Function<Entry, String> words;

        Cells(Function<Entry, String> words) {
            this.words = words;
        }

        @Override
        public String getText(Object element) {
            return element instanceof Entry entry ? words.apply(entry) : "";
        }
    }
}
