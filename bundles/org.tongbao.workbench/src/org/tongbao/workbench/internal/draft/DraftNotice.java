package org.tongbao.workbench.internal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.tongbao.core.draft.Draft;
import org.tongbao.core.incident.Titles;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.look.Icon;
import org.tongbao.workbench.internal.ConfirmWindow;
import org.tongbao.workbench.internal.NoticeBar;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.nls.Messages;

/** Offers, without getting in the way, the drafts that an earlier run left behind. UI thread. */
public final class DraftNotice extends NoticeBar {

    private final DraftDesk desk;
    private final Consumer<Draft> recover;
    private final List<Draft> offered = new ArrayList<>();

    /**
     * An invisible notice; {@link #look} makes it appear.
     *
     * @param recover opens a draft
     */
    public DraftNotice(Composite parent, DraftDesk desk, Consumer<Draft> recover) {
        super(parent, "drafts.notice", 4);
        this.desk = desk;
        this.recover = recover;
    }

    /** Asks the journal what is left over. */
    public void look() {
        desk.list(result -> UiThread.async(this, () -> offer(result)));
    }

    private void offer(Result<List<Draft>> result) {
        offered.clear();
        result.value().ifPresent(offered::addAll);
        show(result.findings());
    }

    private void show(List<Finding> findings) {
        redraw(() -> draw(findings));
    }

    private void draw(List<Finding> findings) {
        findings.forEach(finding -> {
            icon(Icon.WARNING);
            text(finding.message(), 3);
        });
        for (Draft draft : List.copyOf(offered)) {
            icon(Icon.INFO);
            text(NLS.bind(Messages.Draft_left, name(draft), Times.format(draft.written())), 1);
            button("drafts.recover", Messages.Draft_recover, () -> take(draft, () -> recover.accept(draft)));
            button("drafts.discard", Messages.Draft_discard, () -> ask(draft));
        }
    }

    /** A draft is the only copy of what was typed. */
    private void ask(Draft draft) {
        var question = new ConfirmWindow.Question(
                "drafts.question",
                Messages.Draft_discard_title,
                NLS.bind(Messages.Draft_discard_message, name(draft), Times.format(draft.written())),
                List.of(),
                Messages.Draft_discard);
        ConfirmWindow.open(
                getShell(),
                question,
                () -> take(draft, () -> desk.discard(draft.incident().getId())),
                () -> {});
    }

    private void take(Draft draft, Runnable action) {
        offered.remove(draft);
        show(List.of());
        action.run();
    }

    private static String name(Draft draft) {
        String name = Titles.of(draft.incident());
        return name.isEmpty() ? Messages.Title_none : name;
    }
}
