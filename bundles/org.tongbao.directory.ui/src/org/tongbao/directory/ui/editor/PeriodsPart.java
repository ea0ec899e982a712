package org.tongbao.directory.ui.editor;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tongbao.core.time.RocDates;
import org.tongbao.directory.ui.edit.Days;
import org.tongbao.directory.ui.edit.FunctionWords;
import org.tongbao.directory.ui.internal.DirectoryChecks;
import org.tongbao.directory.ui.internal.nls.Messages;
import org.tongbao.model.organization.Assignment;
import org.tongbao.model.organization.Person;
import org.tongbao.ui.look.PageToolkit;
import org.tongbao.ui.widgets.DateTimeField;
import org.tongbao.ui.widgets.Keyed;

/** What a person does and did, from when to when; the days of the one chosen are set below. UI thread. */
final class PeriodsPart {

    private static final int[] WIDTHS = {160, 140, 135};

    private final OrganizationSession session;
    private final PageToolkit toolkit;
    private final Person person;
    private final Composite root;
    private final Table table;
    private final DateTimeField from;
    private final DateTimeField to;
    private List<Assignment> shown = List.of();

    PeriodsPart(Composite parent, OrganizationSession session, PageToolkit toolkit, Person person) {
        this.session = session;
        this.toolkit = toolkit;
        this.person = person;
        root = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(6, 4).applyTo(root);
        table = Keyed.as(new Table(root, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION), "organization.periods");
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).hint(200, 60).applyTo(table);
        String[] headings = {Messages.Person_functions, Messages.Team_column_period, Messages.Period_confirmed};
        for (int i = 0; i < headings.length; i++) {
            var column = new TableColumn(table, SWT.LEAD);
            column.setText(headings[i]);
            column.setWidth(WIDTHS[i]);
        }
        from = field("from", Messages.Period_from);
        to = field("to", Messages.Period_to);
        table.addListener(SWT.Selection, event -> showPeriod());
    }

    Composite control() {
        return root;
    }

    private DateTimeField field(String id, String label) {
        var words = toolkit.createLabel(root, label);
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.BEGINNING)
                .indent(0, 8)
                .applyTo(words);
        var field = new DateTimeField(root, Clock.systemUTC(), DirectoryChecks.ZONE, false);
        Keyed.as(field.text(), "organization.period." + id);
        field.text()
                .setLayoutData(GridDataFactory.fillDefaults()
                        .grab(true, false)
                        .hint(80, SWT.DEFAULT)
                        .align(SWT.FILL, SWT.CENTER)
                        .create());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.addValueListener(instant -> commit());
        return field;
    }

    private Optional<Assignment> chosen() {
        int at = table.getSelectionIndex();
        return at >= 0 && at < shown.size() ? Optional.of(shown.get(at)) : Optional.empty();
    }

    private void commit() {
        chosen().ifPresent(each -> session.team().period(each, day(from.value()), day(to.value())));
    }

    private static Optional<LocalDate> day(Optional<Instant> instant) {
        return instant.map(each -> LocalDate.ofInstant(each, DirectoryChecks.ZONE));
    }

    private static Optional<Instant> instant(@Nullable String kept) {
        return Days.read(kept).map(day -> day.atStartOfDay(DirectoryChecks.ZONE).toInstant());
    }

    void refresh() {
        Optional<Assignment> chosen = chosen();
        shown = session.team().of(person);
        table.setRedraw(false);
        table.removeAll();
        for (Assignment each : shown) {
            @Nullable Instant confirmed = each.getConfirmed();
            new TableItem(table, SWT.NONE).setText(new String[] {
                FunctionWords.held(each),
                TeamLabels.period(each),
                confirmed == null ? "" : RocDates.format(LocalDate.ofInstant(confirmed, DirectoryChecks.ZONE))
            });
        }
        table.setRedraw(true);
        int at = chosen.map(shown::indexOf).orElse(-1);
        table.select(at < 0 && !shown.isEmpty() ? 0 : at);
        showPeriod();
    }

    private void showPeriod() {
        Optional<Assignment> chosen = chosen();
        from.setEnabled(chosen.isPresent());
        to.setEnabled(chosen.isPresent());
        from.setValue(chosen.flatMap(each -> instant(each.getFrom())));
        to.setValue(chosen.flatMap(each -> instant(each.getTo())));
    }
}
