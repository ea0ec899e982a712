package org.tongbao.directory.ui.editor;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tongbao.directory.ui.internal.nls.Messages;
import org.tongbao.model.finding.Finding;
import org.tongbao.ui.look.Icon;
import org.tongbao.ui.look.PageToolkit;
import org.tongbao.ui.widgets.Keyed;

/** 檢查: everything that is wrong and what to do; Enter or a double click goes there. UI thread. */
final class ChecksPage implements OrganizationPage {

    private final OrganizationSession session;
    private final Composite page;
    private final Table table;
    private final Label words;

    /**
     * The page.
     *
     * @param reveal goes to what a finding is about
     */
    ChecksPage(Composite parent, OrganizationSession session, PageToolkit toolkit, Consumer<Finding> reveal) {
        this.session = session;
        page = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(4, 6).applyTo(page);
        words = Keyed.as(toolkit.createLabel(page, "", SWT.WRAP), "organization.checks.words");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        table = Keyed.as(new Table(page, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE), "organization.checks");
        GridDataFactory.fillDefaults().grab(true, true).hint(400, 120).applyTo(table);
        var column = new TableColumn(table, SWT.LEAD);
        table.addListener(SWT.Resize, event -> column.setWidth(Math.max(200, table.getClientArea().width - 2)));
        table.addListener(SWT.DefaultSelection, event -> {
            int at = table.getSelectionIndex();
            if (at >= 0 && at < session.findings().size()) {
                reveal.accept(session.findings().get(at));
            }
        });
    }

    @Override
    public Control control() {
        return page;
    }

    @Override
    public void refresh() {
        table.setRedraw(false);
        table.removeAll();
        for (Finding finding : session.findings()) {
            var item = new TableItem(table, SWT.NONE);
            item.setText(finding.message());
            item.setImage(Icon.of(finding.severity()).image(table.getDisplay()));
        }
        table.setRedraw(true);
        words.setText(session.findings().isEmpty() ? Messages.Checks_none : Messages.Checks_text);
    }

    @Override
    public void focus() {
        table.setFocus();
    }
}
