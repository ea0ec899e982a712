package org.tongbao.directory.ui.editor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.tongbao.core.directory.TeamFunction;
import org.tongbao.core.time.RocDates;
import org.tongbao.directory.ui.edit.FunctionWords;
import org.tongbao.directory.ui.internal.DirectoryChecks;
import org.tongbao.directory.ui.internal.nls.Messages;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.organization.Person;
import org.tongbao.ui.edit.Frozen;
import org.tongbao.ui.look.PageToolkit;
import org.tongbao.ui.look.Tint;
import org.tongbao.ui.widgets.DateTimeField;
import org.tongbao.ui.widgets.Keyed;

/**
 * 通報窗口與應變小組: the functions at the left, those who can be given one at the right, to be dragged over or sent there by
 * the keyboard. Another day shows the roster of then, which is not changed. UI thread.
 */
final class TeamPage implements OrganizationPage {

    private static final int[] SHARES = {62, 38};

    private final OrganizationSession session;
    private final PageToolkit toolkit;
    private final Composite page;
    private final Label past;
    private final TeamTree tree;
    private final PersonList persons;
    private final Button assign;
    private final Button end;
    private final Button add;

    TeamPage(Composite parent, OrganizationSession session, PageToolkit toolkit) {
        this.session = session;
        this.toolkit = toolkit;
        page = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(4, 6).applyTo(page);
        past = dayBar();
        var sash = new SashForm(page, SWT.HORIZONTAL);
        toolkit.adapt(sash);
        GridDataFactory.fillDefaults().grab(true, true).hint(500, 240).applyTo(sash);
        var left = side(sash);
        tree = new TeamTree(left, session);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(300, 200)
                .applyTo(tree.viewer().getTree());
        var below = row(left, 2);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(below);
        end = button(below, "end", Messages.Team_end, () -> tree.held().ifPresent(session.team()::end));
        var way = toolkit.createLabel(below, Messages.Team_way, SWT.WRAP);
        way.setForeground(Tint.TEXT_MUTED.color(page.getDisplay()));
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(200, SWT.DEFAULT)
                .applyTo(way);
        var right = side(sash);
        var search = Keyed.as(
                toolkit.createText(right, "", SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER),
                "organization.team.search");
        search.setMessage(Messages.Team_search);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        persons = new PersonList(
                right,
                session,
                "organization.team.persons",
                List.of(PersonList.Column.NAME, PersonList.Column.TITLE, PersonList.Column.FUNCTIONS));
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(200, 180)
                .applyTo(persons.viewer().getTable());
        search.addModifyListener(event -> persons.filter(search.getText()));
        var buttons = row(right, 2);
        assign = button(buttons, "assign", Messages.Team_assign, this::offer);
        add = button(buttons, "add", Messages.Person_add, this::addPerson);
        sash.setWeights(SHARES);
        persons.viewer().getTable().addListener(SWT.DefaultSelection, event -> offer());
        persons.viewer().addSelectionChangedListener(event -> enable());
        tree.viewer().addSelectionChangedListener(event -> enable());
        PersonDrag.between(persons, tree, session);
    }

    /** Chooses the day looked at; returns where is said that it is not today. */
    private Label dayBar() {
        var bar = toolkit.createComposite(page);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(bar);
        var label = toolkit.createLabel(bar, Messages.Team_day);
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.BEGINNING)
                .indent(0, 8)
                .applyTo(label);
        var day = Frozen.spare(new DateTimeField(bar, Clock.systemUTC(), DirectoryChecks.ZONE, false));
        Keyed.as(day.text(), "organization.team.day");
        day.addValueListener(instant ->
                session.look(instant.map(each -> LocalDate.ofInstant(each, DirectoryChecks.ZONE))
                        .filter(each -> !each.equals(session.team().today()))));
        var words = Keyed.as(toolkit.createLabel(bar, "", SWT.WRAP), "organization.team.past");
        words.setForeground(Tint.STATE_WARN.color(page.getDisplay()));
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.BEGINNING)
                .grab(true, false)
                .indent(0, 8)
                .hint(200, SWT.DEFAULT)
                .applyTo(words);
        return words;
    }

    private Composite side(Composite sash) {
        var side = toolkit.createComposite(sash);
        GridLayoutFactory.fillDefaults().spacing(4, 4).applyTo(side);
        return side;
    }

    private Composite row(Composite side, int columns) {
        var row = toolkit.createComposite(side);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(6, 0).applyTo(row);
        return row;
    }

    private Button button(Composite row, String id, String text, Runnable work) {
        Button button = Keyed.as(toolkit.createButton(row, text, SWT.PUSH), "organization.team." + id);
        button.addListener(SWT.Selection, event -> work.run());
        return button;
    }

    /** The keyboard's way of dragging: functions to choose from, the one chosen in the tree first. */
    private void offer() {
        Optional<Person> person = persons.chosen().filter(each -> session.changeable());
        if (person.isEmpty()) {
            return;
        }
        var before = assign.getMenu();
        if (before != null) {
            before.dispose();
        }
        var menu = new Menu(assign);
        assign.setMenu(menu);
        tree.chosen().filter(node -> TeamNode.function(node).isPresent()).ifPresent(node -> {
            TeamFunction function = TeamNode.function(node).get();
            item(
                    menu,
                    "chosen",
                    NLS.bind(
                            Messages.Team_to_chosen,
                            FunctionWords.held(
                                    function.id(), node instanceof TeamNode.Vacancy open ? open.rank() : null)),
                    person.get(),
                    node);
            new MenuItem(menu, SWT.SEPARATOR);
        });
        for (TeamFunction function : TeamFunction.values()) {
            item(
                    menu,
                    function.id(),
                    FunctionWords.held(function.id(), null),
                    person.get(),
                    new TeamNode.Duty(function.id()));
        }
        menu.setVisible(true);
    }

    private void item(Menu menu, String id, String text, Person person, TeamNode to) {
        var item = Keyed.as(new MenuItem(menu, SWT.PUSH), "organization.team.to." + id);
        item.setText(text.replace("&", "&&"));
        item.addListener(SWT.Selection, event -> {
            menu.setVisible(false);
            tree.assign(person, to);
        });
    }

    private void addPerson() {
        new NameDialog(page.getShell(), Messages.Person_add_title, Messages.Person_name)
                .ask()
                .ifPresent(name -> persons.choose(session.editing().addPerson(name)));
    }

    private void enable() {
        assign.setEnabled(session.changeable() && persons.chosen().isPresent());
        add.setEnabled(session.changeable());
        end.setEnabled(session.changeable() && tree.held().isPresent());
    }

    @Override
    public Control control() {
        return page;
    }

    @Override
    public void refresh() {
        past.setText(session.isToday() ? "" : NLS.bind(Messages.Team_past, RocDates.format(session.day())));
        tree.refresh();
        persons.refresh();
        enable();
    }

    @Override
    public void focus() {
        tree.viewer().getTree().setFocus();
    }

    /** Goes to where somebody holds a function today. */
    void show(String assignment) {
        session.organization().getAssignments().stream()
                .filter(each -> assignment.equals(each.getId()))
                .findFirst()
                .ifPresent(tree::show);
    }

    @Override
    public void reveal(Finding finding) {
        tree.reveal(finding);
    }
}
