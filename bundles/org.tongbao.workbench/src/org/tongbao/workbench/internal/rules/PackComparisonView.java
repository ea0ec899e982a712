package org.tongbao.workbench.internal.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.tongbao.core.form.Texts;
import org.tongbao.core.rules.PackComparison;
import org.tongbao.core.rules.PackComparison.Item;
import org.tongbao.core.rules.RulePackRegistry;
import org.tongbao.model.rules.RulePack;
import org.tongbao.ui.UiThread;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.nls.Messages;

/** 規則包比較: two packs side by side, what differs marked, and the entry chosen in full below. UI thread. */
public final class PackComparisonView extends ViewPart {

    private static final int[] SHARES = {62, 38};
    private static final int COMBO_WIDTH = 120;

    private final Runnable changed = this::load;
    private @Nullable Widgets widgets;
    private List<RulePack> packs = List.of();

    private record Widgets(
            Composite root,
            Combo left,
            Combo right,
            Button onlyDifferences,
            Label count,
            ComparisonTree tree,
            Text first,
            Text second) {}

    @Override
    public void createPartControl(@Nullable Composite parent) {
        var root = Keyed.as(new Composite(parent, SWT.NONE), "packs");
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 4).applyTo(root);
        var head = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).spacing(8, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        new Label(head, SWT.NONE).setText(Messages.Packs_left);
        var left = combo(head, "packs.left");
        new Label(head, SWT.NONE).setText(Messages.Packs_right);
        var right = combo(head, "packs.right");
        var only = Keyed.as(new Button(head, SWT.CHECK), "packs.differences");
        only.setText(Messages.Packs_only_differences);
        only.setSelection(true);
        only.addListener(SWT.Selection, event -> compare());
        var count = Keyed.as(new Label(head, SWT.NONE), "packs.count");
        var sash = new SashForm(root, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        var tree = new ComparisonTree(sash, this::showDetails);
        var details = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .equalWidth(true)
                .spacing(4, 0)
                .applyTo(details);
        sash.setWeights(SHARES);
        widgets = new Widgets(
                root,
                left,
                right,
                only,
                count,
                tree,
                details(details, "packs.first"),
                details(details, "packs.second"));
        registry().addListener(changed);
        load();
    }

    @Override
    public void setFocus() {
        var now = widgets;
        if (now != null) {
            now.left().setFocus();
        }
    }

    @Override
    public void dispose() {
        registry().removeListener(changed);
        super.dispose();
    }

    private Combo combo(Composite parent, String id) {
        var combo = Keyed.as(new Combo(parent, SWT.READ_ONLY), id);
        combo.addListener(SWT.Selection, event -> compare());
        combo.addListener(SWT.Selection, event -> combo.setToolTipText(combo.getText()));
        // long names share the width there is
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(COMBO_WIDTH, SWT.DEFAULT)
                .applyTo(combo);
        return combo;
    }

    private static Text details(Composite parent, String id) {
        var text = Keyed.as(new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER), id);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 60).applyTo(text);
        return text;
    }

    /** Reads the packs off the UI thread: files may have to be read. */
    private void load() {
        var now = widgets;
        if (now == null) {
            return;
        }
        var registry = registry();
        var job = Job.create(Messages.Packs_loading, (ICoreRunnable) monitor -> {
            List<RulePack> found = registry.packs();
            UiThread.async(now.root(), () -> show(found));
        });
        job.setSystem(true);
        job.schedule();
    }

    private void show(List<RulePack> found) {
        var now = widgets;
        if (now == null) {
            return;
        }
        Optional<String> left = chosen(now.left()).map(RulePack::getId);
        Optional<String> right = chosen(now.right()).map(RulePack::getId);
        packs = List.copyOf(found);
        for (var combo : List.of(now.left(), now.right())) {
            combo.setItems(packs.stream().map(PackComparisonView::name).toArray(String[]::new));
        }
        // At first the regulation in force is held against the one before it.
        List<RulePack> dated = packs.stream()
                .filter(pack -> pack.getValidFrom() != null)
                .sorted(Comparator.comparing(RulePack::getValidFrom))
                .toList();
        now.left().select(index(left, dated.size() > 1 ? packs.indexOf(dated.get(dated.size() - 2)) : 0));
        now.right().select(index(right, dated.isEmpty() ? packs.size() - 1 : packs.indexOf(dated.getLast())));
        now.root().layout(true, true);
        compare();
    }

    private int index(Optional<String> id, int otherwise) {
        for (int i = 0; i < packs.size(); i++) {
            if (id.isPresent() && id.get().equals(packs.get(i).getId())) {
                return i;
            }
        }
        return otherwise;
    }

    private Optional<RulePack> chosen(Combo combo) {
        int index = combo.getSelectionIndex();
        return index >= 0 && index < packs.size() ? Optional.of(packs.get(index)) : Optional.empty();
    }

    private void compare() {
        var now = widgets;
        if (now == null) {
            return;
        }
        Optional<RulePack> left = chosen(now.left());
        Optional<RulePack> right = chosen(now.right());
        if (left.isEmpty() || right.isEmpty()) {
            return;
        }
        var comparison = PackComparison.of(left.get(), right.get());
        List<Item> differences = comparison.differences();
        now.count()
                .setText(
                        differences.isEmpty()
                                ? Messages.Packs_same
                                : NLS.bind(Messages.Packs_count, differences.size()));
        now.tree()
                .show(
                        now.onlyDifferences().getSelection() ? differences : comparison.items(),
                        left.get().getId(),
                        right.get().getId());
        showDetails(Optional.empty());
    }

    private void showDetails(Optional<Item> item) {
        var now = widgets;
        if (now != null) {
            now.first()
                    .setText(item.map(one -> ComparisonWords.details(one, true)).orElse(Messages.Packs_choose));
            now.second()
                    .setText(
                            item.map(one -> ComparisonWords.details(one, false)).orElse(""));
        }
    }

    private static String name(RulePack pack) {
        return String.format(Locale.ROOT, "%s  %s", pack.getId(), Texts.title(pack));
    }

    private RulePackRegistry registry() {
        return getSite().getService(RulePackRegistry.class);
    }
}
