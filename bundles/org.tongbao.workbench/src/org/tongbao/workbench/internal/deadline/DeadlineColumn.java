package org.tongbao.workbench.internal.deadline;

import java.time.Instant;
import org.tongbao.core.board.BoardRow;
import org.tongbao.core.form.Texts;
import org.tongbao.workbench.internal.nls.Messages;

/** Columns of the deadline board; they share the width there is. */
enum DeadlineColumn {
    REMAINING(17, 130),
    OBLIGATION(22, 130),
    INCIDENT(20, 120),
    DUE(20, 165),
    PARTIES(18, 100),
    CITATION(8, 64);

    private final int weight;
    private final int least;

    DeadlineColumn(int weight, int least) {
        this.weight = weight;
        this.least = least;
    }

    /** Share of the width. */
    int weight() {
        return weight;
    }

    /** Pixels below which it says nothing any more. */
    int least() {
        return least;
    }

    String heading() {
        return switch (this) {
            case REMAINING -> Messages.Column_remaining;
            case OBLIGATION -> Messages.Column_obligation;
            case INCIDENT -> Messages.Column_incident;
            case DUE -> Messages.Column_due;
            case PARTIES -> Messages.Column_parties;
            case CITATION -> Messages.Column_citation;
        };
    }

    String text(BoardRow row, Instant now) {
        return switch (this) {
            case REMAINING -> DeadlineWords.remaining(row, now).words();
            case OBLIGATION -> DeadlineWords.obligation(row);
            case INCIDENT -> DeadlineWords.incident(row.incident());
            case DUE -> DeadlineWords.due(row);
            case PARTIES -> Parties.of(row.at(now));
            case CITATION -> Texts.pick(row.rule().getCitation(), "");
        };
    }

    /** What the mouse is told. */
    String tooltip(BoardRow row, Instant now) {
        return switch (this) {
            case DUE, REMAINING -> DeadlineWords.dueInFull(row);
            case INCIDENT -> text(row, now) + '\n' + row.incident().organization();
            default -> text(row, now);
        };
    }
}
