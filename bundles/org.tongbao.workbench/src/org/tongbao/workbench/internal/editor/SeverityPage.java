package org.tongbao.workbench.internal.editor;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.tongbao.core.form.LevelNames;
import org.tongbao.engine.assessment.Level;
import org.tongbao.model.incident.Impact;
import org.tongbao.model.rules.SeverityScale;
import org.tongbao.severity.SeverityCalculator;
import org.tongbao.ui.level.GuidedSeverityPane;
import org.tongbao.ui.look.Icon;
import org.tongbao.ui.look.Tint;
import org.tongbao.ui.widgets.LevelBadge;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.nls.Messages;

/** 等級: the official texts of each dimension, why it was judged so, and every judgement before. UI thread. */
final class SeverityPage implements EditorPage {

    private static final int REASON_HEIGHT = 64;
    private static final int HISTORY_HEIGHT = 120;
    private static final int TEXT_WIDTH = 300;

    private record Widgets(
            PageScroll page, Optional<GuidedSeverityPane> pane, Text reason, Table history, Label result, Label why) {}

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
        var toolkit = context.toolkit();
        var session = context.session();
        var page = new PageScroll(parent, toolkit, 1);
        Composite body = page.body();
        Label result = Keyed.as(toolkit.createLabel(body, "", SWT.WRAP), "level.result");
        wide(result);
        Label why = Keyed.as(toolkit.createLabel(body, "", SWT.WRAP), "level.why");
        wide(why);
        var pane = pane(body, page);
        toolkit.createLabel(body, Messages.Level_reason);
        Text reason = Keyed.as(
                toolkit.createText(body, "", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER), "level.reason");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(TEXT_WIDTH, REASON_HEIGHT)
                .applyTo(reason);
        var impacts = session.editing().impacts();
        CommittedText.bind(
                session.editing(), reason, impacts::reason, words -> impacts.setReason(Messages.Level_reason, words));
        toolkit.createLabel(body, Messages.Level_history);
        Table history = Keyed.as(toolkit.createTable(body, SWT.FULL_SELECTION | SWT.BORDER), "level.history");
        history.setHeaderVisible(true);
        column(history, Messages.History_at, 170);
        column(history, Messages.History_by, 110);
        column(history, Messages.Level_ratings, 260);
        column(history, Messages.History_why, 360);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(TEXT_WIDTH, HISTORY_HEIGHT)
                .applyTo(history);
        widgets = new Widgets(page, pane, reason, history, result, why);
        session.editing().addListener(this::showHistory);
        showHistory();
        return page.control();
    }

    @Override
    public void show(Assessed assessed) {
        var now = widgets;
        if (now != null) {
            var level = assessed.assessment().level();
            now.result().setText(LevelBadge.words(scale(), level));
            now.why().setText(why(level));
            now.result()
                    .setForeground(Tint.ofLevel(level.map(known -> known.rank()).orElse(0))
                            .color(now.result().getDisplay()));
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
                .anyMatch(dimension -> dimension.getId().equals(subject));
    }

    @Override
    public boolean reveal(String subject) {
        var now = widgets;
        return now != null
                && now.pane()
                        .flatMap(pane -> pane.column(subject))
                        .map(Composite::setFocus)
                        .orElse(false);
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

    /** Which dimension decides; where a review set the level, that it did. */
    private String why(Optional<Level> level) {
        var scale = scale();
        var impact = level.flatMap(known -> context.session().editing().incident().getImpacts().stream()
                .filter(judged -> known.source().equals(judged.getId()))
                .findFirst());
        if (scale == null || level.isEmpty()) {
            return "";
        }
        return impact.map(judged -> LevelNames.explanation(scale, new SeverityCalculator().judge(scale, judged)))
                .orElse(Messages.Level_by_review);
    }

    private @Nullable SeverityScale scale() {
        return context.session().pack().getScale();
    }

    private void showHistory() {
        var now = widgets;
        if (now == null || now.history().isDisposed()) {
            return;
        }
        now.history().removeAll();
        for (Impact impact : context.session().editing().incident().getImpacts().reversed()) {
            var item = new TableItem(now.history(), SWT.NONE);
            item.setText(new String[] {
                impact.getAt() == null ? "" : Times.format(impact.getAt()),
                Objects.toString(impact.getBy(), ""),
                Judgements.words(impact, scale()),
                impact.getRecorded() == null ? Messages.History_unsaved : Objects.toString(impact.getReason(), "")
            });
        }
    }

    private static void column(Table table, String heading, int width) {
        var column = new TableColumn(table, SWT.LEAD);
        column.setText(heading);
        column.setWidth(width);
    }

    private static void wide(Control control) {
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(TEXT_WIDTH, SWT.DEFAULT)
                .applyTo(control);
    }
}
