package org.tongbao.directory.ui.editor;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.tongbao.directory.ui.edit.FunctionWords;
import org.tongbao.directory.ui.edit.PhoneWords;
import org.tongbao.directory.ui.internal.nls.Messages;
import org.tongbao.model.organization.Person;
import org.tongbao.model.organization.Vendor;
import org.tongbao.ui.widgets.Keyed;

/** A table of the persons of an organization. UI thread. */
final class PersonList {

    /** Columns of the table. */
    enum Column {
        NAME(110),
        TITLE(110),
        FUNCTIONS(200),
        PHONE(190),
        EMAIL(200),
        VENDOR(120);

        private final int width;

        Column(int width) {
            this.width = width;
        }

        private String heading() {
            return switch (this) {
                case NAME -> Messages.Person_name;
                case TITLE -> Messages.Person_title;
                case FUNCTIONS -> Messages.Person_functions;
                case PHONE -> Messages.Person_phone;
                case EMAIL -> Messages.Person_email;
                case VENDOR -> Messages.Person_vendor;
            };
        }
    }

    private final OrganizationSession session;
    private final TableViewer viewer;
    private String filter = "";

    /**
     * A table.
     *
     * @param key under which the table is known
     */
    PersonList(Composite parent, OrganizationSession session, String key, List<Column> columns) {
        this.session = session;
        viewer = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        Keyed.as(viewer.getTable(), key).setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setUseHashlookup(true);
        for (Column column : columns) {
            var made = new TableViewerColumn(viewer, SWT.LEAD);
            made.getColumn().setText(column.heading());
            made.getColumn().setWidth(column.width);
            made.setLabelProvider(ColumnLabelProvider.createTextProvider(
                    element -> element instanceof Person person ? text(person, column) : ""));
        }
    }

    TableViewer viewer() {
        return viewer;
    }

    /** The person chosen; empty when none is. */
    Optional<Person> chosen() {
        return viewer.getStructuredSelection().getFirstElement() instanceof Person person
                ? Optional.of(person)
                : Optional.empty();
    }

    void choose(Person person) {
        viewer.setSelection(new StructuredSelection(person), true);
    }

    /** Shows only those in whose name, title or functions this occurs. */
    void filter(String typed) {
        filter = typed.strip().toLowerCase(Locale.ROOT);
        refresh();
    }

    /** Shows those who are there now; the same one stays chosen. */
    void refresh() {
        var chosen = viewer.getStructuredSelection();
        viewer.setInput(session.organization().getPersons().stream()
                .filter(this::matches)
                .toList());
        viewer.setSelection(chosen);
    }

    private boolean matches(Person person) {
        return filter.isEmpty()
                || (text(person, Column.NAME)
                                + '\n'
                                + text(person, Column.TITLE)
                                + '\n'
                                + text(person, Column.FUNCTIONS))
                        .toLowerCase(Locale.ROOT)
                        .contains(filter);
    }

    private String text(Person person, Column column) {
        return switch (column) {
            case NAME -> text(person.getName());
            case TITLE -> text(person.getTitle());
            case FUNCTIONS ->
                session.team().of(person, session.day()).stream()
                        .map(FunctionWords::held)
                        .collect(Collectors.joining(Messages.List_separator));
            case PHONE ->
                person.getPhones().stream().map(PhoneWords::text).collect(Collectors.joining(Messages.List_separator));
            case EMAIL -> text(person.getEmail());
            case VENDOR ->
                session.organization().getVendors().stream()
                        .filter(vendor -> Objects.equals(vendor.getId(), person.getVendor()))
                        .map(Vendor::getName)
                        .findFirst()
                        .orElse("");
        };
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
