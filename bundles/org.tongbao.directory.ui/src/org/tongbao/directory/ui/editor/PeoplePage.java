package org.tongbao.directory.ui.editor;

import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.tongbao.directory.ui.internal.nls.Messages;
import org.tongbao.model.organization.Person;
import org.tongbao.ui.look.PageToolkit;
import org.tongbao.ui.look.Tint;
import org.tongbao.ui.widgets.Keyed;

/** 人員: all persons of an organization, and what is on record of the one chosen. UI thread. */
final class PeoplePage implements OrganizationPage {

    private static final int[] SHARES = {44, 56};

    private final OrganizationSession session;
    private final PageToolkit toolkit;
    private final Composite page;
    private final PersonList persons;
    private final ScrolledComposite place;
    private final Button remove;
    private @Nullable PersonDetail detail;

    PeoplePage(Composite parent, OrganizationSession session, PageToolkit toolkit) {
        this.session = session;
        this.toolkit = toolkit;
        page = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(page);
        var sash = new SashForm(page, SWT.VERTICAL);
        toolkit.adapt(sash);
        GridDataFactory.fillDefaults().grab(true, true).hint(500, 300).applyTo(sash);
        var above = toolkit.createComposite(sash);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 4).applyTo(above);
        persons = new PersonList(above, session, "organization.people", List.of(PersonList.Column.values()));
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(3, 1)
                .hint(400, 120)
                .applyTo(persons.viewer().getTable());
        Button add = Keyed.as(toolkit.createButton(above, Messages.Person_add, SWT.PUSH), "organization.people.add");
        add.addListener(SWT.Selection, event -> add());
        remove = Keyed.as(toolkit.createButton(above, Messages.Person_remove, SWT.PUSH), "organization.people.remove");
        remove.addListener(SWT.Selection, event -> persons.chosen().ifPresent(session.editing()::removePerson));
        Label hint = toolkit.createLabel(above, Messages.Person_remove_hint, SWT.WRAP);
        hint.setForeground(Tint.TEXT_MUTED.color(page.getDisplay()));
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(200, SWT.DEFAULT)
                .applyTo(hint);
        place = new ScrolledComposite(sash, SWT.V_SCROLL);
        toolkit.adapt(place);
        place.setExpandHorizontal(true);
        place.setExpandVertical(true);
        place.setShowFocusedControl(true);
        place.addListener(SWT.Resize, event -> fit());
        sash.setWeights(SHARES);
        persons.viewer().addSelectionChangedListener(event -> showDetail());
    }

    private void add() {
        new NameDialog(page.getShell(), Messages.Person_add_title, Messages.Person_name)
                .ask()
                .ifPresent(name -> persons.choose(session.editing().addPerson(name)));
    }

    private void showDetail() {
        var shown = detail;
        Optional<Person> person = persons.chosen();
        remove.setEnabled(person.filter(session.editing()::removable).isPresent());
        if (shown != null && person.filter(shown::isOn).isPresent()) {
            shown.refresh();
            return;
        }
        if (shown != null) {
            shown.control().dispose();
            detail = null;
        }
        person.ifPresent(each -> {
            var made = new PersonDetail(place, session, toolkit, each);
            made.whenGrown(this::fit);
            place.setContent(made.control());
            detail = made;
        });
        fit();
    }

    /** What finds no room is scrolled to. */
    private void fit() {
        var now = detail;
        if (now != null) {
            now.control().layout(true, true);
            place.setMinHeight(now.control().computeSize(place.getClientArea().width, SWT.DEFAULT).y);
        }
    }

    @Override
    public Control control() {
        return page;
    }

    @Override
    public void refresh() {
        persons.refresh();
        if (persons.chosen().isEmpty() && !session.organization().getPersons().isEmpty()) {
            persons.choose(session.organization().getPersons().getFirst());
        }
        showDetail();
    }

    @Override
    public void focus() {
        persons.viewer().getTable().setFocus();
    }
}
