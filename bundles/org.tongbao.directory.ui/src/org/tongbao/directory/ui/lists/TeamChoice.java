package org.tongbao.directory.ui.lists;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.tongbao.core.directory.DirectoryFinding;
import org.tongbao.core.directory.ImportPlan;
import org.tongbao.core.directory.OrganizationTree;
import org.tongbao.core.directory.Proposal;
import org.tongbao.core.store.OrganizationSummary;
import org.tongbao.directory.ui.internal.Directory;
import org.tongbao.directory.ui.lists.nls.Messages;
import org.tongbao.ui.widgets.Keyed;

/** Asks whose team a list is that does not say so; once asked it can be changed. UI thread. */
final class TeamChoice {

    private final Directory directory;
    private final Label label;
    private final Combo names;

    /**
     * Asks nothing yet.
     *
     * @param changed run when another one is chosen
     */
    TeamChoice(Composite parent, Directory directory, Runnable changed) {
        this.directory = directory;
        label = new Label(parent, SWT.NONE);
        label.setText(Messages.Import_team);
        names = Keyed.as(new Combo(parent, SWT.READ_ONLY), "import.team");
        names.addListener(SWT.Selection, event -> changed.run());
        show(false);
    }

    /** Name of the organization; empty while none is chosen. */
    Optional<String> chosen() {
        return names.getSelectionIndex() < 0 ? Optional.empty() : Optional.of(names.getText());
    }

    /** Puts the cursor here; false where there is nothing to choose. */
    boolean setFocus() {
        return names.getItemCount() > 0 && names.setFocus();
    }

    /**
     * Asks where nobody knows.
     *
     * @return what is to be done about it; empty when it is known
     */
    Optional<String> ask(ImportPlan plan) {
        boolean unknown = plan.faults().stream().anyMatch(finding -> finding.code() == DirectoryFinding.TEAM_OF_WHOM);
        if (unknown) {
            names.setItems(candidates(plan));
        }
        boolean any = names.getItemCount() > 0;
        show(any);
        return unknown ? Optional.of(any ? Messages.Import_team_ask : Messages.Import_team_first) : Optional.empty();
    }

    /** Organizations on record, and those that the same lists bring. */
    private String[] candidates(ImportPlan plan) {
        Stream<String> known = directory.tree().map(OrganizationTree::all).stream()
                .flatMap(List::stream)
                .map(OrganizationSummary::name);
        Stream<String> brought = plan.sections().stream()
                .flatMap(section -> section.items().stream())
                .map(Proposal.Item::organization);
        return Stream.concat(known, brought)
                .filter(name -> !name.isBlank())
                .distinct()
                .toArray(String[]::new);
    }

    private void show(boolean shown) {
        for (Control each : List.of(label, names)) {
            GridDataFactory.swtDefaults().exclude(!shown).applyTo(each);
            each.setVisible(shown);
        }
    }
}
