package org.tongbao.workbench.internal.account;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tongbao.core.account.Account;
import org.tongbao.core.account.Role;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.profile.Profile;
import org.tongbao.workbench.internal.store.StoreAccess;

/** One account: its name, whose it is, and what he may do. UI thread. */
final class AccountWindow {

    private final Map<Role, Button> roles = new EnumMap<>(Role.class);
    private final Text fullName;
    private final Text organization;
    private final Text person;

    private AccountWindow(AccountForm form, Account account) {

        fullName = form.text("fullName", Messages.Accounts_fullName, account.fullName());
        organization = form.text("organization", Messages.Accounts_organization, account.organization());
        organization.setMessage(Messages.Accounts_everywhere);
        person = form.text("person", Messages.Accounts_person, account.person());
        for (Role role : Role.values()) {
            String label = role == Role.OFFICER ? Messages.Accounts_roles : "";
            boolean has = account.roles().contains(role);
            roles.put(role, form.box("role." + role.id(), label, role.title(Locale.getDefault()), has));
        }
    }

    /**
     * Makes one.
     *
     * @param first true for the first administrator
     * @param made takes the account and its password, which it wipes
     */
    static void add(Shell parent, StoreAccess access, boolean first, BiConsumer<Account, char[]> made) {
        String about = first ? Messages.Accounts_first_about : Messages.Accounts_add_about;
        var form = new AccountForm(parent, access, "account.add", about);
        Text name = form.text("name", Messages.Accounts_name, "");
        Text fresh = form.secret("new", Messages.Accounts_new);
        Text again = form.secret("again", Messages.Accounts_again);
        Set<Role> usual = first ? Set.of(Role.ADMINISTRATOR) : Set.of(Role.OFFICER);
        String fullName = first ? Profile.load().name() : "";
        var window = new AccountWindow(form, Account.fresh("", fullName, usual, ""));
        window.roles.get(Role.ADMINISTRATOR).setEnabled(!first);
        form.open(Messages.Accounts_save, () -> {
            Optional<char[]> password = AccountForm.same(fresh, again);
            if (password.isEmpty()) {
                form.say(Messages.Accounts_differ);
                return;
            }
            Account account = window.typed(Account.fresh(name.getText(), "", Set.of(), ""));
            form.run(accounts -> accounts.add(account, password.get()), result -> {
                if (result.done()) {
                    form.close();
                    made.accept(result.get(), password.get());
                } else {
                    Arrays.fill(password.get(), '\0');
                }
            });
        });
    }

    /** Changes one. */
    static void change(Shell parent, StoreAccess access, Account account, Runnable done) {
        var form = new AccountForm(
                parent, access, "account.change", NLS.bind(Messages.Accounts_change_about, account.name()));
        var window = new AccountWindow(form, account);
        form.open(
                Messages.Accounts_save,
                () -> form.run(accounts -> accounts.change(window.typed(account)), result -> {
                    if (result.done()) {
                        form.close();
                        done.run();
                    }
                }));
    }

    private Account typed(Account account) {
        var ticked = EnumSet.noneOf(Role.class);
        roles.forEach((role, box) -> {
            if (box.getSelection()) {
                ticked.add(role);
            }
        });
        return account.of(
                        fullName.getText().strip(),
                        person.getText().strip(),
                        organization.getText().strip())
                .with(ticked);
    }
}
