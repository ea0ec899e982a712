package org.tongbao.workbench.internal.event;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tongbao.ui.edit.IncidentEditing;
import org.tongbao.ui.widgets.DateTimeField;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.Windows;
import org.tongbao.workbench.internal.nls.Messages;

/** 更正: another time for a saved event, with the reason; the old one stays on record. UI thread. */
public final class CorrectionWindow {

    private static final int MARGIN = 12;
    private static final int WIDTH = 460;

    private CorrectionWindow() {}

    /** Opens the window for the current event of a type. */
    public static void open(Shell parent, IncidentEditing editing, String type, String subject) {
        var shell = Keyed.as(new Shell(parent, SWT.DIALOG_TRIM | SWT.RESIZE), "correction.window");
        shell.setText(NLS.bind(Messages.Correct_title, subject));
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(MARGIN, MARGIN)
                .spacing(8, 8)
                .applyTo(shell);
        new Label(shell, SWT.NONE).setText(Messages.Event_at);
        var at = new DateTimeField(shell, editing.clock(), Times.ZONE, true);
        Keyed.as(at.text(), "correction.at");
        at.setValue(editing.facts().time(type));
        var wide = GridDataFactory.fillDefaults().grab(true, false);
        wide.applyTo(at);
        new Label(shell, SWT.NONE).setText(Messages.Correct_reason);
        var reason = Keyed.as(new Text(shell, SWT.BORDER), "correction.reason");
        wide.applyTo(reason);
        var problem = Keyed.as(new Label(shell, SWT.WRAP), "correction.problem");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(problem);
        var buttons = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(buttons);
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.END, SWT.CENTER).applyTo(buttons);
        var ok = Keyed.as(new Button(buttons, SWT.PUSH), "correction.ok");
        ok.setText(Messages.Correct_ok);
        ok.addListener(SWT.Selection, event -> {
            at.commit();
            Optional<Instant> when = at.value();
            if (when.isEmpty()
                    || !at.complaint().isEmpty()
                    || when.get().isAfter(editing.clock().instant())) {
                problem.setText(
                        when.isEmpty() || !at.complaint().isEmpty() ? Messages.Event_no_time : Messages.Event_future);
                at.setFocus();
            } else if (reason.getText().isBlank()) {
                problem.setText(Messages.Correct_no_reason);
                reason.setFocus();
            } else {
                editing.facts().correct(type, subject, when.get(), reason.getText());
                shell.close();
                return;
            }
            shell.layout(true, true);
        });
        var cancel = Keyed.as(new Button(buttons, SWT.PUSH), "correction.cancel");
        cancel.setText(Messages.Cancel);
        cancel.addListener(SWT.Selection, event -> shell.close());
        shell.setDefaultButton(ok);
        shell.setSize(WIDTH, shell.computeSize(WIDTH, SWT.DEFAULT).y);
        Windows.centre(shell, parent);
        shell.open();
        at.setFocus();
    }
}
