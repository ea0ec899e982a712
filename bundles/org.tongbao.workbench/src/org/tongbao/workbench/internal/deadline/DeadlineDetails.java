package org.tongbao.workbench.internal.deadline;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tongbao.core.board.BoardRow;
import org.tongbao.ui.look.Tint;
import org.tongbao.workbench.internal.Keyed;

/** Below the board: everything about the chosen row, since its cells are cut where the window is small. UI thread. */
final class DeadlineDetails {

    private static final int WIDTH = 200;

    private final Label label;
    private final DeadlineTable table;
    private final Supplier<Instant> now;

    DeadlineDetails(Composite parent, DeadlineTable table, Supplier<Instant> now) {
        this.table = table;
        this.now = now;
        label = Keyed.as(new Label(parent, SWT.WRAP), "deadlines.details");
        label.setForeground(Tint.TEXT_MUTED.color(label.getDisplay()));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .exclude(true)
                .applyTo(label);
        label.setVisible(false);
        table.viewer().getTable().addListener(SWT.Selection, event -> show(true));
    }

    /**
     * Follows the table.
     *
     * @param rows false when it has none and is not to be seen
     */
    void show(boolean rows) {
        Optional<BoardRow> row = rows ? table.chosen() : Optional.empty();
        String words = row.map(one -> DeadlineWords.inFull(one, now.get()).replace("&", "&&"))
                .orElse("");
        if (words.equals(label.getText())) {
            return;
        }
        label.setText(words);
        label.setVisible(!words.isEmpty());
        GridDataFactory.createFrom((GridData) label.getLayoutData())
                .exclude(words.isEmpty())
                .applyTo(label);
        label.getParent().layout();
        table.showChosen();
    }
}
