package org.tongbao.directory.ui.editor;

import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.TreeColumn;
import org.tongbao.core.directory.TeamFunction;
import org.tongbao.directory.ui.edit.FunctionWords;
import org.tongbao.directory.ui.edit.TeamEdits;
import org.tongbao.directory.ui.internal.nls.Messages;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.organization.Assignment;
import org.tongbao.model.organization.Person;
import org.tongbao.ui.widgets.Keyed;

/** The functions, who holds them on the day looked at, and who is missing. UI thread. */
final class TeamTree {

    private static final int[] WIDTHS = {225, 100, 190, 170};

    private final OrganizationSession session;
    private final TreeViewer viewer;

    TeamTree(Composite parent, OrganizationSession session) {
        this.session = session;
        viewer = new TreeViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        Keyed.as(viewer.getTree(), "organization.team").setHeaderVisible(true);
        String[] headings = {
            Messages.Team_column_who, Messages.Person_title, Messages.Person_phone, Messages.Team_column_period
        };
        for (int i = 0; i < TeamLabels.COLUMNS; i++) {
            var column = new TreeColumn(viewer.getTree(), SWT.LEAD);
            column.setText(headings[i]);
            column.setWidth(WIDTHS[i]);
        }
        viewer.setContentProvider(new Contents());
        viewer.setLabelProvider(new TeamLabels(session));
        viewer.setUseHashlookup(true);
        viewer.setInput(session);
        TeamNode.top().stream().filter(TeamNode.Duty.class::isInstance).forEach(each -> viewer.expandToLevel(each, 1));
        var menu = new Menu(viewer.getTree());
        menu.addListener(SWT.Show, event -> fill(menu));
        viewer.getTree().setMenu(menu);
        viewer.getTree().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                held().filter(each -> session.changeable()).ifPresent(session.team()::end);
            }
        });
    }

    TreeViewer viewer() {
        return viewer;
    }

    /** The row chosen; empty when none is. */
    Optional<TeamNode> chosen() {
        return viewer.getStructuredSelection().getFirstElement() instanceof TeamNode node
                ? Optional.of(node)
                : Optional.empty();
    }

    /** What somebody holds, when such a row is chosen. */
    Optional<Assignment> held() {
        return chosen().filter(TeamNode.Holder.class::isInstance).map(node -> ((TeamNode.Holder) node).assignment());
    }

    /** Shows what is now; what was open and chosen stays so. */
    void refresh() {
        viewer.refresh();
    }

    /** Gives a person the function of a row from today on, in the rank that is missing there. */
    void assign(Person person, TeamNode to) {
        TeamEdits team = session.team();
        TeamNode.function(to).filter(each -> session.changeable()).ifPresent(function -> {
            @Nullable
            String rank = to instanceof TeamNode.Vacancy vacancy
                    ? (vacancy.rank().isEmpty() ? null : vacancy.rank())
                    : team.rankFor(function);
            team.assign(person, function, rank).ifPresent(this::show);
        });
    }

    /** Goes to where somebody holds something. */
    void show(Assignment assignment) {
        viewer.expandToLevel(new TeamNode.Duty(String.valueOf(assignment.getFunction())), 1);
        viewer.setSelection(new StructuredSelection(new TeamNode.Holder(assignment)), true);
    }

    /** Goes to what a finding is about. */
    void reveal(Finding finding) {
        FindingPlace.function(finding)
                .ifPresent(function ->
                        viewer.setSelection(new StructuredSelection(new TeamNode.Duty(function.id())), true));
        FindingPlace.person(finding)
                .flatMap(name -> session.organization().getAssignments().stream()
                        .filter(each -> session.team()
                                .person(each)
                                .filter(person -> name.equals(person.getName()))
                                .isPresent())
                        .filter(each -> session.team()
                                .holders(String.valueOf(each.getFunction()), session.day())
                                .contains(each))
                        .findFirst())
                .ifPresent(this::show);
        viewer.getTree().setFocus();
    }

    private void fill(Menu menu) {
        for (MenuItem old : menu.getItems()) {
            old.dispose();
        }
        Optional<Assignment> held = held().filter(each -> session.changeable());
        if (held.isEmpty()) {
            return;
        }
        Assignment assignment = held.get();
        TeamEdits team = session.team();
        List<String> ranks = TeamFunction.of(assignment.getFunction())
                .map(FunctionWords::ranks)
                .orElse(List.of());
        for (String rank : ranks) {
            @Nullable String value = rank.isEmpty() ? null : rank;
            item(
                    menu,
                    "rank." + rank,
                    FunctionWords.held(String.valueOf(assignment.getFunction()), value),
                    () -> team.rank(assignment, value));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "confirm", Messages.Team_confirm, () -> team.confirm(assignment));
        item(menu, "end", Messages.Team_end, () -> team.end(assignment));
        item(menu, "remove", Messages.Team_remove, () -> team.remove(assignment));
    }

    private static void item(Menu menu, String id, String text, Runnable work) {
        var item = Keyed.as(new MenuItem(menu, SWT.PUSH), "organization.team." + id);
        item.setText(text.replace("&", "&&"));
        item.addListener(SWT.Selection, event -> work.run());
    }

    @NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
    private final class Contents implements ITreeContentProvider {

        @Override
        public Object[] getElements(@Nullable Object input) {
            return TeamNode.top().toArray();
        }

        @Override
        public Object[] getChildren(@Nullable Object element) {
            return element instanceof TeamNode node
                    ? TeamNode.below(node, session).toArray()
                    : new Object[0];
        }

        @Override
        public @Nullable Object getParent(@Nullable Object element) {
            return switch (element) {
                case TeamNode.Holder holder ->
                    new TeamNode.Duty(String.valueOf(holder.assignment().getFunction()));
                case TeamNode.Vacancy vacancy ->
                    new TeamNode.Duty(vacancy.function().id());
                case null, default -> null;
            };
        }

        @Override
        public boolean hasChildren(@Nullable Object element) {
            return getChildren(element).length > 0;
        }
    }
}
