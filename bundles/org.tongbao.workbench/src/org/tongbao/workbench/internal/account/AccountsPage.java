package org.tongbao.workbench.internal.account;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.tongbao.core.account.Account;
import org.tongbao.core.account.AccountStore;
import org.tongbao.core.account.Actor;
import org.tongbao.core.account.Permission;
import org.tongbao.core.account.Role;
import org.tongbao.core.store.Credentials;
import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;
import org.tongbao.ui.UiThread;
import org.tongbao.ui.widgets.Denied;
import org.tongbao.workbench.internal.FindingDetails;
import org.tongbao.workbench.internal.Keyed;
import org.tongbao.workbench.internal.Times;
import org.tongbao.workbench.internal.Windows;
import org.tongbao.workbench.internal.nls.Messages;
import org.tongbao.workbench.internal.store.StoreAccess;

/**
 * 帳號: who may use the database. Without accounts the first administrator is made here; administrators keep all of them, everybody his
 * own password.
 */
public final class AccountsPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final String KEY = "accounts";
    private static final int HEIGHT = 180;
    private static final int WIDTH = 460;
    private static final int MARGIN = 8;

    private final StoreAccess access =
            Objects.requireNonNull(PlatformUI.getWorkbench().getService(StoreAccess.class));

    private @Nullable Parts parts;

    private record Parts(
            Label state,
            Table table,
            Button add,
            Button change,
            Button password,
            Button disable,
            Button unlock,
            Button own,
            Button leave) {}

    @Override
    public void init(@Nullable IWorkbench workbench) {
        setDescription(Messages.Accounts_description);
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(@Nullable Composite parent) {
        var root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(MARGIN, MARGIN).applyTo(root);
        var state = Keyed.as(new Label(root, SWT.WRAP), KEY + ".state");
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(state);
        var table = Keyed.as(new Table(root, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE), KEY + ".table");
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
        for (String column : List.of(
                Messages.Accounts_name,
                Messages.Accounts_fullName,
                Messages.Accounts_roles,
                Messages.Accounts_organization,
                Messages.Accounts_state)) {
            new TableColumn(table, SWT.NONE).setText(column);
        }
        var row = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(MARGIN, MARGIN).applyTo(row);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(row);
        var made = new Parts(
                state,
                table,
                button(row, "add", adding(), this::add),
                button(row, "change", Messages.Accounts_change, () -> chosen().ifPresent(this::change)),
                button(row, "password", Messages.Accounts_password, () -> chosen().ifPresent(this::password)),
                button(
                        row,
                        "disable",
                        Messages.Accounts_disable,
                        () -> chosen().ifPresent(
                                        account -> run(all -> all.change(account.disabled(!account.disabled()))))),
                button(
                        row,
                        "unlock",
                        Messages.Accounts_unlock,
                        () -> chosen().ifPresent(account -> run(all -> all.unlock(account.name())))),
                button(row, "own", Messages.Accounts_own, this::own),
                button(row, "leave", Messages.Accounts_leave, this::leave));
        parts = made;
        table.addListener(SWT.Selection, event -> enable());
        table.addListener(SWT.DefaultSelection, event -> chosen().ifPresent(this::change));
        read();
        return root;
    }

    private static Button button(Composite row, String id, String text, Runnable work) {
        Button button = Windows.button(row, KEY + "." + id, text, work);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    private String adding() {
        return access.actor().alone() ? Messages.Accounts_first : Messages.Accounts_add;
    }

    private Optional<Account> chosen() {
        Parts now = Objects.requireNonNull(parts);
        TableItem[] items = now.table().getSelection();
        return items.length == 0 ? Optional.empty() : Optional.of((Account) items[0].getData());
    }

    /** Reads the accounts again. */
    private void read() {
        say(
                access.actor().alone()
                        ? Messages.Accounts_none
                        : NLS.bind(
                                Messages.Accounts_as,
                                access.actor().by(),
                                Role.titles(access.actor().roles(), Locale.getDefault())));
        run(AccountStore::list);
    }

    /** Does something in a Job, then shows what there is. */
    private void run(Function<AccountStore, Result<?>> work) {
        Parts now = Objects.requireNonNull(parts);
        Optional<IncidentStore> store = access.store();
        if (store.isEmpty() || !access.actor().may(Permission.ACCOUNTS)) {
            enable();
            return;
        }
        AccountStore accounts = store.get().accounts();
        access.run(Messages.Accounts_working, () -> {
            Result<?> done = work.apply(accounts);
            Result<List<Account>> all = accounts.list();
            UiThread.async(now.table(), () -> {
                if (!done.done()) {
                    say(FindingDetails.sentence(done.findings()));
                }
                all.value().ifPresent(this::show);
                enable();
            });
        });
    }

    private void show(List<Account> accounts) {
        Table table = Objects.requireNonNull(parts).table();
        int selected = table.getSelectionIndex();
        table.removeAll();
        for (Account each : accounts) {
            var item = new TableItem(table, SWT.NONE);
            item.setData(each);
            item.setText(new String[] {
                each.name(),
                each.fullName(),
                Role.titles(each.roles(), Locale.getDefault()),
                each.organization().isEmpty() ? Messages.Accounts_everywhere : each.organization(),
                state(each)
            });
        }
        table.select(selected);
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
    }

    private static String state(Account account) {
        return account.disabled()
                ? Messages.Accounts_disabled
                : account.waitsUntil()
                        .map(until -> NLS.bind(Messages.Accounts_waits, Times.format(until)))
                        .orElse(Messages.Accounts_enabled);
    }

    private void enable() {
        Parts now = Objects.requireNonNull(parts);
        Actor actor = access.actor();
        boolean open = access.store().isPresent();
        boolean keeper = open && actor.may(Permission.ACCOUNTS);
        Optional<Finding> objection = actor.objection(Permission.ACCOUNTS);
        now.add().setText(adding());
        Optional<Account> chosen = chosen();
        for (Button each : List.of(now.add(), now.change(), now.password(), now.disable(), now.unlock())) {
            Denied.mark(each, open && (each == now.add() || chosen.isPresent()), objection);
        }
        now.disable()
                .setText(
                        chosen.filter(Account::disabled).isPresent()
                                ? Messages.Accounts_enable
                                : Messages.Accounts_disable);
        now.unlock().setEnabled(keeper && chosen.flatMap(Account::waitsUntil).isPresent());
        now.own().setEnabled(open && !actor.alone());
        now.leave().setEnabled(open && !actor.alone());
    }

    private void add() {
        boolean first = access.actor().alone();
        AccountWindow.add(getShell(), access, first, (account, password) -> {
            if (first) {
                // from now on the database has accounts: go on as the one just made
                access.goOnAs(new Credentials(account.name(), password));
                getShell().close();
            } else {
                Arrays.fill(password, '\0');
                run(AccountStore::list);
            }
        });
    }

    private void change(Account account) {
        AccountWindow.change(getShell(), access, account, () -> run(AccountStore::list));
    }

    private void password(Account account) {
        PasswordWindow.of(getShell(), access, account, () -> run(AccountStore::list));
    }

    private void own() {
        PasswordWindow.own(getShell(), access, () -> say(Messages.Accounts_changed));
    }

    /** What this account saw is not left on the screen for whoever comes next; who is asked to save and gives that up stays. */
    private void leave() {
        boolean closed = Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows())
                .flatMap(window -> Arrays.stream(window.getPages()))
                .allMatch(page -> page.closeAllEditors(true));
        if (closed) {
            access.leave();
            getShell().close();
        }
    }

    private void say(String words) {
        Label state = Objects.requireNonNull(parts).state();
        state.setText(words.replace("&", "&&"));
        state.getParent().layout(true, true);
    }
}
