package org.tongbao.workbench.internal.editor;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tongbao.core.form.Texts;
import org.tongbao.engine.assessment.ClockState;
import org.tongbao.ui.look.Tint;
import org.tongbao.ui.widgets.Remaining;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.deadline.ClockDetail;
import org.tongbao.workbench.internal.nls.Messages;

/** 期限: every clock of the incident that concerns it, open ones first. */
final class ClocksBlock extends OverviewBlock {

    private static final int HEIGHT = 190;
    private static final int LEAST = 110;

    private final Table table;
    private final Label detail;
    private final Runnable changed;
    private List<ClockState> shown = List.of();
    private List<String> drawn = List.of();

    /**
     * Below a column.
     *
     * @param changed told when the height changed
     */
    ClocksBlock(PageContext context, Composite parent, Runnable changed) {
        super(context, parent, "overview.clocks", Messages.Overview_clocks, 1);
        this.changed = changed;
        table = Keyed.as(
                context.toolkit().createTable(body(), SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL),
                "overview.clocks.table");
        table.setHeaderVisible(true);
        column(Messages.Column_obligation);
        column(Messages.Column_remaining);
        column(Messages.Column_due);
        table.addListener(SWT.Resize, event -> fit());
        GridDataFactory.fillDefaults().grab(true, false).hint(300, HEIGHT).applyTo(table);
        detail = Keyed.as(context.toolkit().createLabel(body(), "", SWT.WRAP), "overview.clocks.detail");
        detail.setForeground(Tint.TEXT_MUTED.color(detail.getDisplay()));
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(detail);
        table.addListener(SWT.Selection, event -> {
            tell();
            changed.run();
        });
    }

    /** What the lines have no room for, of the chosen clock. */
    private void tell() {
        int index = table.getSelectionIndex();
        String words = "";
        if (index >= 0 && index < shown.size()) {
            ClockState clock = shown.get(index);
            words = String.join(
                    Messages.Sentence_separator,
                    title(clock),
                    Remaining.of(clock, Times.ZONE).words(),
                    ClockDetail.of(clock));
        }
        detail.setText(words.replace("&", "&&"));
    }

    /** What is left and when it is due are read whole where there is any room; the obligation takes what is left. */
    private void fit() {
        table.getColumn(1).pack();
        table.getColumn(2).pack();
        int rest = table.getClientArea().width
                - table.getColumn(1).getWidth()
                - table.getColumn(2).getWidth();
        table.getColumn(0).setWidth(Math.max(LEAST, rest));
    }

    private static String title(ClockState clock) {
        return Texts.title(clock) + (clock.provisional() ? Messages.Clock_provisional : "");
    }

    @Override
    void show(Assessed assessed) {
        List<ClockState> clocks = assessed.assessment().clocks().stream()
                .filter(clock ->
                        clock.phase() != ClockState.Phase.NOT_APPLICABLE && clock.phase() != ClockState.Phase.WAITING)
                .sorted((one, other) -> Boolean.compare(other.open(), one.open()))
                .toList();
        shown = clocks;
        table.setItemCount(clocks.size());
        for (int index = 0; index < clocks.size(); index++) {
            show(table.getItem(index), clocks.get(index));
        }
        if (!drawn.equals(words())) {
            drawn = words();
            fit();
        }
        tell();
    }

    /** What decides how wide the columns are. */
    private List<String> words() {
        return shown.stream()
                .map(clock -> clock.id() + Remaining.of(clock, Times.ZONE).words())
                .toList();
    }

    /** Goes to the row of a clock. */
    boolean reveal(String subject) {
        for (TableItem item : table.getItems()) {
            if (subject.equals(item.getData())) {
                table.setSelection(item);
                tell();
                changed.run();
                return table.setFocus();
            }
        }
        return false;
    }

    private void show(TableItem item, ClockState clock) {
        var remaining = Remaining.of(clock, Times.ZONE);
        item.setData(clock.id());
        item.setText(new String[] {
            title(clock), remaining.words(), clock.due().map(Times::format).orElse("")
        });
        item.setImage(1, remaining.icon().image(table.getDisplay()));
        item.setForeground(1, remaining.tint().color(table.getDisplay()));
    }

    private void column(String heading) {
        new TableColumn(table, SWT.LEAD).setText(heading);
    }
}
