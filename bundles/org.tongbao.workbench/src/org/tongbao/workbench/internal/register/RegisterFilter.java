package org.tongbao.workbench.internal.register;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.tongbao.core.category.CategoryDescriptor;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.nls.Messages;

/** 搜尋 ▢ 更多 / 狀態▾ 機關▾ / 等級▾ 分類▾ 演練▾ □ 逾期 above the register. UI thread. */
final class RegisterFilter {

    /** Levels of the regulation; grades of other scales are ranks, too. */
    private static final int HIGHEST = 5;

    private final Composite root;
    private final Text search;
    private final Button more;
    private final Composite further;
    private final RegisterChooser<IncidentState> state;
    private final RegisterChooser<String> organization;
    private final RegisterChooser<Integer> level;
    private final RegisterChooser<String> category;
    private final RegisterChooser<Boolean> drill;
    private final Button overdue;
    private boolean silent;

    RegisterFilter(Composite parent, List<CategoryDescriptor> categories, Runnable changed) {
        Runnable tell = () -> tell(changed);
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 4).applyTo(root);
        search = Keyed.as(new Text(root, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "register.search");
        search.setMessage(Messages.Register_search);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(search);
        more = Keyed.as(new Button(root, SWT.TOGGLE), "register.more");
        more.setText(Messages.Register_more);
        more.setToolTipText(Messages.Register_more_tooltip);
        Composite first = row(root);
        state = new RegisterChooser<>(first, "register.state", Messages.Register_all_states, tell);
        organization = new RegisterChooser<>(first, "register.organization", Messages.Register_all_organizations, tell);
        further = row(root);
        level = new RegisterChooser<>(further, "register.level", Messages.Register_all_levels, tell);
        category = new RegisterChooser<>(further, "register.category", Messages.Register_all_categories, tell);
        drill = new RegisterChooser<>(further, "register.drill", Messages.Register_all_drills, tell);
        overdue = Keyed.as(new Button(further, SWT.CHECK), "register.overdue");
        overdue.setText(Messages.Register_overdue);
        offer(categories);
        search.addModifyListener(event -> tell.run());
        overdue.addListener(SWT.Selection, event -> tell.run());
        more.addListener(SWT.Selection, event -> showMore(more.getSelection()));
        showMore(false);
    }

    private static Composite row(Composite parent) {
        var row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .spacing(4, 4)
                .equalWidth(true)
                .applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(row);
        return row;
    }

    private void offer(List<CategoryDescriptor> categories) {
        state.offer(Arrays.stream(IncidentState.values())
                .filter(one -> one != IncidentState.UNKNOWN)
                .map(one -> new RegisterChooser.Offer<>(one, one.label()))
                .toList());
        level.offer(IntStream.rangeClosed(1, HIGHEST)
                .mapToObj(rank -> new RegisterChooser.Offer<>(
                        rank, Messages.bind(Messages.Register_level, Integer.toString(rank))))
                .toList());
        category.offer(categories.stream()
                .map(each -> new RegisterChooser.Offer<>(each.id(), each.name()))
                .toList());
        drill.offer(List.of(
                new RegisterChooser.Offer<>(false, Messages.Register_no_drills),
                new RegisterChooser.Offer<>(true, Messages.Register_only_drills)));
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

    /** What is chosen. */
    RegisterChoice choice() {
        return new RegisterChoice(
                search.getText(),
                state.chosen().map(IncidentState::id).orElse(""),
                organization.chosen().orElse(""),
                level.chosen(),
                category.chosen().orElse(""),
                drill.chosen(),
                overdue.getSelection());
    }

    /** Offers these organizations; what is chosen stays chosen. */
    void setOrganizations(List<String> names) {
        organization.offer(names.stream()
                .map(name -> new RegisterChooser.Offer<>(name, name))
                .toList());
    }

    /** Chooses all of this and tells nobody. */
    void set(RegisterChoice choice) {
        silent = true;
        search.setText(choice.text());
        state.choose(Optional.of(choice.state()).filter(id -> !id.isEmpty()).map(IncidentState::of));
        organization.choose(Optional.of(choice.organization()).filter(name -> !name.isEmpty()));
        level.choose(choice.level());
        category.choose(Optional.of(choice.category()).filter(id -> !id.isEmpty()));
        drill.choose(choice.drill());
        overdue.setSelection(choice.overdue());
        showMore(choice.more());
        silent = false;
    }

    /** Shows all incidents again. */
    void clear(Runnable changed) {
        set(RegisterChoice.ALL);
        changed.run();
    }

    private void showMore(boolean wanted) {
        // what is hidden and still restricts would not be understood
        boolean shown = wanted || choice().more();
        more.setSelection(shown);
        further.setVisible(shown);
        if (further.getLayoutData() instanceof GridData data) {
            data.exclude = !shown;
        }
        root.getParent().layout(true, true);
    }

    private void tell(Runnable changed) {
        if (!silent) {
            changed.run();
        }
    }
}
