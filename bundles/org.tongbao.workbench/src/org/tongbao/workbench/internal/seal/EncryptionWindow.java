package org.tongbao.workbench.internal.seal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tongbao.core.seal.RecoveryCode;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.ui.UiThread;
import org.tongbao.workbench.internal.ConfirmWindow;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.ProgressWindow;
import org.tongbao.workbench.internal.Windows;
import org.tongbao.workbench.internal.nls.Messages;

/** Sets or changes the passphrase of the database, prints a new recovery sheet, takes the encryption off. UI thread. */
public final class EncryptionWindow {

    private static final int WIDTH = 520;
    private static final int MARGIN = 12;
    private static final String KEY = "encryption";

    private final Shell shell;
    private final EncryptionDesk desk;
    private final String place;
    private final Label message;
    private final Composite buttons;
    private boolean working;
    private @Nullable ProgressWindow progress;

    private EncryptionWindow(Shell parent, EncryptionDesk desk, String place) {
        this.desk = desk;
        this.place = place;
        shell = Keyed.as(new Shell(parent, SWT.DIALOG_TRIM), KEY);
        shell.setText(Messages.Encryption_title);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(MARGIN, MARGIN)
                .spacing(MARGIN, MARGIN)
                .applyTo(shell);
        message = Keyed.as(new Label(shell, SWT.WRAP), KEY + ".message");
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(message);
        buttons = new Composite(shell, SWT.NONE);
        // a code that nobody is shown would be lost
        shell.addListener(SWT.Close, event -> event.doit = !working);
    }

    /** Opens the window for the store that is open, or its copy on this computer; says why where neither can be encrypted. */
    public static void open(Shell parent, EncryptionDesk desk) {
        Optional<EncryptionDesk.Target> target = desk.target();
        var window = new EncryptionWindow(
                parent, desk, target.map(EncryptionDesk.Target::place).orElse(""));
        Optional<Finding> objection = desk.objection();
        if (target.isEmpty()) {
            window.nothing(Messages.Encryption_none);
        } else if (objection.isPresent()) {
            window.nothing(objection.get().message());
        } else if (target.get().encrypted()) {
            window.change(target.get().copy() ? Messages.Encryption_change_copy : Messages.Encryption_change_text);
        } else {
            window.set(target.get().copy() ? Messages.Encryption_set_copy : Messages.Encryption_set_text);
        }
        window.show(parent);
    }

    private void nothing(String why) {
        message.setText(why.replace("&", "&&"));
        Windows.button(buttons, KEY + ".close", Messages.Encryption_close, shell::close);
    }

    private void set(String text) {
        message.setText(text);
        Text fresh = field(Messages.Encryption_new, KEY + ".new");
        Text again = field(Messages.Encryption_again, KEY + ".again");
        var done = Windows.button(buttons, KEY + ".set", Messages.Encryption_set, () -> {
            if (same(fresh, again)) {
                busy();
                desk.encrypt(fresh.getTextChars(), progress(), this::sheet);
            }
        });
        Windows.button(buttons, KEY + ".close", Messages.Cancel, shell::close);
        shell.setDefaultButton(done);
    }

    private void change(String text) {
        message.setText(text);
        Text secret = field(Messages.Encryption_secret, KEY + ".secret");
        Text fresh = field(Messages.Encryption_new, KEY + ".new");
        Text again = field(Messages.Encryption_again, KEY + ".again");
        var done = Windows.button(buttons, KEY + ".change", Messages.Encryption_change, () -> {
            if (same(fresh, again)) {
                busy();
                desk.change(
                        secret.getTextChars(),
                        fresh.getTextChars(),
                        changed -> tell(changed.done() ? Messages.Encryption_changed : reason(changed.findings())));
            }
        });
        Windows.button(buttons, KEY + ".renew", Messages.Encryption_renew, () -> {
            busy();
            desk.renew(secret.getTextChars(), this::sheet);
        });
        Windows.button(buttons, KEY + ".remove", Messages.Encryption_remove, () -> remove(secret.getTextChars()));
        Windows.button(buttons, KEY + ".close", Messages.Encryption_close, shell::close);
        shell.setDefaultButton(done);
    }

    private void remove(char[] secret) {
        var question = new ConfirmWindow.Question(
                KEY + ".question",
                Messages.Encryption_remove,
                Messages.Encryption_remove_text,
                List.of(),
                Messages.Encryption_remove);
        ConfirmWindow.open(
                shell,
                question,
                () -> {
                    busy();
                    desk.decrypt(
                            secret,
                            progress(),
                            rows -> tell(rows.done() ? Messages.Encryption_removed : reason(rows.findings())));
                },
                () -> {});
    }

    private boolean same(Text one, Text other) {
        char[] first = one.getTextChars();
        char[] second = other.getTextChars();
        boolean same = Arrays.equals(first, second);
        Arrays.fill(first, '\0');
        Arrays.fill(second, '\0');
        if (!same) {
            say(Messages.Encryption_differ);
        }
        return same;
    }

    /** Any thread. */
    private void sheet(Result<RecoveryCode> code) {
        UiThread.async(shell, () -> {
            work(false);
            if (code.done()) {
                var parent = (Shell) shell.getParent();
                shell.close();
                RecoveryWindow.open(parent, place, code.get(), code.findings());
            } else {
                say(reason(code.findings()));
            }
        });
    }

    /** Any thread. */
    private void tell(String text) {
        UiThread.async(shell, () -> {
            work(false);
            say(text);
        });
    }

    private void busy() {
        work(true);
        say(Messages.Encryption_working);
    }

    /** All of the database is copied: a window over this one tells how far that has come, and ends it. */
    private IProgressMonitor progress() {
        var window = ProgressWindow.endable(shell, KEY + ".progress", Messages.Encryption_working);
        progress = window;
        return window.monitor();
    }

    private void work(boolean now) {
        working = now;
        var window = progress;
        if (!now && window != null) {
            progress = null;
            window.dispose();
        }
        for (Composite part : List.of(shell, buttons)) {
            for (Control control : part.getChildren()) {
                control.setEnabled(!now);
            }
        }
    }

    private void say(String text) {
        message.setText(text.replace("&", "&&"));
        shell.pack();
    }

    private static String reason(List<Finding> findings) {
        return findings.get(0).message();
    }

    private Text field(String name, String key) {
        var label = new Label(shell, SWT.NONE);
        label.setText(name);
        label.moveAbove(buttons);
        var text = Keyed.as(new Text(shell, SWT.BORDER | SWT.PASSWORD), key);
        text.moveAbove(buttons);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private void show(Shell parent) {
        GridLayoutFactory.fillDefaults()
                .numColumns(buttons.getChildren().length)
                .applyTo(buttons);
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.END, SWT.CENTER).applyTo(buttons);
        Windows.escape(shell);
        shell.pack();
        Windows.centre(shell, parent);
        shell.open();
    }
}
