package org.tongbao.core.account;

import org.tongbao.core.store.IncidentStore;
import org.tongbao.model.finding.Finding;
import org.tongbao.model.finding.Result;

/**
 * The one way from a database that was opened to a store somebody works with: where there are accounts, only as one of them. Blocking:
 * never call on the UI thread.
 */
public final class Entrance {

    private Entrance() {}

    /**
     * The store for the one person of a database without accounts.
     *
     * @param opened as the database's bundle opened it
     * @return refused with {@code account-needed} where there are accounts
     */
    public static Result<IncidentStore> alone(IncidentStore opened, String place) {
        return opened.accounts()
                .any()
                .then(accounts -> accounts
                        ? Result.refused(Finding.error(AccountFinding.NEEDED, place, place))
                        : Result.of(opened));
    }

    /** The store for who logs in; refused as {@link AccountStore#logIn}. */
    public static Result<IncidentStore> logIn(IncidentStore opened, String name, char[] password) {
        return opened.accounts().logIn(name, password).map(actor -> guarded(opened, actor));
    }

    /** The store for somebody who was seen to be who he is. */
    static IncidentStore guarded(IncidentStore opened, Actor actor) {
        var acting = new ActingStore(opened, opened.accounts().as(actor));
        return Guard.of(IncidentStore.class, acting, acting.accounts());
    }
}
