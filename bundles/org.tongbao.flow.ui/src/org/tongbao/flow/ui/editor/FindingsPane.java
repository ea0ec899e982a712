package org.tongbao.flow.ui.editor;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.tongbao.flow.ui.editor.nls.Messages;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Severity;
import org.tongbao.ui.look.Icon;

/** All that is wrong or doubtful, and what to do about it; choosing one goes where it is. UI thread. */
final class FindingsPane {

    private static final int WIDTH = 100;

    private final Composite root;
    private final Label count;
    private final Table table;
    private final Label whole;
    private List<Finding> findings = List.of();

    /**
     * Nothing yet.
     *
     * @param chosen told the id of the element that a finding is about
     */
    FindingsPane(Composite parent, Consumer<String> chosen) {
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(root);
        count = Named.as(new Label(root, SWT.NONE), "procedure.findings.count");
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).applyTo(count);
        table = Named.as(new Table(root, SWT.BORDER | SWT.FULL_SELECTION), "procedure.findings");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        whole = new Label(root, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(4, 0)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(whole);
        table.addListener(SWT.Selection, event -> go(chosen));
        table.addListener(SWT.DefaultSelection, event -> go(chosen));
    }

    private void go(Consumer<String> chosen) {
        int index = table.getSelectionIndex();
        if (index >= 0) {
            whole.setText(ProcedureSession.words(findings.get(index)));
            root.layout();
            chosen.accept(findings.get(index).subject());
        }
    }

    void show(List<Finding> now) {
        if (now.equals(findings)
                && table.getItemCount() == now.size()
                && !count.getText().isEmpty()) {
            return;
        }
        findings = now;
        whole.setText("");
        table.setRedraw(false);
        table.removeAll();
        for (Finding finding : now) {
            boolean error = finding.severity() == Severity.ERROR;
            var item = new TableItem(table, SWT.NONE);
            item.setText(ProcedureSession.words(finding));
            item.setImage((error ? Icon.ERROR : Icon.WARNING).image(table.getDisplay()));
        }
        table.setRedraw(true);
        long errors = now.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        count.setText(
                now.isEmpty()
                        ? Messages.Findings_none
                        : NLS.bind(Messages.Findings_count, errors, now.size() - errors));
        root.layout();
    }
}
