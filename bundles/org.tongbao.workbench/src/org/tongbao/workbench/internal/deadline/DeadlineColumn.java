package org.tongbao.workbench.internal.deadline;

import org.tongbao.core.form.Texts;
import org.tongbao.ui.widgets.Remaining;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.nls.Messages;

/** Columns of the deadline board. */
enum DeadlineColumn {
    REMAINING(150),
    OBLIGATION(190),
    INCIDENT(140),
    DUE(160),
    PARTIES(200),
    CITATION(90);

    private final int width;

    DeadlineColumn(int width) {
        this.width = width;
    }

    int width() {
        return width;
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

    String text(DeadlineRow row) {
        var rule = row.clock().rule();
        return switch (this) {
            case REMAINING -> Remaining.of(row.clock(), Times.ZONE).words();
            case OBLIGATION -> row.obligation();
            case INCIDENT -> row.incidentWords();
            case DUE -> row.clock().due().map(Times::format).orElse("");
            case PARTIES -> Parties.of(rule);
            case CITATION -> Texts.pick(rule.getCitation(), "");
        };
    }

    /** What the mouse is told; empty when there is nothing to add. */
    String tooltip(DeadlineRow row) {
        return this == DUE ? row.clock().due().map(Times::iso).orElse("") : text(row);
    }
}
