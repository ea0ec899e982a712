package org.tongbao.workbench.internal.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tongbao.workbench.internal.Keyed;

/** A page of titled blocks in two columns, which follow the facts and the assessment. UI thread. */
abstract class BlocksPage implements EditorPage {

    private static final int GAP = 16;

    private final PageContext context;
    private final String id;
    private final List<OverviewBlock> blocks = new ArrayList<>();
    private @Nullable PageScroll page;

    BlocksPage(PageContext context, String id) {
        this.context = context;
        this.id = id;
    }

    /** Makes the blocks, in the order of reading, each to be handed to {@link #add}. */
    abstract void fill(Composite left, Composite right);

    final <B extends OverviewBlock> B add(B block) {
        blocks.add(block);
        return block;
    }

    final PageContext context() {
        return context;
    }

    @Override
    public final String id() {
        return "editor.page." + id;
    }

    @Override
    public final Control create(Composite parent) {
        var made = new PageScroll(parent, context.toolkit(), 2);
        page = made;
        Composite body = Keyed.as(made.body(), id);
        Composite left = column(body);
        Composite right = column(body);
        fill(left, right);
        context.session().editing().addListener(this::factsChanged);
        factsChanged();
        return made.control();
    }

    @Override
    public final void show(Assessed assessed) {
        var now = page;
        if (now != null && !now.control().isDisposed()) {
            blocks.forEach(block -> block.show(assessed));
            now.relayout();
        }
    }

    @Override
    public final void focus() {
        for (OverviewBlock block : blocks) {
            if (block.focus()) {
                var now = page;
                if (now != null && block == blocks.getFirst()) {
                    now.toTop();
                }
                return;
            }
        }
    }

    /** Lets the page take the height its blocks now want. */
    final void relayout() {
        var now = page;
        if (now != null) {
            now.relayout();
        }
    }

    /** Takes the focus away from all fields and buttons of the page. */
    final void unfocus() {
        var now = page;
        if (now != null) {
            now.control().getParent().forceFocus();
        }
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
