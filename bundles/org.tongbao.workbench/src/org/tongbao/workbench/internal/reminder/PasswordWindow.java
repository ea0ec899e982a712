package org.tongbao.workbench.internal.reminder;

import java.util.Arrays;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.Windows;
import org.tongbao.workbench.internal.nls.Messages;

/** Asks for the password of the mail server; it is handed on and wiped, nowhere kept by the window. UI thread. */
final class PasswordWindow {

    private static final int WIDTH = 360;
    private static final int MARGIN = 12;

    private PasswordWindow() {}

    /** Opens the window over its parent; Esc closes it. */
    static void open(Shell parent, Consumer<char[]> given) {
        var shell = Keyed.as(new Shell(parent, SWT.DIALOG_TRIM), "reminder.password");
        shell.setText(Messages.Reminder_password_title);
        GridLayoutFactory.fillDefaults()
                .margins(MARGIN, MARGIN)
                .spacing(MARGIN, MARGIN)
                .applyTo(shell);
        var message = new Label(shell, SWT.WRAP);
        message.setText(Messages.Reminder_password_text);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(message);
        var password = Keyed.as(new Text(shell, SWT.BORDER | SWT.PASSWORD), "reminder.password.text");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(password);
        var done = Keyed.as(new Button(shell, SWT.PUSH), "reminder.password.done");
        done.setText(Messages.Reminder_password_done);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(done);
        done.addListener(SWT.Selection, event -> {
            char[] typed = password.getTextChars();
            shell.close();
            given.accept(typed);
            Arrays.fill(typed, '\0');
        });
        shell.setDefaultButton(done);
        Windows.escape(shell);
        shell.pack();
        Windows.centre(shell, parent);
        shell.open();
        password.setFocus();
    }
}
