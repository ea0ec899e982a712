package org.tongbao.core.offline;

import java.util.List;
import java.util.function.Function;
import org.tongbao.core.account.Account;
import org.tongbao.core.account.AccountRecord;
import org.tongbao.core.account.AccountStore;
import org.tongbao.core.account.Actor;
import org.tongbao.model.finding.Result;

/**
 * The accounts of the shared database. Who logged in there once can do so in the copy while that cannot be reached, as what he was when
 * the copy was freshened last; nothing about accounts can be changed meanwhile.
 */
record SharedAccounts(Connection connection, Actor actor) implements AccountStore {

    @Override
    public AccountStore as(Actor other) {
        return new SharedAccounts(connection, other);
    }

    @Override
    public Result<Boolean> any() {
        return anywhere(AccountStore::any);
    }

    @Override
    public Result<Actor> logIn(String name, char[] password) {
        Result<Actor> entered = anywhere(accounts -> accounts.logIn(name, password));
        entered.value()
                .flatMap(Actor::account)
                .ifPresent(
                        account -> connection.noteOnline(copy -> copy.accounts().remember(account, password)));
        return entered;
    }

    @Override
    public Result<Actor> confirm(char[] password) {
        return anywhere(accounts -> accounts.confirm(password));
    }

    @Override
    public Result<Actor> stands() {
        return connection.ask(store -> store.accounts().as(actor).stands(), copy -> Result.of(actor));
    }

    @Override
    public Result<List<Account>> list() {
        return ask(AccountStore::list);
    }

    @Override
    public Result<Account> add(Account account, char[] password) {
        return ask(accounts -> accounts.add(account, password));
    }

    @Override
    public Result<Account> change(Account account) {
        return ask(accounts -> accounts.change(account));
    }

    @Override
    public Result<Account> setPassword(String name, char[] password) {
        return ask(accounts -> accounts.setPassword(name, password));
    }

    @Override
    public Result<Account> changePassword(char[] former, char[] password) {
        return ask(accounts -> accounts.changePassword(former, password));
    }

    @Override
    public Result<Boolean> unlock(String name) {
        return ask(accounts -> accounts.unlock(name));
    }

    @Override
    public Result<List<AccountRecord>> history() {
        return ask(AccountStore::history);
    }

    @Override
    public Result<Boolean> remember(Account account, char[] password) {
        return ask(accounts -> accounts.remember(account, password));
    }

    @Override
    public Result<Boolean> mirror(List<Account> accounts) {
        return ask(kept -> kept.mirror(accounts));
    }

    private <T> Result<T> anywhere(Function<AccountStore, Result<T>> question) {
        return connection.ask(store -> question.apply(store.accounts().as(actor)));
    }

    private <T> Result<T> ask(Function<AccountStore, Result<T>> question) {
        return connection.onlyServer(store -> question.apply(store.accounts().as(actor)));
    }
}
