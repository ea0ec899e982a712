package org.tongbao.workbench.internal.store;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.tongbao.core.account.AccountFinding;
import org.tongbao.core.offline.Reach;
import org.tongbao.core.seal.SealFinding;
import org.tongbao.core.store.Credentials;
import org.tongbao.model.finding.Finding;
import org.tongbao.ui.UiThread;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.Windows;
import org.tongbao.workbench.internal.command.ProfileHandler;
import org.tongbao.workbench.internal.nls.Messages;

/**
 * Asks who opens the store when the server of the database lets nobody in without being told, or for the passphrase of an encrypted
 * one; each time it refuses, again, until one gives up. Giving up a passphrase ends the program, which has nothing to show without; where
 * it is that of the copy of a shared database, one goes on without the copy.
 * The secret is handed on, nowhere kept by the window.
 */
public final class StoreLogin implements StoreAccess.Listener {

    private static final String ACCOUNT = "database-login";
    private static final int WIDTH = 420;
    private static final int MARGIN = 12;

    private final IWorkbenchWindow window;
    private final StoreAccess access;

    /** The account of the last attempt, to be offered again; this and what follows is of the UI thread. */
    private String user;

    private boolean tried;
    private @Nullable Shell asking;

    private StoreLogin(IWorkbenchWindow window, StoreAccess access, String user) {
        this.window = window;
        this.access = access;
        this.user = user;
    }

    /**
     * Asks from now on, over a window. UI thread.
     *
     * @param user account to be offered first, may be empty
     */
    public static StoreLogin start(IWorkbenchWindow window, StoreAccess access, String user) {
        var login = new StoreLogin(window, access, user);
        access.addListener(login);
        // it may have been refused before there was a window
        login.stateChanged(access.state());
        return login;
    }

    /** Asks no longer. */
    public void stop() {
        access.removeListener(this);
    }

    @Override
    public void stateChanged(StoreState state) {
        if (state instanceof StoreState.Failed failed) {
            Optional<Finding> refused = failed.findings().stream()
                    .filter(finding -> finding.code().id().equals(ACCOUNT)
                            || SealFinding.asks(finding)
                            || AccountFinding.asks(finding))
                    .findFirst();
            Shell shell = window.getShell();
            if (refused.isPresent() && shell != null) {
                UiThread.async(shell, () -> ask(shell, failed.place(), refused.get()));
            }
        }
    }

    @Override
    public void reachChanged(Reach reach) {
        Optional<Finding> refused = reach.findings().stream()
                .filter(finding -> finding.code().id().equals(ACCOUNT))
                .findFirst();
        Shell shell = window.getShell();
        if (!reach.online() && refused.isPresent() && shell != null) {
            UiThread.async(shell, () -> ask(shell, "", refused.get()));
        }
    }

    private void ask(Shell parent, String place, Finding refused) {
        var open = asking;
        if (open != null && !open.isDisposed()) {
            // somebody tried again meanwhile
            open.setActive();
            return;
        }
        // while nobody is let in nothing is done behind it; who works on from the copy is not to be stopped
        int only = place.isEmpty() ? SWT.MODELESS : SWT.PRIMARY_MODAL;
        var shell = Keyed.as(new Shell(parent, SWT.DIALOG_TRIM | only), "store.login");
        asking = shell;
        shell.setText(Messages.Login_title);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(MARGIN, MARGIN)
                .spacing(MARGIN, MARGIN)
                .applyTo(shell);
        var message = Keyed.as(new Label(shell, SWT.WRAP), "store.login.message");
        boolean sealed = SealFinding.asks(refused);
        boolean copy = sealed && access.copied(place);
        boolean own = AccountFinding.asks(refused);
        String other = own ? Messages.Login_own : Messages.Login_text;
        String text = copy ? Messages.Login_sealed_copy : sealed ? Messages.Login_sealed : other;
        message.setText((refused.code() != AccountFinding.NEEDED && (tried || own || place.isEmpty())
                        ? refused.message()
                        : Messages.bind(text, place))
                .replace("&", "&&"));
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(message);
        @Nullable
        Text account = sealed ? null : field(shell, Messages.Login_account, SWT.BORDER, "store.login.account");
        if (account != null) {
            account.setText(user);
        }
        Text password = field(
                shell,
                sealed ? Messages.Login_passphrase : Messages.Login_password,
                SWT.BORDER | SWT.PASSWORD,
                "store.login.password");
        var buttons = new Composite(shell, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(buttons);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        if (ends(copy, sealed, own)) {
            Windows.button(buttons, "store.login.other", Messages.Login_other, () -> chooseDatabase(shell));
        }
        var done = Keyed.as(new Button(buttons, SWT.PUSH), "store.login.done");
        done.setText(Messages.Login_done);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.END, SWT.CENTER)
                .applyTo(done);
        var answered = new boolean[1];
        done.addListener(SWT.Selection, event -> {
            user = account == null ? user : account.getText().strip();
            tried = true;
            answered[0] = true;
            char[] typed = password.getTextChars();
            var credentials = new Credentials(account == null ? "" : user, typed.clone());
            Arrays.fill(typed, '\0');
            shell.close();
            if (own) {
                access.enter(place, credentials);
            } else if (place.isEmpty()) {
                access.login(credentials);
            } else if (sealed) {
                access.unseal(place, credentials);
            } else {
                access.open(place, credentials);
            }
        });
        shell.addListener(SWT.Close, event -> {
            if (copy && !answered[0]) {
                access.withoutCopy(place);
            } else if (ends(copy, sealed, own) && !answered[0]) {
                UiThread.async(parent, () -> window.getWorkbench().close());
            }
        });
        shell.setDefaultButton(done);
        Windows.escape(shell);
        shell.pack();
        Windows.centre(shell, parent);
        shell.open();
        (account != null && user.isEmpty() ? account : password).setFocus();
    }

    /** True where giving up ends the program. */
    private static boolean ends(boolean copy, boolean sealed, boolean own) {
        return own || sealed && !copy;
    }

    /** Whoever cannot open this database must get to another, if only at the next start. */
    private static void chooseDatabase(Shell over) {
        PreferencesUtil.createPreferenceDialogOn(
                        over, ProfileHandler.DATABASE, new String[] {ProfileHandler.DATABASE}, null)
                .open();
    }

    private static Text field(Shell shell, String name, int style, String key) {
        new Label(shell, SWT.NONE).setText(name);
        var text = Keyed.as(new Text(shell, style), key);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }
}
