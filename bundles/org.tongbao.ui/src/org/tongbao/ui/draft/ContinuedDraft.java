package org.tongbao.ui.draft;

import java.time.Instant;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.tongbao.core.time.RocDates;
import org.tongbao.ui.edit.Editing;
import org.tongbao.ui.internal.nls.Messages;
import org.tongbao.ui.look.Icon;
import org.tongbao.ui.widgets.NoticeBar;

/**
 * Says above an editor that it goes on with what an earlier run has left unsaved, until that is saved or thrown away. UI thread.
 */
public final class ContinuedDraft extends NoticeBar {

    private static final int COLUMNS = 4;

    private final String written;
    private final Runnable discard;

    /**
     * A notice on top of everything that is there already.
     *
     * @param written when the draft was written
     * @param discard shows what is stored instead, and forgets the draft
     */
    public ContinuedDraft(Composite parent, Editing<?> editing, Instant written, Runnable discard) {
        super(parent, "draft.continued", COLUMNS);
        this.written = RocDates.format(written, DraftNotice.OFFICIAL);
        this.discard = discard;
        moveAbove(null);
        editing.addListener(() -> {
            if (!isDisposed() && !editing.isDirty()) {
                redraw(() -> {});
            }
        });
        redraw(this::tell);
    }

    private void tell() {
        icon(Icon.INFO);
        text(NLS.bind(Messages.Draft_continued, written), COLUMNS - 2);
        button("draft.continued.discard", Messages.Draft_discard, () -> redraw(this::ask));
    }

    /** What was typed has no other copy. */
    private void ask() {
        icon(Icon.WARNING);
        text(NLS.bind(Messages.Draft_continued_discard, written), 1);
        button("draft.continued.yes", Messages.Draft_discard_yes, discard);
        button("draft.continued.no", Messages.Draft_discard_no, () -> redraw(this::tell));
    }
}
