package org.tongbao.workbench.internal.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tongbao.core.merge.Choice;
import org.tongbao.core.merge.Conflict;
import org.tongbao.core.merge.Merge;
import org.tongbao.model.incident.Incident;
import org.tongbao.ui.widgets.TabKey;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.Windows;
import org.tongbao.workbench.internal.nls.Messages;

/**
 * Asks, field by field, what is to stand where two people changed the same: mine, theirs, or something third. Nothing is chosen
 * beforehand, and nothing happens before all is chosen; closing the window changes nothing. What does not contradict is merged already
 * and listed. The editor waits meanwhile. UI thread.
 */
final class ConflictWindow {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 620;
    private static final int MARGIN = 12;
    private static final int MERGED_HEIGHT = 70;

    private final Shell shell;
    private final Map<String, ConflictRow> rows = new LinkedHashMap<>();
    private final Label left;
    private final Button save;
    private final Consumer<Map<String, Choice>> accept;

    private ConflictWindow(
            Shell parent,
            ConflictWords words,
            Theirs theirs,
            Merge<Incident> merge,
            Consumer<Map<String, Choice>> accept) {
        this.accept = accept;
        shell = Keyed.as(new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE | SWT.PRIMARY_MODAL), "conflict.window");
        shell.setText(Messages.Conflict_title);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(8, 8).applyTo(shell);
        var introduction = Keyed.as(new Label(shell, SWT.WRAP), "conflict.text");
        introduction.setText(words.introduction(theirs).replace("&", "&&"));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH - 2 * MARGIN, SWT.DEFAULT)
                .applyTo(introduction);
        addAll();
        addRows(words, theirs, merge.conflicts());
        String silent = words.silent(merge);
        if (!silent.isEmpty()) {
            new Label(shell, SWT.NONE).setText(Messages.Conflict_merged);
            var merged = Keyed.as(
                    new Text(shell, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER),
                    "conflict.merged");
            merged.setText(silent);
            TabKey.leaves(merged);
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(200, MERGED_HEIGHT)
                    .applyTo(merged);
        }
        left = Keyed.as(new Label(shell, SWT.WRAP), "conflict.left");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(left);
        var buttons = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(buttons);
        save = Windows.button(buttons, "conflict.save", Messages.Conflict_save, this::accept);
        Windows.button(buttons, "conflict.cancel", Messages.Cancel, shell::close);
        Windows.answer(shell, this::accept);
        refresh();
    }

    /**
     * Opens the window.
     *
     * @param mine what is being edited
     * @param closed told first however it ends
     * @param accept told what was chosen, by the subjects of the conflicts; not told when it was given up
     */
    static void open(
            Shell parent,
            ConflictWords words,
            Theirs theirs,
            Incident mine,
            Runnable closed,
            Consumer<Map<String, Choice>> accept) {
        var merge = Merge.of(theirs.base(), mine, theirs.stored().incident());
        var window = new ConflictWindow(parent, words, theirs, merge, accept);
        window.shell.addListener(SWT.Dispose, event -> closed.run());
        window.shell.setSize(WIDTH, HEIGHT);
        Windows.centre(window.shell, parent);
        window.shell.open();
        window.rows.values().stream().findFirst().ifPresent(ConflictRow::focus);
    }

    private void addAll() {
        var bar = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(bar);
        Windows.button(bar, "conflict.all.mine", Messages.Conflict_all_mine, () -> choose(Choice.Side.MINE));
        Windows.button(bar, "conflict.all.theirs", Messages.Conflict_all_theirs, () -> choose(Choice.Side.THEIRS));
    }

    private void addRows(ConflictWords words, Theirs theirs, List<Conflict> conflicts) {
        var scrolled = new ScrolledComposite(shell, SWT.V_SCROLL | SWT.BORDER);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
        var list = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 8).applyTo(list);
        for (Conflict conflict : conflicts) {
            String id = "conflict." + rows.size() + ".";
            var row = new ConflictRow(list, id, words, conflict, words.who(theirs, conflict));
            row.onChange(this::refresh);
            rows.put(conflict.subject(), row);
        }
        scrolled.setContent(list);
        scrolled.addListener(
                SWT.Resize,
                event -> scrolled.setMinHeight(list.computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y));
    }

    private void choose(Choice.Side side) {
        rows.values().forEach(row -> row.choose(side));
        refresh();
    }

    private void refresh() {
        long open = rows.values().stream().filter(row -> row.choice().isEmpty()).count();
        left.setText(open == 0 ? Messages.Conflict_ready : NLS.bind(Messages.Conflict_left, open));
        save.setEnabled(open == 0);
        shell.layout();
    }

    private void accept() {
        var choices = new LinkedHashMap<String, Choice>();
        rows.forEach((subject, row) -> row.choice().ifPresent(choice -> choices.put(subject, choice)));
        if (choices.size() == rows.size()) {
            shell.close();
            accept.accept(choices);
        }
    }
}
