package org.tongbao.workbench.internal.register;

import java.util.ArrayList;
import java.util.Arrays;
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

/** 搜尋 ▢ 狀態▾ 機關▾ above the register. UI thread. */
final class RegisterFilter {

    private final Composite root;
    private final Text search;
    private final Combo state;
    private final Combo organization;
    private final List<IncidentState> states = Arrays.stream(IncidentState.values())
            .filter(one -> one != IncidentState.UNKNOWN)
            .toList();
    private boolean silent;

    RegisterFilter(Composite parent, Runnable changed) {
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .spacing(4, 4)
                .equalWidth(true)
                .applyTo(root);
        search = Keyed.as(new Text(root, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "register.search");
        search.setMessage(Messages.Register_search);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(search);
        state = Keyed.as(new Combo(root, SWT.READ_ONLY), "register.state");
        organization = Keyed.as(new Combo(root, SWT.READ_ONLY), "register.organization");
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(state);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(organization);
        state.add(Messages.Register_all_states);
        states.forEach(one -> state.add(one.label()));
        state.select(0);
        setOrganizations(List.of());
        search.addModifyListener(event -> tell(changed));
        state.addListener(SWT.Selection, event -> tell(changed));
        organization.addListener(SWT.Selection, event -> tell(changed));
    }

    Control control() {
        return root;
    }

    void focusSearch() {
        search.setFocus();
        search.selectAll();
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

    String text() {
        return search.getText();
    }

    /** Id of the chosen state, empty for all. */
    String state() {
        int index = state.getSelectionIndex();
        return index <= 0 ? "" : states.get(index - 1).id();
    }

    /** Chosen organization, empty for all. */
    String organization() {
        return organization.getSelectionIndex() <= 0 ? "" : organization.getText();
    }

    /** Offers these organizations; what is chosen stays chosen. */
    void setOrganizations(List<String> names) {
        String chosen = organization();
        var offered = new ArrayList<String>();
        offered.add(Messages.Register_all_organizations);
        offered.addAll(names);
        if (!chosen.isEmpty() && !offered.contains(chosen)) {
            offered.add(chosen);
        }
        organization.setItems(offered.toArray(String[]::new));
        organization.select(chosen.isEmpty() ? 0 : offered.indexOf(chosen));
    }

    /** Sets all three and tells once. */
    void set(String newText, String newState, String newOrganization) {
        silent = true;
        search.setText(newText);
        state.select(newState.isEmpty() ? 0 : states.indexOf(IncidentState.of(newState)) + 1);
        if (newOrganization.isEmpty()) {
            organization.select(0);
        } else {
            if (organization.indexOf(newOrganization) < 0) {
                organization.add(newOrganization);
            }
            organization.select(organization.indexOf(newOrganization));
        }
        silent = false;
    }

    /** Shows all incidents again. */
    void clear(Runnable changed) {
        set("", "", "");
        changed.run();
    }

    private void tell(Runnable changed) {
        if (!silent) {
            changed.run();
        }
    }
}
