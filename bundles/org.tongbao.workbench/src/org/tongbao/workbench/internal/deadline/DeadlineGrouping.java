package org.tongbao.workbench.internal.deadline;

import org.tongbao.core.board.BoardRow;
import org.tongbao.core.form.Texts;
import org.tongbao.workbench.internal.nls.Messages;

/** What the lines of the board are grouped by. */
public enum DeadlineGrouping {
    /** One list, most urgent first. */
    NONE,
    /** Who has to act. */
    ROLE,
    /** Organization concerned. */
    ORGANIZATION;

    /** Name of the group a row is in. */
    String group(BoardRow row) {
        String name = switch (this) {
            case NONE -> "";
            case ROLE -> Texts.actor(row.rule());
            case ORGANIZATION -> row.incident().organization();
        };
        return name.isBlank() ? Messages.Deadlines_group_none : name;
    }

    /** The words of the choice. */
    String label() {
        return switch (this) {
            case NONE -> Messages.Deadlines_by_due;
            case ROLE -> Messages.Deadlines_by_role;
            case ORGANIZATION -> Messages.Deadlines_by_organization;
        };
    }
}
