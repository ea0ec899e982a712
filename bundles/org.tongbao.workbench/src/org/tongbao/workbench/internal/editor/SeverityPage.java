package org.tongbao.workbench.internal.editor;

import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.tongbao.core.incident.LevelEntry;
import org.tongbao.model.rules.SeverityScale;
import org.tongbao.ui.edit.CommittedText;
import org.tongbao.ui.level.GuidedSeverityPane;
import org.tongbao.ui.look.Icon;
import org.tongbao.ui.widgets.TabKey;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.nls.Messages;

/**
 * 等級: the level and why, the official texts of each dimension with the guided judgement, the reason, and every judgement
 * before. UI thread.
 */
final class SeverityPage implements EditorPage {

    private static final int REASON_HEIGHT = 64;
    private static final int TEXT_WIDTH = 300;

    private record Widgets(
            PageScroll page,
            LevelResult result,
            Optional<GuidedSeverityPane> pane,
            Text reason,
            LevelHistory history) {}

    private final PageContext context;
    private @Nullable Widgets widgets;

    SeverityPage(PageContext context) {
        this.context = context;
    }

    @Override
    public String id() {
        return "editor.page.level";
    }

    @Override
    public String title() {
        return Messages.Page_level;
    }

    @Override
    public Icon icon() {
        return Icon.LEVEL;
    }

    @Override
    public Control create(Composite parent) {
        var page = new PageScroll(parent, context.toolkit(), 1);
        Composite body = page.body();
        var result = new LevelResult(context, body);
        var pane = pane(body, page);
        var reason = reason(body);
        if (pane.isPresent()) {
            new JudgementTime(context, body);
        }
        widgets = new Widgets(page, result, pane, reason, new LevelHistory(context, body));
        return page.control();
    }

    @Override
    public void show(Assessed assessed) {
        var now = widgets;
        if (now != null) {
            now.result().show(assessed);
            now.history().show(assessed.levels());
            now.page().relayout();
        }
    }

    @Override
    public void focus() {
        var now = widgets;
        if (now != null) {
            now.pane().ifPresentOrElse(GuidedSeverityPane::setFocus, now.reason()::setFocus);
        }
    }

    @Override
    public boolean holds(String subject) {
        return Judgements.dimensions(scale())
                        .anyMatch(dimension -> dimension.getId().equals(subject))
                || LevelEntry.all(context.session().editing().incident(), List.of()).stream()
                        .anyMatch(entry ->
                                entry.impact().isPresent() && entry.id().equals(subject));
    }

    @Override
    public boolean reveal(String subject) {
        var now = widgets;
        if (now == null) {
            return false;
        }
        return now.pane()
                .flatMap(pane -> pane.column(subject))
                .map(Composite::setFocus)
                .orElseGet(() -> now.history().reveal(subject));
    }

    private Optional<GuidedSeverityPane> pane(Composite body, PageScroll page) {
        var scale = scale();
        if (scale == null) {
            wide(Keyed.as(context.toolkit().createLabel(body, Messages.Level_no_scale, SWT.WRAP), "level.none"));
            return Optional.empty();
        }
        var pane = new GuidedSeverityPane(body, context.session().editing(), scale, page::relayout);
        wide(pane);
        return Optional.of(pane);
    }

    private Text reason(Composite body) {
        context.toolkit().createLabel(body, Messages.Level_reason);
        Text reason = Keyed.as(
                context.toolkit().createText(body, "", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER),
                "level.reason");
        TabKey.leaves(reason);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(TEXT_WIDTH, REASON_HEIGHT)
                .applyTo(reason);
        var editing = context.session().editing();
        CommittedText.bind(
                editing,
                reason,
                editing.impacts()::reason,
                words -> editing.impacts().setReason(Messages.Level_reason, words));
        return reason;
    }

    private @Nullable SeverityScale scale() {
        return context.session().pack().getScale();
    }

    private static void wide(Control control) {
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(TEXT_WIDTH, SWT.DEFAULT)
                .applyTo(control);
    }
}
