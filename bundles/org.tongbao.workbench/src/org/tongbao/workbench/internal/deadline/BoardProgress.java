package org.tongbao.workbench.internal.deadline;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.tongbao.model.finding.Finding;
import org.tongbao.ui.look.Icon;
import org.tongbao.ui.widgets.NoticeBar;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.deadline.BoardAt.Phase;
import org.tongbao.workbench.internal.deadline.BoardAt.Progress;
import org.tongbao.workbench.internal.nls.Messages;

/**
 * Above the board of another instant: how far it is worked out, with a way to stop that and to go on; and afterwards
 * whether all is there. UI thread.
 */
final class BoardProgress extends NoticeBar {

    private static final int BAR_WIDTH = 120;

    private final Runnable cancel;
    private final Runnable resume;
    private Optional<Phase> drawn = Optional.empty();
    private @Nullable Label words;
    private @Nullable ProgressBar bar;

    BoardProgress(Composite parent, Runnable cancel, Runnable resume) {
        super(parent, "deadlines.progress", 4);
        this.cancel = cancel;
        this.resume = resume;
    }

    /** Shows how far a board is; empty where that of now is shown. */
    void show(Optional<Progress> progress) {
        Optional<Phase> phase = progress.filter(BoardProgress::telling).map(Progress::phase);
        if (!phase.equals(drawn)) {
            drawn = phase;
            redraw(() -> progress.filter(one -> phase.isPresent()).ifPresent(this::draw));
        }
        var text = words;
        if (phase.isPresent() && text != null) {
            text.setText(words(progress.get()));
            count(progress.get());
        }
    }

    /** What is complete and whole needs no words. */
    private static boolean telling(Progress progress) {
        return progress.phase() != Phase.COMPLETE || progress.unread() > 0;
    }

    private void draw(Progress progress) {
        icon(progress.phase() == Phase.READING ? Icon.CLOCK : Icon.WARNING);
        words = Keyed.as(text(words(progress), 1), "deadlines.progress.text");
        bar = null;
        if (progress.phase() == Phase.READING) {
            var made = new ProgressBar(this, SWT.HORIZONTAL | SWT.SMOOTH);
            GridDataFactory.fillDefaults()
                    .align(SWT.FILL, SWT.CENTER)
                    .hint(BAR_WIDTH, SWT.DEFAULT)
                    .applyTo(made);
            bar = made;
            button("deadlines.progress.cancel", Messages.Cancel, cancel);
        } else if (progress.phase() != Phase.COMPLETE) {
            button("deadlines.progress.resume", Messages.AsOf_resume, resume);
        }
    }

    private void count(Progress progress) {
        var shown = bar;
        if (shown != null && !shown.isDisposed()) {
            shown.setMaximum(Math.max(1, progress.total()));
            shown.setSelection(progress.done());
        }
    }

    private static String words(Progress progress) {
        return switch (progress.phase()) {
            case READING -> NLS.bind(Messages.AsOf_reading, progress.done(), progress.total());
            case CANCELLED -> NLS.bind(Messages.AsOf_cancelled, progress.done(), progress.total());
            case COMPLETE -> NLS.bind(Messages.AsOf_unread, progress.unread());
            case FAILED -> progress.problem().map(Finding::message).orElse("");
        };
    }
}
