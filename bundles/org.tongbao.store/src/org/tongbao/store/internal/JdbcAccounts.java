package org.tongbao.store.internal;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tongbao.core.account.Account;
import org.tongbao.core.account.AccountFinding;
import org.tongbao.core.account.AccountRecord;
import org.tongbao.core.account.AccountStore;
import org.tongbao.core.account.Actor;
import org.tongbao.core.account.Lockout;
import org.tongbao.core.account.PasswordHash;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/**
 * The accounts of an open database. Passwords are hashed between transactions, never within. Any thread but the UI thread.
 *
 * @param clock of records and of waiting
 * @param actor who acts
 */
record JdbcAccounts(Sessions sessions, Clock clock, Actor actor) implements AccountStore {

    @Override
    public AccountStore as(Actor other) {
        return new JdbcAccounts(sessions, clock, other);
    }

    @Override
    public Result<Boolean> any() {
        return sessions.transact(session -> Result.of(AccountTable.any(session)));
    }

    @Override
    public Result<Actor> logIn(String name, char[] password) {
        Result<Optional<String>> counted = sessions.transact(session -> {
            Instant now = now();
            Lockout lockout = AttemptTable.of(session, name);
            if (lockout.waits(now)) {
                return Result.refused(Finding.error(AccountFinding.WAITS, name, Long.toString(lockout.seconds(now))));
            }
            // taken back when it turns out to be right
            AttemptTable.count(session, name, lockout, now);
            return Result.of(AccountTable.secret(session, name));
        });
        return counted.then(kept -> PasswordHash.matches(password, kept)
                ? sessions.transact(session -> entered(session, name))
                : Result.refused(Finding.error(AccountFinding.WRONG, "")));
    }

    private static Result<Actor> entered(Session session, String name) throws SQLException {
        Optional<Account> account = AccountTable.find(session, name);
        if (account.isEmpty()) {
            return Result.refused(Finding.error(AccountFinding.WRONG, ""));
        }
        if (account.get().disabled()) {
            return Result.refused(Finding.error(AccountFinding.DISABLED, name, name));
        }
        AttemptTable.forget(session, name);
        return Result.of(Actor.of(account.get()));
    }

    @Override
    public Result<Actor> confirm(char[] password) {
        return actor.account()
                .map(account -> stands().then(still -> logIn(account.name(), password)))
                .orElse(Result.of(actor));
    }

    @Override
    public Result<Actor> stands() {
        if (actor.alone()) {
            return Result.of(actor);
        }
        Account then = actor.account().get();
        return sessions.transact(session -> Result.of(AccountTable.find(session, then.name())))
                .then(now -> now.filter(then::equals).isPresent()
                        ? Result.of(actor)
                        : Result.refused(Finding.error(AccountFinding.CHANGED, then.name(), then.name())));
    }

    @Override
    public Result<List<Account>> list() {
        return sessions.transact(session -> Result.of(AccountTable.all(session, clock)));
    }

    @Override
    public Result<Account> add(Account account, char[] password) {
        List<Finding> refusals = PasswordHash.refusals(account.name(), password);
        if (!account.named()) {
            return Result.refused(Finding.error(
                    AccountFinding.NAME, account.name(), account.name(), Integer.toString(Account.LONGEST_NAME)));
        }
        if (account.roles().isEmpty()) {
            return Result.refused(Finding.error(AccountFinding.NO_ROLE, account.name(), account.name()));
        }
        if (!refusals.isEmpty()) {
            return Result.refused(refusals);
        }
        String kept = PasswordHash.of(password);
        Account first = account.revised(1);
        return sessions.transact(session -> {
            if (!first.administers() && !AccountTable.any(session)) {
                return Result.refused(Finding.error(AccountFinding.FIRST, first.name()));
            }
            if (AccountTable.find(session, first.name()).isPresent()) {
                return Result.refused(Finding.error(AccountFinding.EXISTS, first.name(), first.name()));
            }
            record(session, first.name(), "add", Optional.empty(), Optional.of(first));
            AccountTable.store(session, first);
            AccountTable.keep(session, first.name(), kept);
            return Result.of(first);
        });
    }

    @Override
    public Result<Account> change(Account account) {
        if (account.roles().isEmpty()) {
            return Result.refused(Finding.error(AccountFinding.NO_ROLE, account.name(), account.name()));
        }
        return sessions.transact(session -> {
            Optional<Account> found = AccountTable.find(session, account.name());
            if (found.isEmpty()) {
                return Result.refused(Finding.error(AccountFinding.UNKNOWN, account.name(), account.name()));
            }
            Account before = found.get();
            if (before.revision() != account.revision()) {
                return Result.refused(Finding.error(AccountFinding.CHANGED, account.name(), account.name()));
            }
            if (before.administers() && !account.administers() && alone(session, before)) {
                return Result.refused(Finding.error(AccountFinding.LAST, account.name(), account.name()));
            }
            Account after = account.revised(before.revision() + 1);
            record(session, after.name(), "change", found, Optional.of(after));
            return AccountTable.store(session, after)
                    ? Result.of(after)
                    : Result.refused(Finding.error(AccountFinding.CHANGED, account.name(), account.name()));
        });
    }

    private static boolean alone(Session session, Account administrator) throws SQLException {
        return AccountTable.rows(session).stream()
                .filter(Account::administers)
                .allMatch(each -> each.name().equals(administrator.name()));
    }

    @Override
    public Result<Account> setPassword(String name, char[] password) {
        String spelt = Account.spelt(name);
        List<Finding> refusals = PasswordHash.refusals(spelt, password);
        if (!refusals.isEmpty()) {
            return Result.refused(refusals);
        }
        String kept = PasswordHash.of(password);
        return sessions.transact(session -> {
            Optional<Account> account = AccountTable.find(session, spelt);
            if (account.isEmpty()) {
                return Result.refused(Finding.error(AccountFinding.UNKNOWN, spelt, spelt));
            }
            record(session, spelt, "password", Optional.empty(), Optional.empty());
            AccountTable.keep(session, spelt, kept);
            AttemptTable.forget(session, spelt);
            return Result.of(account.get());
        });
    }

    @Override
    public Result<Account> changePassword(char[] former, char[] password) {
        if (actor.alone()) {
            return Result.refused(Finding.error(AccountFinding.UNKNOWN, "", ""));
        }
        if (Arrays.equals(former, password)) {
            return Result.refused(Finding.error(AccountFinding.PASSWORD_SAME, ""));
        }
        String name = actor.account().get().name();
        return confirm(former).then(still -> setPassword(name, password));
    }

    @Override
    public Result<Boolean> unlock(String name) {
        String spelt = Account.spelt(name);
        return sessions.transact(session -> {
            if (AccountTable.find(session, spelt).isEmpty()) {
                return Result.refused(Finding.error(AccountFinding.UNKNOWN, spelt, spelt));
            }
            boolean waited = AttemptTable.of(session, spelt).waits(now());
            if (AttemptTable.forget(session, spelt) && waited) {
                record(session, spelt, "unlock", Optional.empty(), Optional.empty());
            }
            return Result.of(waited);
        });
    }

    @Override
    public Result<Boolean> remember(Account account, char[] password) {
        String kept = PasswordHash.of(password);
        return sessions.transact(session -> {
            boolean known = AccountTable.put(session, account);
            AccountTable.keep(session, account.name(), kept);
            return Result.of(!known);
        });
    }

    @Override
    public Result<Boolean> mirror(List<Account> accounts) {
        return sessions.transact(session -> {
            List<Account> known = AccountTable.rows(session);
            boolean changed = false;
            for (Account each : accounts) {
                Account now = each.revised(each.revision());
                if (!known.contains(now)) {
                    AccountTable.put(session, now);
                    changed = true;
                }
            }
            return Result.of(changed);
        });
    }

    @Override
    public Result<List<AccountRecord>> history() {
        return sessions.transact(session -> Result.of(AccountHistory.read(session)));
    }

    private void record(
            Session session, String account, String action, Optional<Account> before, Optional<Account> after)
            throws SQLException {
        String by = actor.account().map(Account::name).orElse("");
        AccountHistory.record(session, now(), by, account, action, before, after);
    }

    private Instant now() {
        return clock.instant();
    }
}
