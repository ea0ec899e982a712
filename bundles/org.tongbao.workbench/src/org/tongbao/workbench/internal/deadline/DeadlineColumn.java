package org.tongbao.workbench.internal.deadline;

import java.time.Instant;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.tongbao.core.board.BoardRow;
import org.tongbao.core.form.Texts;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.nls.Messages;

/** Columns of the deadline board; they share the width there is. */
enum DeadlineColumn {
    REMAINING(6, 130),
    OBLIGATION(26, 130),
    INCIDENT(22, 120),
    DUE(6, 120),
    PARTIES(28, 100),
    CITATION(12, 64);

    /** Room for the icon and around the words, in pixels. */
    private static final int AROUND = 28;

    /** The longest usual due, whose width does not depend on which day it is. */
    private static final Instant SAMPLE = Instant.parse("2026-11-20T12:00:00Z");

    private final int weight;
    private final int least;

    DeadlineColumn(int weight, int least) {
        this.weight = weight;
        this.least = least;
    }

    /** Pixels that what is short and must be read whole takes in the language of the program. */
    int least(GC gc) {
        String sample = switch (this) {
            case REMAINING -> Messages.Deadline_longest;
            case DUE -> NLS.bind(Messages.Deadline_soft, Times.format(SAMPLE));
            default -> "";
        };
        return Math.max(least, gc.textExtent(sample).x + AROUND);
    }

    /** Share of the width. */
    int weight() {
        return weight;
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
            case DUE, REMAINING -> text(row, now) + '\n' + DeadlineWords.dueInFull(row);
            case INCIDENT -> text(row, now) + '\n' + row.incident().organization();
            default -> text(row, now);
        };
    }
}
