package org.tongbao.workbench.internal.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tongbao.ui.look.Icon;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.nls.Messages;

/** 總覽: what to do next, until when, how far it is, who is in it, what happened last. UI thread. */
final class OverviewPage implements EditorPage {

    private static final int GAP = 16;

    private final PageContext context;
    private final List<OverviewBlock> blocks = new ArrayList<>();
    private @Nullable ActionsBlock actions;
    private @Nullable InstantsBlock instants;
    private @Nullable ChecklistsBlock checklists;
    private @Nullable ClocksBlock clocks;
    private @Nullable PageScroll page;

    OverviewPage(PageContext context) {
        this.context = context;
    }

    @Override
    public String id() {
        return "editor.page.overview";
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
    public Control create(Composite parent) {
        var made = new PageScroll(parent, context.toolkit(), 2);
        page = made;
        Composite body = Keyed.as(made.body(), "overview");
        Composite left = column(body);
        Composite right = column(body);
        var steps = new ActionsBlock(context, left);
        actions = steps;
        blocks.add(steps);
        var times = new InstantsBlock(context, left);
        instants = times;
        blocks.add(times);
        var board = new ClocksBlock(context, left);
        clocks = board;
        blocks.add(board);
        blocks.add(new ProgressBlock(context, right));
        var lists = new ChecklistsBlock(context, right, made::relayout);
        checklists = lists;
        blocks.add(lists);
        blocks.add(new BasicsBlock(context, right));
        blocks.add(new OrphansBlock(context, right));
        blocks.add(new LifeBlock(context, right));
        blocks.add(new PeopleBlock(context, right));
        blocks.add(new EventsBlock(context, right));
        context.session().editing().addListener(this::factsChanged);
        factsChanged();
        return made.control();
    }

    @Override
    public void show(Assessed assessed) {
        var now = page;
        if (now != null && !now.control().isDisposed()) {
            blocks.forEach(block -> block.show(assessed));
            now.relayout();
        }
    }

    @Override
    public List<String> unreadable() {
        var times = instants;
        return times == null ? List.of() : times.unreadable();
    }

    @Override
    public void focus() {
        for (OverviewBlock block : blocks) {
            if (block.focus()) {
                return;
            }
        }
    }

    @Override
    public boolean holds(String subject) {
        return InstantsBlock.TYPES.contains(subject)
                || context.session().pack().getClocks().stream().anyMatch(clock -> subject.equals(clock.getId()))
                || lists(subject)
                || subject.isEmpty();
    }

    @Override
    public boolean reveal(String subject) {
        var steps = actions;
        var times = instants;
        var board = clocks;
        var lists = checklists;
        var now = page;
        if (lists != null && lists.reveal(subject)) {
            return true;
        }
        if (now != null && steps != null && steps.reveal(subject)) {
            now.control().getParent().forceFocus();
            return true;
        }
        return times != null && times.reveal(subject) || board != null && board.reveal(subject);
    }

    private boolean lists(String subject) {
        var lists = checklists;
        return lists != null && lists.has(subject);
    }

    private void factsChanged() {
        var now = page;
        if (now != null && !now.control().isDisposed()) {
            blocks.forEach(OverviewBlock::showFacts);
            now.relayout();
        }
    }

    private Composite column(Composite body) {
        var column = context.toolkit().createComposite(body);
        GridLayoutFactory.fillDefaults().spacing(0, GAP).applyTo(column);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.BEGINNING)
                .grab(true, false)
                .applyTo(column);
        return column;
    }
}
