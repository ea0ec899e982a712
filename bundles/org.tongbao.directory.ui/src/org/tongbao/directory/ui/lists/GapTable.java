package org.tongbao.directory.ui.lists;

import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableItem;
import org.tongbao.core.directory.Reconciliation.Gap;
import org.tongbao.directory.ui.lists.nls.Messages;
import org.tongbao.model.finding.Severity;
import org.tongbao.ui.look.Icon;
import org.tongbao.ui.look.Tint;

/** What does not fit in the directory, a row each with what to do about it. UI thread. */
final class GapTable {

    private static final int ORGANIZATION_WIDTH = 200;
    private static final int PROBLEM_WIDTH = 420;
    private static final int ADVICE_WIDTH = 380;
    private static final int PROBLEM = 1;

    private GapTable() {}

    /** An empty one. */
    static RowTable<Gap> in(Composite parent) {
        return new RowTable<>(
                parent,
                "reconcile.table",
                List.of(
                        new RowTable.Column<>(Messages.Column_organization, ORGANIZATION_WIDTH, Gap::name),
                        new RowTable.Column<>(
                                Messages.Column_problem,
                                PROBLEM_WIDTH,
                                gap -> gap.finding().words()),
                        new RowTable.Column<>(Messages.Column_do, ADVICE_WIDTH, GapGroup::advice)),
                GapTable::paint);
    }

    /** Everything about a row, cut nowhere. */
    static String inFull(Gap gap) {
        return gap.finding().message() + " " + GapGroup.advice(gap);
    }

    private static void paint(Gap gap, TableItem item) {
        item.setImage(Icon.of(gap.finding().severity()).image(item.getDisplay()));
        if (gap.finding().severity() == Severity.ERROR) {
            item.setForeground(PROBLEM, Tint.STATE_LATE.color(item.getDisplay()));
        }
    }
}
