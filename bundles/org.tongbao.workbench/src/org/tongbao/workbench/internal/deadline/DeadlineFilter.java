package org.tongbao.workbench.internal.deadline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.nls.Messages;

/** 篩選 ▢ 急迫▾ 角色▾ 機關▾ 分組▾ above the board. UI thread. */
final class DeadlineFilter {

    private static final int SEARCH_WIDTH = 100;
    private static final int CHOICE_WIDTH = 60;

    private final Composite root;
    private final Text search;
    private final Combo urgency;
    private final Combo role;
    private final Combo organization;
    private final Combo grouping;
    private boolean silent;

    DeadlineFilter(Composite parent, Runnable changed) {
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).spacing(4, 0).applyTo(root);
        search = Keyed.as(new Text(root, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "deadlines.search");
        search.setMessage(Messages.Deadlines_search);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SEARCH_WIDTH, SWT.DEFAULT)
                .applyTo(search);
        urgency = combo("deadlines.urgency", Messages.Deadlines_urgency_tooltip, changed);
        role = combo("deadlines.role", Messages.Deadlines_role_tooltip, changed);
        organization = combo("deadlines.organization", Messages.Deadlines_organization_tooltip, changed);
        grouping = combo("deadlines.grouping", Messages.Deadlines_grouping_tooltip, changed);
        for (DeadlineUrgency one : DeadlineUrgency.values()) {
            urgency.add(one.label());
        }
        for (DeadlineGrouping one : DeadlineGrouping.values()) {
            grouping.add(one.label());
        }
        urgency.select(0);
        grouping.select(0);
        offer(List.of(), List.of());
        search.addModifyListener(event -> tell(changed));
    }

    Control control() {
        return root;
    }

    /** Arrow down and Enter in the search field go on to the list. */
    void goOnTo(Runnable list) {
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                event.doit = false;
                list.run();
            }
        });
        search.addListener(SWT.DefaultSelection, event -> {
            // The icons inside the field report themselves here, too.
            if (event.detail == SWT.NONE) {
                list.run();
            }
        });
    }

    /** Offers these roles and organizations; what is chosen stays chosen. */
    void offer(Collection<String> roles, Collection<String> organizations) {
        offer(role, Messages.Deadlines_all_roles, roles);
        offer(organization, Messages.Register_all_organizations, organizations);
    }

    /** Tells the model what is chosen. */
    void applyTo(DeadlineModel model) {
        model.filter(
                search.getText(),
                chosen(role),
                chosen(organization),
                DeadlineUrgency.values()[Math.max(0, urgency.getSelectionIndex())]);
        model.group(grouping());
    }

    DeadlineGrouping grouping() {
        return DeadlineGrouping.values()[Math.max(0, grouping.getSelectionIndex())];
    }

    /** Chooses a grouping without telling. */
    void setGrouping(DeadlineGrouping by) {
        grouping.select(by.ordinal());
    }

    /** Shows all clocks again, grouped as before. */
    void clear(Runnable changed) {
        silent = true;
        search.setText("");
        silent = false;
        urgency.select(0);
        role.select(0);
        organization.select(0);
        changed.run();
    }

    private Combo combo(String id, String tooltip, Runnable changed) {
        var combo = Keyed.as(new Combo(root, SWT.READ_ONLY), id);
        combo.setToolTipText(tooltip);
        combo.addListener(SWT.Selection, event -> tell(changed));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(CHOICE_WIDTH, SWT.DEFAULT)
                .applyTo(combo);
        return combo;
    }

    private static String chosen(Combo combo) {
        return combo.getSelectionIndex() <= 0 ? "" : combo.getText();
    }

    private static void offer(Combo combo, String all, Collection<String> names) {
        String chosen = chosen(combo);
        var offered = new ArrayList<String>();
        offered.add(all);
        offered.addAll(names);
        if (!chosen.isEmpty() && !offered.contains(chosen)) {
            offered.add(chosen);
        }
        String[] items = offered.toArray(String[]::new);
        if (!Arrays.equals(items, combo.getItems())) {
            combo.setItems(items);
            combo.select(chosen.isEmpty() ? 0 : offered.indexOf(chosen));
        }
    }

    private void tell(Runnable changed) {
        if (!silent) {
            changed.run();
        }
    }
}
