package org.tongbao.cli.internal.command;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tongbao.cli.internal.nls.Messages;
import org.tongbao.core.command.Call;
import org.tongbao.core.command.Command;
import org.tongbao.core.command.ExitStatus;
import org.tongbao.core.command.Option;
import org.tongbao.core.command.Outcome;
import org.tongbao.core.command.Usage;
import org.tongbao.core.store.Credentials;
import org.tongbao.core.store.StoreLogins;
import org.tongbao.core.store.StoreServing;
import org.tongbao.model.finding.Result;
import tools.jackson.databind.node.ObjectNode;

/** Makes, alters or removes an account by which a served database, or one on PostgreSQL, is reached from elsewhere. */
@Component(service = Command.class)
public final class DbAccountCommand implements Command {

    private static final String REMOVE = "--remove";

    private static final String POSTGRESQL = "jdbc:postgresql:";

    private final StoreServing serving;
    private final StoreLogins logins;
    private final Stores stores;

    /** By the installed store. */
    @Activate
    public DbAccountCommand(@Reference StoreServing serving, @Reference StoreLogins logins, @Reference Stores stores) {
        this.serving = serving;
        this.logins = logins;
        this.stores = stores;
    }

    @Override
    public String name() {
        return "db account";
    }

    @Override
    public Usage usage() {
        return new Usage(
                "NAME",
                1,
                1,
                Messages.DbAccount_help,
                "tongbao db account officer6 --db ./shared",
                List.of(
                        new Option(Options.DB, "FOLDER|JDBC-URL", Messages.DbAccount_db),
                        new Option(Options.USER, "NAME", Messages.DbAccount_user),
                        new Option(REMOVE, "", Messages.DbAccount_remove),
                        new Option(Options.SECRETS, "-", Messages.Option_secrets),
                        Options.json()));
    }

    @Override
    public Outcome run(Call call) {
        Optional<String> folder = call.option(Options.DB);
        if (folder.isEmpty()) {
            return Outcome.failed(ExitStatus.USAGE, Messages.bind(Messages.Error_optionMissing, name(), Options.DB));
        }
        String account = call.operands().get(0);
        if (folder.get().startsWith(POSTGRESQL)) {
            return login(call, folder.get(), account);
        }
        if (call.has(REMOVE)) {
            return answer(account, serving.remove(folder.get(), account), "removed", "none");
        }
        Result<char[]> password = Secrets.fresh(call, Messages.DbAccount_password, Messages.Encryption_again);
        return password.done()
                ? answer(account, serving.account(folder.get(), account, password.get()), "made", "changed")
                : Outcome.failed(ExitStatus.USAGE, password.findings());
    }

    /** On PostgreSQL: by the owner of the tables, whose password comes first. */
    private Outcome login(Call call, String place, String account) {
        Result<Credentials> owner = stores.credentials(call);
        if (!owner.done()) {
            return Outcome.failed(ExitStatus.USAGE, owner.findings());
        }
        if (call.has(REMOVE)) {
            return answer(account, logins.drop(place, owner.get(), account), "removed", "none");
        }
        Result<char[]> password = Secrets.fresh(call, Messages.DbAccount_password, Messages.Encryption_again);
        return password.done()
                ? answer(account, logins.make(place, owner.get(), account, password.get()), "made", "changed")
                : Outcome.failed(ExitStatus.USAGE, password.findings());
    }

    private static Outcome answer(String account, Result<Boolean> done, String yes, String no) {
        if (!done.done()) {
            return Stores.failed(done);
        }
        String outcome = done.get() ? yes : no;
        ObjectNode document = Render.object();
        document.put("account", account);
        document.put("outcome", outcome);
        String text = switch (outcome) {
            case "made" -> Messages.DbAccount_made;
            case "changed" -> Messages.DbAccount_changed;
            case "removed" -> Messages.DbAccount_removed;
            default -> Messages.DbAccount_none;
        };
        return Outcome.done(document, List.of(Messages.bind(text, account)));
    }
}
