package org.tongbao.workbench.internal.account;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tongbao.core.account.AccountStore;
import org.tongbao.model.finding.Result;
import org.tongbao.ui.UiThread;
import org.tongbao.workbench.internal.FindingDetails;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.Windows;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.store.StoreAccess;

/** A window with some fields about an account, what it says above them, and two buttons. UI thread. */
final class AccountForm {

    private static final int WIDTH = 420;
    private static final int MARGIN = 12;

    private final Shell shell;
    private final StoreAccess access;
    private final String key;
    private final Label message;
    private boolean working;

    AccountForm(Shell parent, StoreAccess access, String key, String about) {
        this.access = access;
        this.key = key;
        shell = Keyed.as(new Shell(parent, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL), key);
        shell.setText(Messages.Accounts_title);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(MARGIN, MARGIN)
                .spacing(MARGIN, MARGIN)
                .applyTo(shell);
        message = Keyed.as(new Label(shell, SWT.WRAP), key + ".message");
        message.setText(about.replace("&", "&&"));
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(message);
    }

    /** A field for text. */
    Text text(String id, String label, String value) {
        Text text = field(id, label, SWT.BORDER);
        text.setText(value);
        return text;
    }

    /** A field that does not show what is typed. */
    Text secret(String id, String label) {
        return field(id, label, SWT.BORDER | SWT.PASSWORD);
    }

    private Text field(String id, String label, int style) {
        new Label(shell, SWT.NONE).setText(label);
        var text = Keyed.as(new Text(shell, style), key + "." + id);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    /** A field for what is chosen from the directory. */
    ChosenField chosen(String id, String label, String nothing, Runnable choose) {
        new Label(shell, SWT.NONE).setText(label);
        return new ChosenField(shell, key + "." + id, nothing, choose);
    }

    /** A box behind the label of its row. */
    Button box(String id, String label, String text, boolean ticked) {
        new Label(shell, SWT.NONE).setText(label);
        var box = Keyed.as(new Button(shell, SWT.CHECK), key + "." + id);
        box.setText(text);
        box.setSelection(ticked);
        return box;
    }

    /** What was typed twice, if it was the same. */
    static Optional<char[]> same(Text one, Text other) {
        char[] first = one.getTextChars();
        char[] second = other.getTextChars();
        boolean same = Arrays.equals(first, second);
        Arrays.fill(second, '\0');
        return same ? Optional.of(first) : Optional.empty();
    }

    /** Opens it. */
    void open(String button, Runnable accept) {
        var row = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.END, SWT.CENTER).applyTo(row);
        shell.setDefaultButton(Windows.button(row, key + ".done", button, accept));
        Windows.button(row, key + ".cancel", Messages.Cancel, shell::close);
        Windows.escape(shell);
        shell.pack();
        Windows.centre(shell, (Shell) shell.getParent());
        shell.open();
    }

    /** Does something in a Job; a refusal is said here. The outcome comes back on this thread. */
    <T extends Result<?>> void run(Function<AccountStore, T> work, Consumer<T> then) {
        var store = access.store();
        if (working || store.isEmpty()) {
            return;
        }
        working = true;
        access.run(Messages.Accounts_working, () -> {
            T result = work.apply(store.get().accounts());
            UiThread.async(shell, () -> {
                working = false;
                if (!result.done()) {
                    say(FindingDetails.sentence(result.findings()));
                }
                then.accept(result);
            });
        });
    }

    /** Reads the directory in a Job; what cannot be read is said here. */
    void directory(Consumer<DirectoryChoices> then) {
        access.store()
                .ifPresent(store -> access.run(Messages.Accounts_working, () -> {
                    Result<DirectoryChoices> read = DirectoryChoices.read(store);
                    UiThread.async(shell, () -> {
                        if (!read.done()) {
                            say(FindingDetails.sentence(read.findings()));
                        }
                        read.value().ifPresent(then);
                    });
                }));
    }

    void say(String words) {
        message.setText(words.replace("&", "&&"));
        shell.pack();
    }

    void close() {
        shell.close();
    }
}
