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
    private final ChosenField organization;
    private final ChosenField person;
    private DirectoryChoices directory = DirectoryChoices.NONE;

    /** True for a new account that is not the first: its organization is that of the person. */
    private final boolean fresh;

    private AccountWindow(AccountForm form, Account account, boolean fresh) {
        this.fresh = fresh;
        fullName = form.text("fullName", Messages.Accounts_fullName, account.fullName());
        person = form.chosen("person", Messages.Accounts_person, Messages.Pick_nobody, this::choosePerson);
        organization = form.chosen(
                "organization", Messages.Accounts_organization, Messages.Accounts_everywhere, this::chooseOrganization);
        organization.set(account.organization(), account.organization());
        person.set(account.person(), account.person().isEmpty() ? "" : Messages.Pick_reading);
        form.directory(read -> {
            directory = read;
            person.set(person.value(), read.person(person.value()));
        });
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
        var window = new AccountWindow(form, Account.fresh("", fullName, usual, ""), !first);
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
        var window = new AccountWindow(form, account, false);
        form.open(
                Messages.Accounts_save,
                () -> form.run(accounts -> accounts.change(window.typed(account)), result -> {
                    if (result.done()) {
                        form.close();
                        done.run();
                    }
                }));
    }

    private void chooseOrganization() {
        organization.ask(directory.organizations(), line -> organization.set(line.value(), line.value()));
    }

    /** Whose account it is; his name and organization need not be entered again. */
    private void choosePerson() {
        person.ask(directory.persons(), line -> {
            person.set(line.value(), directory.person(line.value()));
            directory.people().find(line.value()).ifPresent(chosen -> {
                if (fullName.getText().isBlank()) {
                    fullName.setText(chosen.name());
                }
                if (fresh && organization.value().isEmpty()) {
                    organization.set(chosen.organization(), chosen.organization());
                }
            });
        });
    }

    private Account typed(Account account) {
        var ticked = EnumSet.noneOf(Role.class);
        roles.forEach((role, box) -> {
            if (box.getSelection()) {
                ticked.add(role);
            }
        });
        return account.of(fullName.getText().strip(), person.value(), organization.value())
                .with(ticked);
    }
}
