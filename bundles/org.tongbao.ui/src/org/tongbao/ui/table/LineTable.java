package org.tongbao.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tongbao.ui.form.FieldAnswer;
import org.tongbao.ui.internal.nls.Messages;
import org.tongbao.ui.look.Icon;
import org.tongbao.ui.look.Tint;
import org.tongbao.ui.widgets.AccessibleText;

/**
 * A table over the lines of a text answer: what is written in it is the text, and any text can be seen in it, see
 * {@link Lines}. Enter or F2 writes in a row, Insert adds one, Delete removes those selected, Ctrl+V takes rows from the
 * clipboard.
 */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
public final class LineTable extends Composite {

    /** Characters of a sentence that can still be read in a cell. */
    private static final int LONGEST = 40;

    private static final int FIRST_SIZE = 200;

    private final FieldAnswer answer;
    private final LineTableSpec spec;
    private final Table table;
    private final Label message;
    private final CellEditing editing;
    private final LineTableActions actions;
    private Lines lines;
    private List<String> problems = List.of();
    private boolean editable = true;

    /** Draws the table and binds it to an answer. */
    public LineTable(Composite parent, FieldAnswer answer, LineTableSpec spec) {
        super(parent, SWT.NONE);
        this.answer = answer;
        this.spec = spec;
        answer.toolkit().adapt(this);
        lines = Lines.of(answer.text(), columns());
        table = new Table(this, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.VIRTUAL);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        // GTK complains about scroll bars in a table that has no size yet.
        table.setSize(FIRST_SIZE, FIRST_SIZE);
        setSize(FIRST_SIZE, FIRST_SIZE);
        makeColumns();
        message = answer.toolkit().createLabel(this, "", SWT.WRAP);
        message.setForeground(Tint.STATE_LATE.color(getDisplay()));
        message.setVisible(false);
        setLayout(new LineTableLayout(table, message));
        editing = new CellEditing(table, new RowCells());
        actions = new LineTableActions(this, answer);
        table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
        table.addListener(SWT.Selection, event -> showProblem());
        answer.entry(table);
        AccessibleText.set(table, answer::label, () -> count() + " " + message.getText());
        new LineTableKeys(this, table, editing).listen();
        answer.addPending(table, editing);
        show();
        answer.onChange(this, this::refresh);
    }

    /**
     * True when a text is better seen as rows than as it is: no line of it is a sentence that would not fit into a cell.
     *
     * @param columns of the table
     */
    public static boolean suits(String text, int columns) {
        return Lines.of(text, columns).rows().stream()
                .noneMatch(row -> Checks.isFreeText(row) && row.get(0).length() > LONGEST);
    }

    private void makeColumns() {
        var number = new TableColumn(table, SWT.RIGHT);
        number.setText(Messages.Table_number);
        number.setResizable(false);
        for (var column : spec.columns()) {
            var made = new TableColumn(table, SWT.LEFT);
            made.setText(column.title());
            made.setData(LineTableLayout.WEIGHT, column.weight());
        }
    }

    @Override
    public void setEnabled(boolean enabled) {
        // Looking and copying stay possible.
        if (editable != enabled) {
            editing.cancel();
            editable = enabled;
            actions.setEnabled(enabled);
            show();
        }
    }

    @Override
    public boolean setFocus() {
        return table.setFocus();
    }

    /** Takes rows from a text as if it came from the clipboard; rows that are there already are left out. */
    public void paste(String text) {
        editing.commit();
        if (!editable) {
            return;
        }
        var before = new LinkedHashSet<>(lines.rows());
        var pasted = PastedRows.read(text, columns(), spec.entry()).stream()
                .filter(row -> !header(row))
                .map(spec.complete())
                .toList();
        var added = pasted.stream().filter(before::add).toList();
        int at = table.getSelectionCount() == 0 ? lines.size() : Math.min(lines.size(), table.getSelectionIndex() + 1);
        write(lines.insert(at, added), Math.max(0, at + added.size() - 1));
        actions.show(
                pasted.size() - added.size() == 0
                        ? NLS.bind(Messages.Table_pasted, lines.size(), added.size())
                        : NLS.bind(
                                Messages.Table_pastedOnce,
                                new Object[] {lines.size(), added.size(), pasted.size() - added.size()}));
    }

    private boolean header(List<String> row) {
        var titles = spec.columns().stream().map(LineColumn::title).toList();
        return row.stream().filter(cell -> !cell.isBlank()).allMatch(cell -> titles.contains(cell.strip()));
    }

    /** The rows selected, or all where none is, as a spreadsheet takes them. */
    String copy() {
        var rows = selected().isEmpty()
                ? lines.rows()
                : selected().stream().map(lines::cells).toList();
        return String.join(
                "\n", rows.stream().map(row -> String.join("\t", row)).toList());
    }

    /** Begins to write in a row behind the last. */
    void add() {
        if (editable) {
            editing.begin(lines.size(), 0);
        }
    }

    /** Removes the rows selected. */
    void removeSelected() {
        editing.commit();
        var gone = selected();
        if (editable && !gone.isEmpty()) {
            write(lines.without(gone), Collections.min(gone));
        }
    }

    /** True while the rows may be changed. */
    boolean editable() {
        return editable;
    }

    /** The rows selected, in order. */
    private List<Integer> selected() {
        return Arrays.stream(table.getSelectionIndices())
                .filter(index -> index < lines.size())
                .sorted()
                .boxed()
                .toList();
    }

    private int columns() {
        return spec.columns().size();
    }

    private String count() {
        return NLS.bind(Messages.Table_count, lines.size());
    }

    /** Makes other rows the answer, in one command with the count that follows. */
    private void write(Lines changed, int select) {
        int before = lines.size();
        lines = changed;
        answer.change(() -> {
            answer.setText(changed.text());
            spec.count().ifPresent(path -> {
                Optional<Long> counted = answer.answers().number(path);
                if (counted.isEmpty() || counted.get() == before) {
                    var now = changed.size() == 0 ? Optional.<Long>empty() : Optional.of((long) changed.size());
                    answer.answers().setNumber(path, answer.label(), now);
                }
            });
        });
        lines = Lines.of(answer.text(), columns());
        show();
        table.setSelection(Math.min(select, table.getItemCount() - 1));
        table.showSelection();
        showProblem();
    }

    private void refresh() {
        var text = answer.text();
        if (!text.equals(lines.text())) {
            editing.cancel();
            lines = Lines.of(text, columns());
            show();
        } else {
            actions.offer(spec.companion().offer(answer, lines.rows()));
        }
    }

    /** Shows the rows as they are now. */
    private void show() {
        problems = lines.rows().stream().map(spec.check()).toList();
        int count = lines.size() + (editable ? 1 : 0);
        boolean grown = count != table.getItemCount();
        table.setItemCount(count);
        table.clearAll();
        actions.show(count());
        actions.offer(spec.companion().offer(answer, lines.rows()));
        showProblem();
        if (grown) {
            answer.relayout(table);
        }
    }

    private void fill(TableItem item, int index) {
        if (index >= lines.size()) {
            item.setText(CellEditing.FIRST, lines.size() == 0 ? Messages.Table_empty : Messages.Table_more);
            item.setForeground(Tint.TEXT_MUTED.color(getDisplay()));
            return;
        }
        item.setText(0, String.valueOf(index + 1));
        var cells = lines.cells(index);
        for (int column = 0; column < cells.size(); column++) {
            item.setText(column + CellEditing.FIRST, cells.get(column));
        }
        if (!problems.get(index).isEmpty()) {
            item.setImage(CellEditing.FIRST, Icon.WARNING.image(getDisplay()));
        }
    }

    /** Says what is wrong with the row selected, else with the first one that has something wrong. */
    private void showProblem() {
        var wrong = new ArrayList<Integer>();
        for (int row = 0; row < problems.size(); row++) {
            if (!problems.get(row).isEmpty()) {
                wrong.add(row);
            }
        }
        var words = "";
        if (!wrong.isEmpty()) {
            int selected = table.getSelectionIndex();
            int row = wrong.contains(selected) ? selected : wrong.get(0);
            words = NLS.bind(Messages.Table_problem, row + 1, problems.get(row));
            if (wrong.size() > 1) {
                words = NLS.bind(Messages.Table_problems, words, wrong.size() - 1);
            }
        }
        answer.problem(words);
        if (!words.equals(message.getText())) {
            message.setText(words);
            message.setVisible(!words.isEmpty());
            answer.relayout(message);
        }
    }

    /** The rows as the cell being written sees them. */
    private final class RowCells implements CellEditing.Cells {

        @Override
        public List<LineColumn> columns() {
            return spec.columns();
        }

        @Override
        public List<String> row(int row) {
            return row < lines.size()
                    ? lines.cells(row)
                    : Collections.nCopies(spec.columns().size(), "");
        }

        @Override
        public int keep(int row, List<String> changed) {
            var complete = spec.complete().apply(changed);
            boolean blank = complete.stream().allMatch(String::isBlank);
            if (row >= lines.size()) {
                write(blank ? lines : lines.insert(row, List.of(complete)), row);
            } else {
                write(blank ? lines.without(List.of(row)) : lines.with(row, complete), row);
            }
            return blank ? -1 : row;
        }

        @Override
        public void name(Control control, int column) {
            answer.name(control, "cell", spec.columns().get(column).title());
        }

        @Override
        public void typed() {
            answer.typed();
        }
    }
}
