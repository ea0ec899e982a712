package org.tongbao.workbench.internal.account;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tongbao.core.account.Account;
import org.tongbao.core.account.AccountStore;
import org.tongbao.model.finding.Result;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.store.StoreAccess;

/** A new password, typed twice: one's own, with the former one, or somebody else's. UI thread. */
final class PasswordWindow {

    private final AccountForm form;
    private final @Nullable Text former;
    private final Text fresh;
    private final Text again;

    private PasswordWindow(Shell parent, StoreAccess access, String about, boolean own) {
        form = new AccountForm(parent, access, "account.password", about);
        former = own ? form.secret("former", Messages.Accounts_former) : null;
        fresh = form.secret("new", Messages.Accounts_new);
        again = form.secret("again", Messages.Accounts_again);
    }

    /** Changes that of who acts. */
    static void own(Shell parent, StoreAccess access, Runnable done) {
        String name = access.actor().by();
        var window = new PasswordWindow(parent, access, NLS.bind(Messages.Accounts_own_about, name), true);
        window.open(secrets -> accounts -> accounts.changePassword(secrets[0], secrets[1]), done);
    }

    /** Gives another to an account. */
    static void of(Shell parent, StoreAccess access, Account account, Runnable done) {
        String about = NLS.bind(Messages.Accounts_password_about, account.name());
        var window = new PasswordWindow(parent, access, about, false);
        window.open(secrets -> accounts -> accounts.setPassword(account.name(), secrets[1]), done);
    }

    private void open(Function<char[][], Function<AccountStore, Result<?>>> work, Runnable done) {
        form.open(Messages.Accounts_save, () -> {
            Optional<char[]> typed = AccountForm.same(fresh, again);
            if (typed.isEmpty()) {
                form.say(Messages.Accounts_differ);
                return;
            }
            Text old = former;
            char[][] secrets = {old == null ? new char[0] : old.getTextChars(), typed.get()};
            form.run(work.apply(secrets), result -> {
                for (char[] each : secrets) {
                    Arrays.fill(each, '\0');
                }
                if (result.done()) {
                    form.close();
                    done.run();
                }
            });
        });
    }
}
