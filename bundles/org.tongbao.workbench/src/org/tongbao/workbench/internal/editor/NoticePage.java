package org.tongbao.workbench.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tongbao.ui.look.Icon;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.nls.Messages;

/** 聯繫: everybody who has to be told besides the notification on the platform, and what was told them. UI thread. */
final class NoticePage implements EditorPage {

    private static final int GAP = 16;

    private static final Set<String> TYPES = Set.of(
            "platform-outage-start",
            "platform-outage-end",
            "backfilled",
            "other-agency-notified",
            "vendor-awareness",
            "vendor-contained",
            "personal-data-leak",
            "subjects-notified",
            "data-authority-notified");

    private final PageContext context;
    private final List<NoticeBlock> blocks = new ArrayList<>();
    private @Nullable PageScroll page;

    NoticePage(PageContext context) {
        this.context = context;
    }

    @Override
    public String id() {
        return "editor.page.notices";
    }

    @Override
    public String title() {
        return Messages.Page_notices;
    }

    @Override
    public Icon icon() {
        return Icon.PHONE;
    }

    @Override
    public Control create(Composite parent) {
        var made = new PageScroll(parent, context.toolkit(), 2);
        page = made;
        Composite body = Keyed.as(made.body(), "notices");
        Composite left = column(body);
        Composite right = column(body);
        blocks.add(new OutageBlock(context, left));
        blocks.add(new PhoneBlock(context, left));
        blocks.add(new VendorBlock(context, right));
        blocks.add(new PersonalDataBlock(context, right));
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
    public void focus() {
        for (NoticeBlock block : blocks) {
            if (block.focus()) {
                return;
            }
        }
    }

    @Override
    public boolean holds(String subject) {
        return TYPES.contains(subject);
    }

    @Override
    public boolean reveal(String subject) {
        focus();
        return true;
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
