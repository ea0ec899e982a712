package org.tongbao.store.internal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.tongbao.core.account.Account;
import org.tongbao.core.account.AccountFinding;
import org.tongbao.core.account.Actor;
import org.tongbao.core.account.PasswordHash;
import org.tongbao.core.store.Credentials;
import org.tongbao.core.store.StoreLogins;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/**
 * Logins of a PostgreSQL server, one for each account that has one. Any thread but the UI thread.
 *
 * @param engine that opens databases there
 * @param clock of what is recorded of accounts
 */
record PostgresLogins(PostgresEngine engine, Clock clock) implements StoreLogins {

    /** Bytes of a name on the server. */
    private static final int LONGEST = 63;

    @Override
    public Result<Boolean> make(String place, Credentials owner, String account, char[] password) {
        String name = Account.spelt(account);
        List<Finding> refusals = PasswordHash.refusals(name, password);
        if (!refusals.isEmpty()) {
            return Result.refused(refusals);
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST || name.startsWith("pg_")) {
            return Result.refused(Finding.error(StoreFinding.LOGIN_UNNAMEABLE, name, name));
        }
        return within(place, owner, sessions -> {
            var accounts = new JdbcAccounts(sessions, clock, Actor.ALONE);
            return sessions.transact(session -> {
                        Optional<Account> found = AccountTable.find(session, name);
                        if (found.isEmpty()) {
                            return Result.refused(Finding.error(AccountFinding.UNKNOWN, name, name));
                        }
                        var rights = new PostgresRights(session);
                        if (rights.there(name) && !rights.ours(name)) {
                            return Result.refused(Finding.error(StoreFinding.LOGIN_FOREIGN, name, name));
                        }
                        rights.grant();
                        return Result.of(rights.login(found.get(), password));
                    })
                    .then(fresh -> accounts.setPassword(name, password).map(done -> fresh));
        });
    }

    @Override
    public Result<Boolean> drop(String place, Credentials owner, String account) {
        String name = Account.spelt(account);
        return within(
                place,
                owner,
                sessions -> sessions.transact(session -> {
                    var rights = new PostgresRights(session);
                    boolean ours = rights.ours(name);
                    if (ours) {
                        rights.drop(name);
                    }
                    return Result.of(ours);
                }));
    }

    private interface Work {
        Result<Boolean> on(Sessions sessions);
    }

    private Result<Boolean> within(String place, Credentials owner, Work work) {
        if (!engine.takes(place)) {
            return Result.refused(Finding.error(StoreFinding.LOGIN_UNSUPPORTED, place, place));
        }
        Result<OpenDatabase> opened = engine.open(place, owner, new NullProgressMonitor());
        if (!opened.done()) {
            return Result.refused(opened.findings());
        }
        OpenDatabase database = opened.get();
        try {
            return work.on(database.sessions());
        } finally {
            database.sessions().end();
            database.letGo().run();
        }
    }
}
