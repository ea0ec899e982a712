package org.tongbao.directory.ui.editor;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.tongbao.core.directory.Roster;
import org.tongbao.directory.ui.internal.DirectoryChecks;
import org.tongbao.directory.ui.internal.nls.Messages;
import org.tongbao.model.organization.Organization;
import org.tongbao.ui.widgets.Keyed;

/** What is on record of an organization today. UI thread. */
final class OrganizationReading extends Composite {

    private static final int[] WIDTHS = {170, 110, 110, 160, 220};

    OrganizationReading(Composite parent, Organization organization) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(this);
        var head = Keyed.as(new Text(this, SWT.READ_ONLY | SWT.MULTI), "organization.head");
        String level = organization.getResponsibility();
        head.setText(organization.getName() + "\n"
                + (level == null ? Messages.Level_none : NLS.bind(Messages.Level_of, level)));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        var table = Keyed.as(new Table(this, SWT.BORDER | SWT.FULL_SELECTION), "organization.roster");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        for (int width : WIDTHS) {
            new TableColumn(table, SWT.LEAD).setWidth(width);
        }
        var day = DirectoryChecks.today();
        for (List<Roster.Entry> entries : List.of(Roster.contacts(organization, day), Roster.team(organization, day))) {
            for (Roster.Entry entry : entries) {
                new TableItem(table, SWT.NONE).setText(new String[] {
                    entry.held().words(), entry.name(), entry.title(), entry.phone(), entry.email()
                });
            }
        }
    }
}
