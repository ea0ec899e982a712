package org.tongbao.workbench.internal.editor;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.tongbao.ui.look.Icon;
import org.tongbao.workbench.internal.nls.Messages;

/** 總覽: what to do next, until when, how far it is, who is in it, what happened last. UI thread. */
final class OverviewPage extends BlocksPage {

    private @Nullable ActionsBlock actions;
    private @Nullable InstantsBlock instants;
    private @Nullable ChecklistsBlock checklists;
    private @Nullable ClocksBlock clocks;

    OverviewPage(PageContext context) {
        super(context, "overview");
    }

    @Override
    public String title() {
        return Messages.Page_overview;
    }

    @Override
    public Icon icon() {
        return Icon.OVERVIEW;
    }

    @Override
    void fill(Composite left, Composite right) {
        actions = add(new ActionsBlock(context(), left, this::relayout));
        instants = add(new InstantsBlock(context(), left));
        clocks = add(new ClocksBlock(context(), left, this::relayout));
        add(new ProgressBlock(context(), right));
        checklists = add(new ChecklistsBlock(context(), right, this::relayout));
        add(new BasicsBlock(context(), right));
        add(new OrphansBlock(context(), right));
        add(new LifeBlock(context(), right));
        add(new PeopleBlock(context(), right));
        add(new EventsBlock(context(), right));
    }

    @Override
    public List<String> unreadable() {
        var times = instants;
        return times == null ? List.of() : times.unreadable();
    }

    @Override
    public boolean holds(String subject) {
        return InstantsBlock.TYPES.contains(subject)
                || context().session().pack().getClocks().stream().anyMatch(clock -> subject.equals(clock.getId()))
                || lists(subject)
                || subject.isEmpty();
    }

    @Override
    public boolean reveal(String subject) {
        var steps = actions;
        var times = instants;
        var board = clocks;
        var lists = checklists;
        if (lists != null && lists.reveal(subject)) {
            return true;
        }
        if (steps != null && steps.reveal(subject)) {
            unfocus();
            return true;
        }
        return times != null && times.reveal(subject) || board != null && board.reveal(subject);
    }

    /** Shows a step among those to be done next, without the focus; false when it is not among them. */
    boolean showNext(String step) {
        var steps = actions;
        return steps != null && steps.showNext(step);
    }

    private boolean lists(String subject) {
        var lists = checklists;
        return lists != null && lists.has(subject);
    }
}
