package org.tongbao.workbench.internal.editor;

import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tongbao.core.form.LevelNames;
import org.tongbao.core.incident.LevelEntry;
import org.tongbao.engine.assessment.LevelPeriod;
import org.tongbao.model.rules.SeverityScale;
import org.tongbao.severity.Judgement;
import org.tongbao.severity.SeverityCalculator;
import org.tongbao.ui.look.Tint;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.nls.Messages;

/** Every judgement and review with who and why, those corrected meanwhile too, and when each level was in effect. */
final class LevelHistory {

    private static final int HEIGHT = 150;
    private static final int WIDTH = 300;

    private final PageContext context;
    private final Table table;
    private List<LevelPeriod> periods = List.of();

    LevelHistory(PageContext context, Composite parent) {
        this.context = context;
        context.toolkit().createLabel(parent, Messages.Level_history);
        table = Keyed.as(context.toolkit().createTable(parent, SWT.FULL_SELECTION | SWT.BORDER), "level.history");
        table.setHeaderVisible(true);
        column(Messages.History_at, 170);
        column(Messages.History_what, 90);
        column(Messages.Column_level, 110);
        column(Messages.Level_ratings, 300);
        column(Messages.History_by, 90);
        column(Messages.History_why, 240);
        column(Messages.Level_effect, 230);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
        context.session().editing().addListener(this::showFacts);
        showFacts();
    }

    /** Shows when each level was in effect. */
    void show(List<LevelPeriod> levels) {
        if (!levels.equals(periods)) {
            periods = List.copyOf(levels);
            showFacts();
        }
    }

    /** Chooses the row of a judgement or review. */
    boolean reveal(String id) {
        for (TableItem item : table.getItems()) {
            if (id.equals(item.getData())) {
                table.setSelection(item);
                return table.setFocus();
            }
        }
        return false;
    }

    private void showFacts() {
        if (table.isDisposed()) {
            return;
        }
        table.removeAll();
        for (LevelEntry entry : LevelEntry.all(context.session().editing().incident(), periods)) {
            var item = new TableItem(table, SWT.NONE);
            item.setData(entry.id());
            item.setText(new String[] {
                entry.at().map(Times::format).orElse(Messages.Time_unknown),
                entry.type().equals(LevelEntry.JUDGED)
                        ? Messages.Level_judged
                        : context.session().events().label(entry.type()),
                level(entry),
                entry.impact().map(impact -> Judgements.words(impact, scale())).orElse(""),
                entry.by(),
                entry.reason().replace('\n', ' '),
                effect(entry)
            });
            if (entry.replaced()) {
                item.setForeground(Tint.TEXT_MUTED.color(table.getDisplay()));
            }
        }
    }

    private @Nullable SeverityScale scale() {
        return context.session().pack().getScale();
    }

    private String level(LevelEntry entry) {
        var scale = scale();
        Optional<Integer> judged = scale == null
                ? Optional.empty()
                : entry.impact()
                        .map(impact -> new SeverityCalculator().judge(scale, impact))
                        .filter(judgement -> !judgement.empty())
                        .map(Judgement::level);
        return judged.or(entry::rank).map(rank -> LevelNames.words(scale, rank)).orElse("");
    }

    /** Corrected, not saved, or since when and until when it counted. */
    private static String effect(LevelEntry entry) {
        if (entry.replaced()) {
            return Messages.Level_replaced;
        }
        String words = entry.period()
                .map(period -> period.until()
                        .map(until -> NLS.bind(Messages.Level_until, Times.format(until)))
                        .orElse(Messages.Level_in_effect))
                .orElse(Messages.Level_never);
        return entry.recorded().isPresent() ? words : NLS.bind(Messages.Level_unsaved, words);
    }

    private void column(String heading, int width) {
        var column = new TableColumn(table, SWT.LEAD);
        column.setText(heading);
        column.setWidth(width);
    }
}
