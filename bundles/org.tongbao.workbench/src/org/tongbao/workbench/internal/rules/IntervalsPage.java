package org.tongbao.workbench.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.tongbao.core.form.Texts;
import org.tongbao.core.rules.Intervals;
import org.tongbao.model.finding.Result;
import org.tongbao.model.rules.ClockRule;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.nls.Messages;

/** 期限間隔: how often duties come back where the law does not say how often. */
public final class IntervalsPage extends PreferencePage implements IWorkbenchPreferencePage {

    private final List<Row> rows = new ArrayList<>();

    private record Row(ClockRule rule, Spinner length) {

        int usual() {
            @Nullable Integer usual = rule.getUsual();
            return usual == null ? now() : usual;
        }

        int now() {
            @Nullable Integer hours = rule.getHours();
            return hours == null ? rule.getMonths() : hours;
        }
    }

    @Override
    public void init(@Nullable IWorkbench workbench) {
        setDescription(Messages.Intervals_description);
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(@Nullable Composite parent) {
        var root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 8).applyTo(root);
        rows.clear();
        intervals().all().forEach(rule -> rows.add(row(root, rule)));
        return root;
    }

    @Override
    public boolean performOk() {
        // A small file, written when the window is closed.
        Optional<Result<ClockRule>> refused = rows.stream()
                .filter(row -> row.length().getSelection() != row.now())
                .map(IntervalsPage::save)
                .filter(saved -> !saved.done())
                .findFirst();
        refused.ifPresent(saved -> setErrorMessage(saved.findings().get(0).message()));
        return refused.isEmpty();
    }

    private static Result<ClockRule> save(Row row) {
        String id = row.rule().getId();
        int length = row.length().getSelection();
        return length == row.usual() ? intervals().reset(id) : intervals().set(id, length);
    }

    private static Row row(Composite root, ClockRule rule) {
        new Label(root, SWT.NONE).setText(NLS.bind(Messages.Intervals_clock, Texts.title(rule), rule.getId()));
        var length = Keyed.as(new Spinner(root, SWT.BORDER), "intervals." + rule.getId());
        var row = new Row(rule, length);
        length.setValues(row.now(), rule.getLeast(), rule.getMost(), 0, 1, 1);
        var unit = new Label(root, SWT.WRAP);
        String words = rule.getHours() == null ? Messages.Intervals_months : Messages.Intervals_hours;
        unit.setText(NLS.bind(words, row.usual(), rule.getCitation()));
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(unit);
        return row;
    }

    private static Intervals intervals() {
        return PlatformUI.getWorkbench().getService(Intervals.class);
    }
}
